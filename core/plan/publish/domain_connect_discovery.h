// SPDX-License-Identifier: Apache-2.0
// Domain Connect discovery as one walk: the zone's settings file, the host it describes, and whether that host knows
// the vendor's template. What each step is worth: domain_connect.h. Who asks and fetches:
// core/session/activities/host_page.h and the command line.
#pragma once

#include "core/plan/publish/domain_connect.h"

#include <QHash>

namespace sw::plan {

struct DomainConnectWish
{
    dns::DomainName zone;   // its apex
    QByteArray vendor = {}; // catalogue id; empty, or one without a template: only the host's page is wanted
};

// What was fetched, by WantedFile::url; a failed fetch is a file too.
using FetchedFiles = QHash<QByteArray, neighbours::FetchedFile>;

struct DomainConnectResult
{
    enum class Host {
        NotOffered,  // the zone names no host, or none that may be asked
        NotLookedUp, // no server said whether it does; see `error`
        NotReached,  // the settings file did not come, or cannot be read; see `error` and `file`
        Found,       // see `host`
    };
    enum class Template {
        NotAsked,   // none is known of this vendor
        NotAskable, // the host does not say where to ask
        NotSaid,    // it was asked, and neither agreed nor denied
        Unknown,
        Known,
    };
    Host state = Host::NotOffered;
    Template known = Template::NotAsked;
    std::optional<DomainConnectHost> host = std::nullopt;
    std::optional<ParseError> error = std::nullopt; // those of domainConnectSettings() and domainConnectHost()
    std::optional<neighbours::WantedFile> file = std::nullopt; // the settings file, once it is known which
    friend bool operator==(const DomainConnectResult &, const DomainConnectResult &) = default;
};

// Fetch this and come again, or this is what there is.
using DomainConnectNext = std::variant<DomainConnectResult, neighbours::WantedFile>;

// At most two files, one after the other.
[[nodiscard]] dns::Step<DomainConnectNext> discoverDomainConnect(const DomainConnectWish &wish, const dns::Facts &facts,
                                                                 const FetchedFiles &files);

} // namespace sw::plan
