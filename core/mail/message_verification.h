// SPDX-License-Identifier: Apache-2.0
// SPF, DKIM and DMARC of one message, as a receiver would see it (RFC 7208, RFC 6376, RFC 9989), and why. Pure over
// facts; the message itself goes through dkim::MessageDigest first. Next: authentication_results.h.
#pragma once

#include "core/dkim/verify.h"
#include "core/dmarc/discovery/evaluate.h"
#include "core/dns/zone/name_server_view.h"
#include "core/mail/envelope.h"
#include "core/spf/check/check.h"

namespace sw::mail {

struct VerificationRequest
{
    Envelope envelope = {};            // what is known for sure; the rest is read from the message
    qint64 now = 0;                    // seconds since 1970
    QByteArray receiver = "localhost"; // who writes the Authentication-Results
    QByteArrayList repairs = {};       // of the source, as message_repair.h tells them
};

struct SpfPart
{
    bool checked = false;   // false: no client address is known
    dns::DomainName domain; // of MAIL FROM, or of HELO for the null sender
    bool byHelo = false;
    spf::CheckResult result = {};
    friend bool operator==(const SpfPart &, const SpfPart &) = default;
};

struct DmarcPart
{
    // No evaluation without exactly one author domain (RFC 9989 5.3.1); `reason` says why.
    std::optional<dmarc::Evaluation> evaluation = std::nullopt;
    QByteArray reason = {}; // "mail-no-from", "mail-several-from", "mail-from-invalid"
    friend bool operator==(const DmarcPart &, const DmarcPart &) = default;
};

struct MessageVerification
{
    Envelope envelope;
    QList<dns::DomainName> authorDomains = {};
    SpfPart spf = {};
    QList<dkim::SignatureResult> dkim = {};
    DmarcPart dmarc = {};
    QByteArray authenticationResults = {}; // the whole field, folded, with its final CRLF
    Findings findings = {};
    QList<dns::ResolverLag> lags = {}; // verifyMessageAtNameServers(): where the resolver still says something older
    friend bool operator==(const MessageVerification &, const MessageVerification &) = default;
};

[[nodiscard]] dns::Step<MessageVerification> verifyMessage(const dns::Facts &facts, const dkim::MessageDigest &message,
                                                           const VerificationRequest &request);

// As verifyMessage(), where the name servers of the From domain's organization decide about its names and those below:
// minutes after publishing, a resolver may still hold what was there before. Adds "mail-record-spreading" (args name,
// type, server, until; "mail-record-spreading-unknown" without a time) for each record that the resolver lacks or has
// an older value of, and "mail-servers-disagree" (name, type, servers).
[[nodiscard]] dns::Step<MessageVerification> verifyMessageAtNameServers(const dns::Facts &facts,
                                                                        const dkim::MessageDigest &message,
                                                                        const VerificationRequest &request);

} // namespace sw::mail
