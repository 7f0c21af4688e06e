// SPDX-License-Identifier: Apache-2.0
// An SPF record (RFC 7208 3 to 6, grammar in 12), parsed once into terms with their positions in the text.
//
// The terms hold positions, not copies: a parse costs two allocations, and the UI can underline any part. Parsing
// checks the grammar and nothing more; evaluation is in core/spf/check/check.h, advice in core/spf/analysis/analysis.h.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/ip_address.h"

#include <QByteArrayList>
#include <QList>

namespace sw::spf {

enum class Qualifier : quint8 { Pass, Fail, SoftFail, Neutral }; // + - ~ ?
[[nodiscard]] char qualifierSign(Qualifier qualifier);           // '+', '-', '~', '?'

// Mechanisms up to Exists, then modifiers.
enum class TermKind : quint8 {
    All,
    Include,
    A,
    Mx,
    Ptr,
    Ip4,
    Ip6,
    Exists,
    Redirect,
    Explanation,
    UnknownModifier,
};
[[nodiscard]] QByteArray termName(TermKind kind); // "include", "redirect"; "" for an unknown modifier
// The terms that RFC 7208 4.6.4 counts: include, a, mx, ptr, exists, redirect.
[[nodiscard]] bool causesLookup(TermKind kind);

struct Span // octets of the record's text
{
    qsizetype offset = 0;                                      // of the first octet
    qsizetype length = 0;                                      // 0: the part is absent
    [[nodiscard]] bool isEmpty() const { return length == 0; } // the part is absent
    friend bool operator==(const Span &, const Span &) = default;
};

// A mechanism with its qualifier, or a modifier; defaults where a part is absent.
struct Term
{
    TermKind kind = TermKind::All;         // decides which fields count
    Qualifier qualifier = Qualifier::Pass; // of a mechanism
    bool qualifierWritten = false;         // "+mx" and "mx" mean the same; the text differs
    bool hasMacros = false;                // the argument contains a '%'
    quint8 prefix4 = 32;                   // ip4, a, mx
    quint8 prefix6 = 128;                  // ip6, a, mx
    dns::IpAddress network = {};           // ip4, ip6
    Span span = {};                        // the whole term, qualifier included
    Span name = {};                        // "include", "redirect", "ra"
    Span argument = {};                    // domain-spec, network without its prefix, or the modifier's value

    // Exactly one of the two is true.
    [[nodiscard]] bool isMechanism() const { return kind <= TermKind::Exists; }
    [[nodiscard]] bool isModifier() const { return !isMechanism(); }
    friend bool operator==(const Term &, const Term &) = default;
};

// A parsed record; the spans of its terms refer to `text`.
struct Record
{
    QByteArray text = {};   // as published, strings joined
    QList<Term> terms = {}; // in the order of the text, without the version

    // Parts of the text; the views are valid as long as `text`.
    [[nodiscard]] QByteArrayView view(const Span &span) const
    {
        return QByteArrayView(text).sliced(span.offset, span.length);
    }
    // As written.
    [[nodiscard]] QByteArray textOf(const Term &term) const { return view(term.span).toByteArray(); }
    [[nodiscard]] QByteArrayView argumentOf(const Term &term) const { return view(term.argument); }
    [[nodiscard]] const Term *find(TermKind kind) const; // the first; nullptr: none
    friend bool operator==(const Record &, const Record &) = default;
};

// "v=spf1" in any case, followed by a space or the end (RFC 7208 4.5).
[[nodiscard]] bool isSpfRecord(QByteArrayView text);
// An SPF record, or text that was meant as one: the version is somewhere in it.
[[nodiscard]] bool isMeantAsSpf(const QByteArray &text);

// A piece of a record without its version: the text begins with a mechanism that has a target or a
// network.
[[nodiscard]] bool beginsWithTerm(const QByteArray &text);

// The terms of the SPF record `record` but "all", "redirect=" and "exp="; a "+" before a term is left out (RFC
// 7208 4.6.2).
[[nodiscard]] QByteArrayList mechanismsOf(const QByteArray &record);

// Untrusted input: at most 65,535 octets. Errors (offset and length in octets of `text`, args: term):
// "spf-too-long", "spf-not-a-record", "spf-bad-character", "spf-unknown-mechanism", "spf-bad-modifier-name",
// "spf-argument-not-allowed", "spf-argument-missing", "spf-bad-prefix-length", "spf-bad-ip4", "spf-bad-ip6",
// "spf-bad-domain", "spf-bad-toplabel", "spf-bad-macro", "spf-address-as-domain", "spf-repeated-modifier".
[[nodiscard]] Expected<Record> parseRecord(const QByteArray &text);

// What can be parsed and all errors: for code that repairs records.
struct LenientRecord
{
    Record record;                 // the terms without errors
    QList<ParseError> errors = {}; // in the order of the text; empty: parseRecord() succeeds
    friend bool operator==(const LenientRecord &, const LenientRecord &) = default;
};
// Errors as for parseRecord(), at most some 1,000; the terms are read even when the version is missing or the text is
// too long.
[[nodiscard]] LenientRecord parseLeniently(const QByteArray &text);

// One term: "include:amazonses.com". Positions are in `text`; errors as for parseRecord(), "spf-argument-missing" for
// an empty text.
[[nodiscard]] Expected<Record> parseTerm(const QByteArray &text);

// Canonical text: "v=spf1", one space between terms, none at the end; names in lower case, "+" left out, prefix lengths
// without effect (/32, //128) left out, addresses in their shortest form; domain-specs as written.
[[nodiscard]] QByteArray printRecord(const Record &record);
[[nodiscard]] QByteArray printTerm(const Record &record, const Term &term);

} // namespace sw::spf
