// SPDX-License-Identifier: Apache-2.0
// The DMARC record (RFC 9989 4.7, 4.8): parsed with the place of every tag and of every flaw.
//
// Parsing follows what a receiver must do with a flawed record (ignore the tag, use the default); the flaws themselves
// are kept as problems, so that an administrator can be told. Next: lint.h (advice), tree_walk.h (where the
// record applies), merge.h (what to publish instead).
#pragma once

#include "core/base/expected.h"

#include <QByteArrayList>
#include <QList>

#include <optional>

namespace sw::dmarc {

enum class Policy { None, Quarantine, Reject };
[[nodiscard]] QByteArray policyName(Policy policy); // "none", "quarantine", "reject"
// Case-insensitive (ABNF strings are).
[[nodiscard]] std::optional<Policy> policyFromName(QByteArrayView name);

enum class Psd { Yes, No, Undecided };
enum class Alignment { Relaxed, Strict };

struct Tag
{
    QByteArray name;          // lower case
    QByteArray value;         // as written, surrounding white space removed
    qsizetype nameOffset = 0; // octets from the start of the record
    qsizetype valueOffset = 0;
    qsizetype end = 0; // one past the last octet of the value
    friend bool operator==(const Tag &, const Tag &) = default;
};

struct ReportUri
{
    QByteArray uri;             // without the size suffix, as written
    QByteArray sizeSuffix = {}; // "10m" of the obsolete "!10m"; empty: none
    bool isMailto = false;
    QByteArray address = {}; // of a mailto: URI, percent-decoded: "dmarc@example.com"
    QByteArray host = {};    // the domain that receives: of the address, or the URI's authority; empty: no such address
    qsizetype offset = 0;
    qsizetype length = 0;
    friend bool operator==(const ReportUri &, const ReportUri &) = default;
};

struct Record
{
    QByteArray text;
    QList<Tag> tags = {};                      // well-formed ones, in order, "v" included, repeats included
    std::optional<Policy> p, sp, np;           // nullopt: not there, or invalid
    bool spInvalid = false, npInvalid = false; // there, but none of the three words
    Psd psd = Psd::Undecided;
    bool testing = false; // t=y
    Alignment adkim = Alignment::Relaxed, aspf = Alignment::Relaxed;
    QList<ReportUri> rua = {}, ruf = {}; // the valid ones
    QByteArray fo = "0";
    // Codes: "dmarc-syntax", "dmarc-tag-empty", "dmarc-tag-duplicate", "dmarc-tag-unknown", "dmarc-tag-removed",
    // "dmarc-policy-invalid", "dmarc-value-invalid", "dmarc-uri-invalid", "dmarc-p-missing" (args: tag, value …).
    QList<ParseError> problems = {};

    [[nodiscard]] const Tag *find(QByteArrayView name) const; // the first of that name, as receivers take it
    // RFC 9989 4.10.1: p missing or invalid, or sp or np invalid. Then p=none if there is a valid rua, else no DMARC.
    [[nodiscard]] bool policyIsBroken() const { return !p || spInvalid || npInvalid; }
    friend bool operator==(const Record &, const Record &) = default;
};

// Begins with v=DMARC1 in the way that counts: "v" in either case, the value exactly, then ";" or the end.
[[nodiscard]] bool isDmarcRecord(QByteArrayView text);
// Not one, but meant to be: wrong case, leading space, quotes or a backslash left by a panel, "v" not first.
[[nodiscard]] bool isNearlyDmarcRecord(const QByteArray &text);

// Error: "dmarc-not-a-record" only; everything else is a problem inside the record.
[[nodiscard]] Expected<Record> parseRecord(const QByteArray &text);

// One element of rua or ruf. Error: "dmarc-uri-invalid" (args: uri).
[[nodiscard]] Expected<ReportUri> parseReportUri(const QByteArray &text, qsizetype offset = 0);

// "dmarc@example.com" or "mailto:dmarc@example.com" as a mailto: URI that is safe inside a record: "," "!" ";" and
// others percent-encoded, the domain in A-labels. Error: "dmarc-report-address" (args: address).
[[nodiscard]] Expected<QByteArray> mailtoUri(const QByteArray &address);

} // namespace sw::dmarc
