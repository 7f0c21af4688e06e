// SPDX-License-Identifier: Apache-2.0
// Understanding what an admin copied: Zuora's DKIM Settings dialog, a vendor's console, a colleague's mail.
//
// Hostile input: at most 256 KiB; never a crash; everything is either understood or listed as ignored: nothing lost.
#pragma once

#include "core/catalog/catalog.h"
#include "core/finding/finding.h"
#include "core/plan/model/setup_plan.h"

namespace sw::plan {

struct PasteFragment
{
    qsizetype offset = 0; // in UTF-16 units of the pasted text
    qsizetype length = 0;
    QString text = {};      // as pasted; untrusted: plain text only
    QByteArray reason = {}; // why it was ignored: "paste-heading", "paste-not-needed-ses-txt", "paste-not-a-record" …
    friend bool operator==(const PasteFragment &, const PasteFragment &) = default;
};

struct PasteResult
{
    QList<PastedRecord> records = {}; // in the order pasted, without repeats; names completed with the domain
    QList<PasteFragment> ignored = {};
    // "paste-private-key": one stood there; it is in no record, no fragment and no finding.
    Findings findings = {}; // "paste-empty", "paste-nothing-understood", "paste-too-large",
                            // "paste-doubled-domain", "paste-smart-characters" …
    friend bool operator==(const PasteResult &, const PasteResult &) = default;
};

// `domain`: completes names that the console shows without it ("ctoy2wj55u._domainkey").
// Every record that comes out can work: at the domain itself stands no CNAME, at one name no CNAME beside another
// record and no second key, a key is one that receivers use. What cannot is among `ignored`, with a finding.
[[nodiscard]] PasteResult understandPaste(const QString &pasted, const dns::DomainName &domain);

// Why `record` would be set aside by a plan with this sender, whose fields are filled in with `fields`: it is none that
// the sender asks for, or what it points to is cut off or somebody else's. nullopt: it is planned. `block`: all records
// that were pasted together, by which a sender that nobody knows is known.
[[nodiscard]] std::optional<Finding> whySetAside(const PastedRecord &record, const catalog::Vendor &vendor,
                                                 const dns::DomainName &domain, const QMap<QByteArray, QString> &fields,
                                                 const QList<PastedRecord> &block);

// The text of a file that was copied together: UTF-8, UTF-16 (with its mark or without, as spreadsheets write it), or
// the Windows alphabet.
[[nodiscard]] QString textOfPaste(const QByteArray &octets);

// A part of a paste for a message: at most `longest` UTF-16 units, passwords and keys of an interface left out ("…");
// what a DNS record holds (a public key, a name below _domainkey) stays, so that the part can be found again.
[[nodiscard]] QString shownOfPaste(const QString &part, qsizetype longest);

// Whether one of the findings already says why no record came out.
[[nodiscard]] bool saysWhy(const Findings &findings);

} // namespace sw::plan
