// SPDX-License-Identifier: Apache-2.0
// Files on the web that belong to the mail configuration of a domain: the MTA-STS policy (RFC 8461 3.3) and the BIMI
// logo. Which ones to fetch, and what the result means, is decided over facts; core/mail/https_fetch.h fetches in
// between.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::neighbours {

// A file to fetch by HTTPS.
struct WantedFile
{
    QByteArray url = {};                  // "https://mta-sts.example.com/.well-known/mta-sts.txt"
    dns::DomainName host;                 // of the URL: the name that the certificate has to contain
    quint16 port = 443;                   // of the URL
    QByteArray path = {};                 // with "?query", if any
    QList<dns::IpAddress> addresses = {}; // of the host, by the facts; to connect to these only
    qsizetype largest = 0;                // maximum size in octets; more is a failure
    friend bool operator==(const WantedFile &, const WantedFile &) = default;
};

// The result of a fetch.
struct FetchedFile
{
    enum class Failure { None, Timeout, Network, Certificate, TooLarge }; // None: there is a response
    Failure failure = Failure::None;                                      // the first one
    int status = 0;                                                       // of HTTP; redirects are not followed
    QByteArray contentType = {};                                          // as sent; untrusted
    QByteArray body = {}; // at most WantedFile::largest octets; untrusted
    friend bool operator==(const FetchedFile &, const FetchedFile &) = default;
};

// "timeout", "network", "tls", "size": the names in arguments of findings; empty for None.
[[nodiscard]] QString failureName(FetchedFile::Failure failure);

// Which ports a URL may name.
enum class FilePorts {
    OnlyHttps,  // 443: MTA-STS (RFC 8461 3.3) and BIMI
    AlsoCustom, // and those above 1023
};
// Adds the addresses to connect to, at most 4 of each family. The records of a domain control the target of the
// request, so it never goes to an address of this machine or network, unless the name servers of the domain have such
// addresses, too, and answered: then the domain is served in this network. Empty addresses: the host has none. Errors:
// "file-port-refused" (url, port), "file-address-refused" (url, host, address), "file-host-unknown" (host, outcome).
[[nodiscard]] dns::Step<Expected<WantedFile>> reachableFile(WantedFile file, const dns::DomainName &domain,
                                                            FilePorts ports, const dns::Facts &facts);

// Host, port and path of an https URL. Error: "url-not-https" (args: url).
[[nodiscard]] Expected<WantedFile> parseHttpsUrl(const QByteArray &text);

} // namespace sw::neighbours
