// SPDX-License-Identifier: Apache-2.0
// "Will they accept it?": what the large mailbox providers require of senders, compared with what the DNS shows, what a
// received message proves, and what only the sender can know.
//
// The providers' published texts as of November 2026: Google (sender guidelines, since February 2024), Yahoo (since
// February 2024), Microsoft (consumer mailboxes, since May 2025), Apple (iCloud Mail, since February 2025), La Poste
// (since September 2025). Pure: all input is values. Words: core/report/text/acceptance_text.h.
#pragma once

#include "core/mail/message_verification.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace sw::mail {

// The providers; their order is the order of display.
enum class Provider { Google, Yahoo, Microsoft, Apple, LaPoste };

// One requirement, grouped by what can show that it is met.
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
    ReverseName, // FCrDNS of the host that delivered the message
    Encrypted,   // it came over TLS
    // known to the sender
    SpamRate,
    Unsubscribe, // RFC 8058, for subscriptions; a message may prove it
    OptIn,
};

// What a requirement is checked by.
enum class Proof { Dns, Message, Sender };

// Whether a requirement is met.
enum class Fulfilled {
    Yes,
    No,
    CouldNotAsk, // a lookup failed: not "No"
    NotSeen,     // nothing that could show it was examined yet
    SenderKnows,
};

// What is known so far.
struct AcceptanceEvidence
{
    // Of the DNS, judged by the caller; spfRecord to dmarcReports are about the From domain.
    Fulfilled spfRecord = Fulfilled::NotSeen;
    Fulfilled dkimKey = Fulfilled::NotSeen;
    Fulfilled dmarcRecord = Fulfilled::NotSeen;
    Fulfilled dmarcReports = Fulfilled::NotSeen;
    const MessageVerification *message = nullptr; // nullptr: no message; must outlive the evidence
    // FCrDNS of the client, and TLS on arrival (encryptedOnArrival()).
    Fulfilled reverseName = Fulfilled::NotSeen;
    Fulfilled encrypted = Fulfilled::NotSeen;
    // Records that the name servers have while some resolver lacks them or has an older value: until when (UTC), if
    // known. They count as fulfilled, as the name servers decide.
    QMap<Demand, std::optional<QDateTime>> spreading = {};
    Fulfilled unsubscribe = Fulfilled::SenderKnows; // Yes: the message offers it, signed
};

// One requirement of one provider.
struct DemandState
{
    // What is required, what can show it, and whether it is met.
    Demand demand = Demand::SpfRecord;
    Proof proof = Proof::Dns;
    Fulfilled fulfilled = Fulfilled::NotSeen;
    bool isSpreading = false;                               // fulfilled, and some resolver has not followed yet
    std::optional<QDateTime> spreadingUntil = std::nullopt; // UTC; nullopt: unknown
    friend bool operator==(const DemandState &, const DemandState &) = default;
};

// All requirements of one provider.
struct Acceptance
{
    Provider provider = Provider::Google; // one entry each
    QList<DemandState> demands = {};      // in the order of Demand's groups
    // Over everything that can be seen: No before CouldNotAsk before NotSeen before Yes; never SenderKnows.
    Fulfilled seen = Fulfilled::NotSeen;
    friend bool operator==(const Acceptance &, const Acceptance &) = default;
};

// One for each provider, always in the same order.
[[nodiscard]] QList<Acceptance> acceptance(const AcceptanceEvidence &evidence);

// Whether the hop that delivered the message reports encryption (RFC 3848: ESMTPS and similar; or a "TLS" note of the
// receiver). `client`: the address of that hop, which SPF was checked for.
[[nodiscard]] Fulfilled encryptedOnArrival(const QList<dkim::HeaderField> &fields, const dns::IpAddress &client);

// Whether the message offers one-click unsubscription (RFC 8058), covered by a signature that passes. Yes or
// SenderKnows: invoices need none.
[[nodiscard]] Fulfilled offersUnsubscribe(const QList<dkim::HeaderField> &fields,
                                          const QList<dkim::SignatureResult> &signatures);

} // namespace sw::mail
