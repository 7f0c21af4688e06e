// SPDX-License-Identifier: Apache-2.0
// Reads what an admin copied: Zuora's DKIM Settings dialog, a vendor's console, a colleague's mail.
//
// Hostile input of at most 256 Ki UTF-16 units. All of it is either read as records or listed as ignored.
#pragma once

#include "core/catalog/catalog.h"
#include "core/finding/finding.h"
#include "core/plan/model/setup_plan.h"

namespace sw::plan {

// A part of the paste that became no record.
struct PasteFragment
{
    qsizetype offset = 0;   // in UTF-16 units of the pasted text
    qsizetype length = 0;   // in the same units
    QString text = {};      // as pasted; untrusted: plain text only
    QByteArray reason = {}; // why it was ignored: "paste-heading", "paste-not-needed-ses-txt", "paste-not-a-record" …
    friend bool operator==(const PasteFragment &, const PasteFragment &) = default;
};

// Records, ignored parts, findings.
struct PasteResult
{
    QList<PastedRecord> records = {};  // in the order pasted, without repeats; names completed with the domain
    QList<PasteFragment> ignored = {}; // in the order pasted; never a private key
    // Codes: "paste-private-key" (there was one; it is in no record, fragment or finding), "paste-empty",
    // "paste-nothing-understood", "paste-too-large", "paste-doubled-domain", "paste-smart-characters" …
    Findings findings = {};
    friend bool operator==(const PasteResult &, const PasteResult &) = default;
};

// `domain`: completes names that the console shows without it ("ctoy2wj55u._domainkey").
// Every record returned can work: no CNAME at the domain itself, none beside another record, one key at a name, and
// only keys that receivers use. The others are among `ignored`, each with a finding.
[[nodiscard]] PasteResult understandPaste(const QString &pasted, const dns::DomainName &domain);

// Why a plan with this sender, its fields set to `fields`, would leave `record` out: the sender does not ask for it, or
// its target is cut off or not the sender's. nullopt: it is planned. `block`: all records pasted together, which
// identify the records of a sender that is not in the catalogue.
[[nodiscard]] std::optional<Finding> whySetAside(const PastedRecord &record, const catalog::Vendor &vendor,
                                                 const dns::DomainName &domain, const QMap<QByteArray, QString> &fields,
                                                 const QList<PastedRecord> &block);

// Decodes a file that was copied together: UTF-8, UTF-16 (with or without byte order mark, as spreadsheets write it),
// or Latin-1 (ISO 8859-1).
[[nodiscard]] QString textOfPaste(const QByteArray &octets);

// A part of a paste to show in a message: at most `longest` UTF-16 units, passwords and API keys replaced by "…". What
// a DNS record may hold (a public key, a name below _domainkey) is kept, so that the part can be found again.
[[nodiscard]] QString shownOfPaste(const QString &part, qsizetype longest);

// True if one of the findings already says why no record came out.
[[nodiscard]] bool saysWhy(const Findings &findings);

} // namespace sw::plan
