// SPDX-License-Identifier: Apache-2.0
// "Will they accept it?": what the large mailbox providers ask of those who send to their customers, held against what
// the DNS shows, what a received message proves, and what only the sender can know.
//
// The providers' published texts as of November 2026: Google (sender guidelines, since February 2024), Yahoo (since
// February 2024), Microsoft (consumer mailboxes, since May 2025), Apple (iCloud Mail, since February 2025), La Poste
// (since September 2025). Pure: everything comes in as a value. Words: core/report/text/acceptance_text.h.
#pragma once

#include "core/mail/message_verification.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace sw::mail {

enum class Provider { Google, Yahoo, Microsoft, Apple, LaPoste };

enum class Demand {
    // seen in the DNS
    SpfRecord,
    DkimKey,
    DmarcRecord,
    DmarcReports, // a report address in it
    // seen in a message
    SpfPass,
    DkimPass,
    SpfAligned,
    DkimAligned,
    DmarcPass,
    ReverseName, // FCrDNS of the host that handed the message over
    Encrypted,   // it came over TLS
    // known to the sender
    SpamRate,
    Unsubscribe, // RFC 8058, for mail that people subscribed to; a message may prove it
    OptIn,
};

enum class Proof { Dns, Message, Sender };

enum class Fulfilled {
    Yes,
    No,
    CouldNotAsk, // a look-up failed: not "No"
    NotSeen,     // nothing was looked at yet that could show it
    SenderKnows,
};

struct AcceptanceEvidence
{
    Fulfilled spfRecord = Fulfilled::NotSeen;
    Fulfilled dkimKey = Fulfilled::NotSeen;
    Fulfilled dmarcRecord = Fulfilled::NotSeen;
    Fulfilled dmarcReports = Fulfilled::NotSeen;
    const MessageVerification *message = nullptr; // nullptr: none was brought
    Fulfilled reverseName = Fulfilled::NotSeen;
    Fulfilled encrypted = Fulfilled::NotSeen;
    // Records that the name servers have and some resolver still lacks, or has an older value of: until when (UTC),
    // where that is known. They are fulfilled: the name servers decide.
    QMap<Demand, std::optional<QDateTime>> spreading = {};
    Fulfilled unsubscribe = Fulfilled::SenderKnows; // Yes: the message offers it, signed
};

struct DemandState
{
    Demand demand = Demand::SpfRecord;
    Proof proof = Proof::Dns;
    Fulfilled fulfilled = Fulfilled::NotSeen;
    bool isSpreading = false;                               // fulfilled, and not every resolver has followed yet
    std::optional<QDateTime> spreadingUntil = std::nullopt; // UTC
    friend bool operator==(const DemandState &, const DemandState &) = default;
};

struct Acceptance
{
    Provider provider = Provider::Google;
    QList<DemandState> demands = {};
    // Over what can be seen: No before CouldNotAsk before NotSeen before Yes; never SenderKnows.
    Fulfilled seen = Fulfilled::NotSeen;
    friend bool operator==(const Acceptance &, const Acceptance &) = default;
};

// One for each provider, always in the same order.
[[nodiscard]] QList<Acceptance> acceptance(const AcceptanceEvidence &evidence);

// Whether the hop that handed the message over says that it was encrypted (RFC 3848: ESMTPS and its like; or a "TLS"
// note of the receiver's). `client`: the address that the verdict rests on.
[[nodiscard]] Fulfilled encryptedOnArrival(const QList<dkim::HeaderField> &fields, const dns::IpAddress &client);

// Whether a message can be unsubscribed from by one click (RFC 8058), under a signature that passes and covers that.
// Yes or SenderKnows: its absence is no fault of an invoice.
[[nodiscard]] Fulfilled offersUnsubscribe(const QList<dkim::HeaderField> &fields,
                                          const QList<dkim::SignatureResult> &signatures);

} // namespace sw::mail
