// SPDX-License-Identifier: Apache-2.0
// RFC 7208 3, 4.5, 4.6: records as texts and as lists of terms. Reading one term is term_parser.cpp.
#include "core/spf/record/record.h"

#include "core/spf/record/term_parser.h"

#include <algorithm>

namespace sw::spf {

namespace {

constexpr qsizetype MaxRecordOctets = 65'535; // a TXT record's RDATA
constexpr qsizetype VersionOctets = 6;        // "v=spf1"

std::optional<ParseError> repeatedModifier(const Record &record, const Term &term)
{
    if (term.kind != TermKind::Redirect && term.kind != TermKind::Explanation)
        return std::nullopt;
    if (record.find(term.kind) == nullptr)
        return std::nullopt;
    const QString shown = QString::fromLatin1(record.view(term.span).first(std::min<qsizetype>(term.span.length, 200)));
    return ParseError{"spf-repeated-modifier", term.span.offset, term.span.length, {{"term", shown}}};
}

// Calls onTerm or onError for each term; stops when onError returns false.
template<class OnError>
void readTerms(Record &record, qsizetype from, OnError onError)
{
    const QByteArray &text = record.text;
    record.terms.reserve(8);
    for (qsizetype at = from; at < text.size();) {
        if (text.at(at) == ' ') {
            ++at;
            continue;
        }
        const qsizetype space = text.indexOf(' ', at);
        const qsizetype end = space < 0 ? text.size() : space;
        Term term;
        auto bad = readTerm(text, at, end, term);
        if (!bad)
            bad = repeatedModifier(record, term); // RFC 7208 6: at most once each
        if (!bad)
            record.terms.append(term);
        else if (!onError(*bad))
            return;
        at = end;
    }
}

} // namespace

char qualifierSign(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Pass:
        return '+';
    case Qualifier::Fail:
        return '-';
    case Qualifier::SoftFail:
        return '~';
    case Qualifier::Neutral:
        return '?';
    }
    Q_UNREACHABLE();
}

QByteArray termName(TermKind kind)
{
    switch (kind) {
    case TermKind::All:
        return "all";
    case TermKind::Include:
        return "include";
    case TermKind::A:
        return "a";
    case TermKind::Mx:
        return "mx";
    case TermKind::Ptr:
        return "ptr";
    case TermKind::Ip4:
        return "ip4";
    case TermKind::Ip6:
        return "ip6";
    case TermKind::Exists:
        return "exists";
    case TermKind::Redirect:
        return "redirect";
    case TermKind::Explanation:
        return "exp";
    case TermKind::UnknownModifier:
        return {};
    }
    Q_UNREACHABLE();
}

bool causesLookup(TermKind kind)
{
    switch (kind) {
    case TermKind::Include:
    case TermKind::A:
    case TermKind::Mx:
    case TermKind::Ptr:
    case TermKind::Exists:
    case TermKind::Redirect:
        return true;
    case TermKind::All:
    case TermKind::Ip4:
    case TermKind::Ip6:
    case TermKind::Explanation:
    case TermKind::UnknownModifier:
        return false;
    }
    Q_UNREACHABLE();
}

const Term *Record::find(TermKind kind) const
{
    const auto found = std::find_if(terms.begin(), terms.end(), [kind](const Term &t) { return t.kind == kind; });
    return found == terms.end() ? nullptr : &*found;
}

bool isSpfRecord(QByteArrayView text)
{
    if (text.size() < VersionOctets || !equalsIgnoringCase(text.first(VersionOctets), "v=spf1"))
        return false;
    return text.size() == VersionOctets || text.at(VersionOctets) == ' ';
}

bool isMeantAsSpf(const QByteArray &text)
{
    return text.toLower().contains("spf1");
}

bool beginsWithTerm(const QByteArray &text)
{
    const Record record = parseLeniently(text).record;
    return !record.terms.isEmpty() && record.terms.first().span.offset == 0 && record.terms.first().isMechanism() &&
           !record.terms.first().argument.isEmpty();
}

Expected<Record> parseRecord(const QByteArray &text)
{
    if (text.size() > MaxRecordOctets)
        return unexpected(ParseError{"spf-too-long", MaxRecordOctets, text.size() - MaxRecordOctets});
    if (!isSpfRecord(text))
        return unexpected(ParseError{"spf-not-a-record", 0, std::min(text.size(), VersionOctets)});
    Expected<Record> record{Record{text, {}}};
    std::optional<ParseError> first;
    readTerms(*record, VersionOctets, [&](ParseError &bad) {
        first = std::move(bad);
        return false;
    });
    if (first)
        return unexpected(std::move(*first));
    return record;
}

LenientRecord parseLeniently(const QByteArray &text)
{
    LenientRecord result{Record{text.left(MaxRecordOctets), {}}, {}};
    if (text.size() > MaxRecordOctets)
        result.errors.append(ParseError{"spf-too-long", MaxRecordOctets, text.size() - MaxRecordOctets});
    const bool versioned = isSpfRecord(text);
    if (!versioned)
        result.errors.append(ParseError{"spf-not-a-record", 0, std::min(text.size(), VersionOctets)});
    constexpr qsizetype MaxErrors = 1000;
    readTerms(result.record, versioned ? VersionOctets : 0, [&](ParseError &bad) {
        result.errors.append(std::move(bad));
        return result.errors.size() < MaxErrors;
    });
    return result;
}

Expected<Record> parseTerm(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > MaxRecordOctets)
        return unexpected(ParseError{text.isEmpty() ? "spf-argument-missing" : "spf-too-long", 0, text.size()});
    Record record{text, {}};
    Term term;
    if (auto bad = readTerm(record.text, 0, text.size(), term))
        return unexpected(std::move(*bad));
    record.terms.append(term);
    return record;
}

QByteArray printTerm(const Record &record, const Term &term)
{
    QByteArray out;
    if (term.isModifier()) {
        const QByteArray name = termName(term.kind);
        out += name.isEmpty() ? record.view(term.name).toByteArray() : name;
        return out + '=' + record.argumentOf(term).toByteArray();
    }
    if (term.qualifier != Qualifier::Pass)
        out += qualifierSign(term.qualifier);
    out += termName(term.kind);
    if (term.kind == TermKind::Ip4 || term.kind == TermKind::Ip6) {
        // The text of a network in ::ffff:0:0/96 contains a dotted quad; it is an IPv6 network nevertheless.
        out += ':' + term.network.toText();
    } else if (!term.argument.isEmpty()) {
        out += ':';
        out.append(record.argumentOf(term));
    }
    const bool dual = term.kind == TermKind::A || term.kind == TermKind::Mx;
    if (term.prefix4 != 32)
        out += '/' + QByteArray::number(term.prefix4);
    if (term.prefix6 != 128)
        out += (dual ? "//" : "/") + QByteArray::number(term.prefix6);
    return out;
}

QByteArray printRecord(const Record &record)
{
    QByteArray out = "v=spf1";
    for (const Term &term : record.terms)
        out += ' ' + printTerm(record, term);
    return out;
}

QByteArrayList mechanismsOf(const QByteArray &record)
{
    QByteArrayList terms;
    const QByteArrayList words = record.simplified().split(' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        const QByteArray bare = word.startsWith('+') ? word.mid(1) : word;
        const QByteArray lower = bare.toLower();
        const bool isAll = lower == "all" || lower == "-all" || lower == "~all" || lower == "?all";
        const bool isModifier = lower.startsWith("redirect=") || lower.startsWith("exp=");
        if (!bare.isEmpty() && !isAll && !isModifier)
            terms.append(bare);
    }
    return terms;
}

} // namespace sw::spf
