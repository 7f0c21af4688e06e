// SPDX-License-Identifier: Apache-2.0
// Files on the web that belong to a domain's mail set-up: the MTA-STS policy (RFC 8461 3.3) and the BIMI logo. Which
// ones to fetch is decided over facts, as is what came back; the shell fetches in between (core/mail/https_fetch.h).
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::neighbours {

struct WantedFile
{
    QByteArray url = {};  // "https://mta-sts.example.com/.well-known/mta-sts.txt"
    dns::DomainName host; // of the URL: the name that the certificate must hold
    quint16 port = 443;
    QByteArray path = {};                 // with "?query", if any
    QList<dns::IpAddress> addresses = {}; // of the host, as the DNS says; never empty
    qsizetype largest = 0;                // octets; more is a failure
    friend bool operator==(const WantedFile &, const WantedFile &) = default;
};

struct FetchedFile
{
    enum class Failure { None, Timeout, Network, Certificate, TooLarge };
    Failure failure = Failure::None;
    int status = 0; // of HTTP; redirects are never followed
    QByteArray contentType = {};
    QByteArray body = {};
    friend bool operator==(const FetchedFile &, const FetchedFile &) = default;
};

// "timeout", "network", "tls", "size": as arguments of findings name it; empty for None.
[[nodiscard]] QString failureName(FetchedFile::Failure failure);

enum class FilePorts {
    OnlyHttps,  // 443: MTA-STS (RFC 8461 3.3) and BIMI
    AlsoCustom, // and those above 1023
};
// The file with the addresses that may be connected to, a handful of each family: whoever writes a domain's records
// steers the request, so it goes to no address of this machine or network, unless the name servers of the domain are
// such addresses too and answered: then the domain is one of this network's own. No addresses: the host has none.
// Errors: "file-port-refused" (url, port), "file-address-refused" (url, host, address), "file-host-unknown" (host,
// outcome).
[[nodiscard]] dns::Step<Expected<WantedFile>> reachableFile(WantedFile file, const dns::DomainName &domain,
                                                            FilePorts ports, const dns::Facts &facts);

// Host, port and path of an https URL. Error: "url-not-https" (args: url).
[[nodiscard]] Expected<WantedFile> parseHttpsUrl(const QByteArray &text);

} // namespace sw::neighbours
