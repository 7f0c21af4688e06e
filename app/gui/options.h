// SPDX-License-Identifier: Apache-2.0
// The command line of the wizard. All of it is optional; the window is the interface.
#pragma once

#include "core/base/expected.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "ui/widgets/style/theme.h"

#include <optional>

namespace sw::gui {

struct Options
{
    bool practice = false;
    bool smoke = false;                   // show, paint once, quit: for packaging tests
    QList<dns::Endpoint> resolvers = {};  // empty: the system's
    std::optional<quint16> dnsPort = {};  // of the zone's own name servers
    std::optional<ui::Scheme> theme = {}; // nothing: as in the settings
    QString file = {};                    // a saved setup to open
};

struct Reply // says something and ends the program
{
    QString text;
    int status = 0;
};

// The error is what to say instead of starting: help, version, or which argument is wrong.
[[nodiscard]] Expected<Options, Reply> readOptions(const QStringList &arguments);

} // namespace sw::gui
