// SPDX-License-Identifier: Apache-2.0
// The DMARC record (RFC 9989 4.7, 4.8), parsed with the position of every tag and of every error.
//
// Parsing does what a receiver must do with a faulty record (ignore the tag, use the default); the errors are kept as
// problems, to be shown to the administrator. Next: core/dmarc/lint.h (advice), core/dmarc/discovery/tree_walk.h (where
// the record applies), merge.h (what to publish instead).
#pragma once

#include "core/base/expected.h"

#include <QByteArrayList>
#include <QList>

#include <optional>

namespace sw::dmarc {

enum class Policy { None, Quarantine, Reject };     // in order of strictness
[[nodiscard]] QByteArray policyName(Policy policy); // "none", "quarantine", "reject"
// Case-insensitive, as ABNF strings are. Nothing: none of the three.
[[nodiscard]] std::optional<Policy> policyFromName(QByteArrayView name);

enum class Psd { Yes, No, Undecided };    // psd=y, n, u (RFC 9989 4.7)
enum class Alignment { Relaxed, Strict }; // adkim=, aspf=: r, s

// One tag=value; offsets in octets from the start of the record.
struct Tag
{
    QByteArray name;           // lower case
    QByteArray value;          // as written, surrounding white space removed
    qsizetype nameOffset = 0;  // of the name
    qsizetype valueOffset = 0; // of the value, without white space
    qsizetype end = 0;         // one past the last octet of the value
    friend bool operator==(const Tag &, const Tag &) = default;
};

// One element of rua or ruf.
struct ReportUri
{
    QByteArray uri;             // without the size suffix, as written
    QByteArray sizeSuffix = {}; // "10m" of the obsolete "!10m"; empty: none
    bool isMailto = false;      // false: another scheme
    QByteArray address = {};    // of a mailto: URI, percent-decoded: "dmarc@example.com"
    QByteArray host = {};       // the receiving domain: of the address, or the URI's authority; empty: none
    qsizetype offset = 0;       // in the record; or as given to parseReportUri()
    qsizetype length = 0;       // octets, as written
    friend bool operator==(const ReportUri &, const ReportUri &) = default;
};

struct Record
{
    QByteArray text;                           // as published, strings joined
    QList<Tag> tags = {};                      // well-formed ones, in order, "v" included, repeats included
    std::optional<Policy> p, sp, np;           // nullopt: absent, or invalid
    bool spInvalid = false, npInvalid = false; // present, but none of the three words
    Psd psd = Psd::Undecided;                  // psd=; defaults where a tag is absent, here and below
    bool testing = false;                      // t=y
    Alignment adkim = Alignment::Relaxed, aspf = Alignment::Relaxed; // modes for DKIM and SPF
    QList<ReportUri> rua = {}, ruf = {};                             // the valid ones
    QByteArray fo = "0";                                             // when to send failure reports, as written
    // Codes: "dmarc-syntax", "dmarc-tag-empty", "dmarc-tag-duplicate", "dmarc-tag-unknown", "dmarc-tag-removed",
    // "dmarc-policy-invalid", "dmarc-value-invalid", "dmarc-uri-invalid", "dmarc-p-missing" (args: tag, value …).
    QList<ParseError> problems = {};

    [[nodiscard]] const Tag *find(QByteArrayView name) const; // the first of that name; null: absent
    // RFC 9989 4.10.1: p missing or invalid, or sp or np invalid. Then p=none if there is a valid rua, else no DMARC.
    [[nodiscard]] bool policyIsBroken() const { return !p || spInvalid || npInvalid; }
    friend bool operator==(const Record &, const Record &) = default;
};

// Whether it begins with v=DMARC1 as receivers require: "v" in either case, the value exactly, then ";" or the end.
[[nodiscard]] bool isDmarcRecord(QByteArrayView text);
// Whether it is no record, but was meant to be one: wrong case, leading space, quotes or a backslash left by a panel,
// "v" not first.
[[nodiscard]] bool isNearlyDmarcRecord(const QByteArray &text);
// A DMARC record, or text that was meant as one: nearly a record, or the version is somewhere in it.
[[nodiscard]] bool isMeantAsDmarc(const QByteArray &text);

// Untrusted input. Error: "dmarc-not-a-record" only; everything else is in Record::problems.
[[nodiscard]] Expected<Record> parseRecord(const QByteArray &text);

// One element of rua or ruf; `offset` is its position in the record. Error: "dmarc-uri-invalid" (args: uri).
[[nodiscard]] Expected<ReportUri> parseReportUri(const QByteArray &text, qsizetype offset = 0);

// "dmarc@example.com" or "mailto:dmarc@example.com" as a mailto: URI that is safe inside a record: "," "!" ";" and
// others percent-encoded, the domain in A-labels. Error: "dmarc-report-address" (args: address).
[[nodiscard]] Expected<QByteArray> mailtoUri(const QByteArray &text);

} // namespace sw::dmarc
