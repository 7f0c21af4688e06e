// SPDX-License-Identifier: Apache-2.0
// Domain Connect discovery in order: the zone's settings file, the host it describes, and whether that host knows the
// vendor's template. What each step means: domain_connect.h. Who asks and fetches:
// core/session/activities/host_page.h and the command line.
#pragma once

#include "core/plan/publish/domain_connect.h"

#include <QHash>

namespace sw::plan {

// What to find out.
struct DomainConnectWish
{
    dns::DomainName zone;   // its apex
    QByteArray vendor = {}; // catalogue id; empty, or one without a template: only the host's page is wanted
};

// Fetched files by WantedFile::url; a failed fetch has an entry, too.
using FetchedFiles = QHash<QByteArray, neighbours::FetchedFile>;

// What was found out.
struct DomainConnectResult
{
    // About the zone's DNS host.
    enum class Host {
        NotOffered,  // the zone names no host, or none that may be asked
        NotLookedUp, // no server said whether it does; see `error`
        NotReached,  // the settings file was not received or cannot be read; see `error` and `file`
        Found,       // see `host`
    };
    // About the vendor's template there.
    enum class Template {
        NotAsked,   // the vendor has none
        NotAskable, // the host does not say where to ask
        NotSaid,    // asked, but the answer is neither yes nor no
        Unknown,
        Known,
    };
    // The host with its state, and the state of the template.
    Host state = Host::NotOffered;
    Template known = Template::NotAsked;
    std::optional<DomainConnectHost> host = std::nullopt;
    std::optional<ParseError> error = std::nullopt; // those of domainConnectSettings() and domainConnectHost()
    std::optional<neighbours::WantedFile> file = std::nullopt; // the settings file, once it is known which
    friend bool operator==(const DomainConnectResult &, const DomainConnectResult &) = default;
};

// The next file to fetch, or the result.
using DomainConnectNext = std::variant<DomainConnectResult, neighbours::WantedFile>;

// At most two files, one after the other. Never an error: what failed is in the result.
[[nodiscard]] dns::Step<DomainConnectNext> discoverDomainConnect(const DomainConnectWish &wish, const dns::Facts &facts,
                                                                 const FetchedFiles &files);

} // namespace sw::plan
