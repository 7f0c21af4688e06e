// SPDX-License-Identifier: Apache-2.0
// The command line of the wizard. All options are optional; the window is the interface.
#pragma once

#include "core/base/expected.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "ui/widgets/style/theme.h"

#include <optional>

namespace sw::gui {

// Their values.
struct Options
{
    bool practice = false;                // open the practice domain
    bool smoke = false;                   // show, paint once, quit: for packaging tests
    QList<dns::Endpoint> resolvers = {};  // empty: the system's
    std::optional<quint16> dnsPort = {};  // of the zone's own name servers
    std::optional<ui::Scheme> theme = {}; // nullopt: as in the settings
    QString file = {};                    // a saved setup to open
};

struct Reply // a text to print before ending the program
{
    // Text, and exit status.
    QString text;
    int status = 0;
};

// The error is the text to print instead of starting: help, version, or which argument is wrong.
[[nodiscard]] Expected<Options, Reply> readOptions(const QStringList &arguments);

} // namespace sw::gui
