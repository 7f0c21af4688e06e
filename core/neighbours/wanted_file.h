// Files on the web that belong to a domain's mail set-up: the MTA-STS policy (RFC 8461 3.3) and the BIMI logo. Which
// ones to fetch is decided over facts, as is what came back; the shell fetches in between (core/mail/https_fetch.h).
#pragma once

#include "core/dns/wire/domain_name.h"
#include "core/dns/wire/ip_address.h"

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

// Host, port and path of an https URL. Error: "url-not-https" (args: url).
[[nodiscard]] Expected<WantedFile> parseHttpsUrl(const QByteArray &text);

} // namespace sw::neighbours
