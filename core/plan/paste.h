// Understanding what an admin copied: Zuora's DKIM Settings dialog, a vendor's console, a colleague's mail.
//
// Hostile input: at most 256 KiB; never a crash; everything is either understood or listed as ignored: nothing lost.
#pragma once

#include "core/finding/finding.h"
#include "core/plan/setup_plan.h"

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
    Findings findings = {}; // "paste-empty", "paste-nothing-understood", "paste-too-large",
                            // "paste-doubled-domain", "paste-smart-characters" …
    friend bool operator==(const PasteResult &, const PasteResult &) = default;
};

// `domain`: completes names that the console shows without it ("ctoy2wj55u._domainkey").
[[nodiscard]] PasteResult understandPaste(const QString &pasted, const dns::DomainName &domain);

} // namespace sw::plan
