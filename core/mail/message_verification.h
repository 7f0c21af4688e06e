// SPDX-License-Identifier: Apache-2.0
// SPF, DKIM and DMARC of one message, as a receiver sees it (RFC 7208, RFC 6376, RFC 9989), and why. Pure over facts;
// dkim::MessageDigest reads the message first. Next: authentication_results.h.
#pragma once

#include "core/dkim/verify.h"
#include "core/dmarc/discovery/evaluate.h"
#include "core/dns/zone/name_server_view.h"
#include "core/mail/envelope.h"
#include "core/spf/check/check.h"

namespace sw::mail {

// What is known besides the message.
struct VerificationRequest
{
    Envelope envelope = {};            // what is known for certain; the rest is read from the message
    qint64 now = 0;                    // seconds since 1970, UTC
    QByteArray receiver = "localhost"; // authserv-id of the Authentication-Results (RFC 8601 2.5)
    QByteArrayList repairs = {};       // of the source, by message_repair.h
};

// The SPF check (RFC 7208).
struct SpfPart
{
    bool checked = false;         // false: no client address is known
    dns::DomainName domain;       // of MAIL FROM, or of HELO for the null sender
    bool byHelo = false;          // `domain` is HELO's (RFC 7208 2.4)
    spf::CheckResult result = {}; // default if not checked
    friend bool operator==(const SpfPart &, const SpfPart &) = default;
};

// The DMARC evaluation (RFC 9989).
struct DmarcPart
{
    // Only with exactly one author domain (RFC 9989 5.3.1); otherwise `reason` says why there is none.
    std::optional<dmarc::Evaluation> evaluation = std::nullopt;
    QByteArray reason = {}; // "mail-no-from", "mail-several-from", "mail-from-invalid"
    friend bool operator==(const DmarcPart &, const DmarcPart &) = default;
};

// The verdicts on a message.
struct MessageVerification
{
    Envelope envelope;                         // completed from the message
    QList<dns::DomainName> authorDomains = {}; // domains of the From field, A-labels
    SpfPart spf = {};                          // verdict of SPF
    QList<dkim::SignatureResult> dkim = {};    // in the order of the signatures
    DmarcPart dmarc = {};                      // verdict of DMARC
    QByteArray authenticationResults = {};     // the whole field, folded, with its final CRLF
    Findings findings = {};                    // all "mail-…" findings
    QList<dns::ResolverLag> lags = {}; // verifyMessageAtNameServers(): where the resolver still has an older value
    friend bool operator==(const MessageVerification &, const MessageVerification &) = default;
};

// By the run's resolver.
[[nodiscard]] dns::Step<MessageVerification> verifyMessage(const dns::Facts &facts, const dkim::MessageDigest &message,
                                                           const VerificationRequest &request);

// As verifyMessage(), but the zone's name servers decide about names at and below the From domain's organisation:
// minutes after publishing, a resolver may still hold the earlier answers. Adds "mail-record-spreading" (args: name,
// type, server, until; "mail-record-spreading-unknown" without a time) for each record that the resolver lacks or has
// an older value of, and "mail-servers-disagree" (name, type, servers).
[[nodiscard]] dns::Step<MessageVerification> verifyMessageAtNameServers(const dns::Facts &facts,
                                                                        const dkim::MessageDigest &message,
                                                                        const VerificationRequest &request);

} // namespace sw::mail
