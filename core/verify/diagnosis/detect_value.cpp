// SPDX-License-Identifier: Apache-2.0
// What was pasted: quotes, backslashes, smart punctuation, a cut-off key, a whole line of a zone file …
//
// Each repair undoes one mistake. If the published text means the planned one after some repairs, these name the cause.
// Asks no questions.
#include "core/verify/diagnosis/detective.h"

#include "core/base/display_text.h"
#include "core/spf/record/record.h"
#include "core/verify/matrix/meaning.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace sw::verify {

using namespace sw::dns;

namespace {

// Octets that word processors and mail programs put in place of plain ones, as UTF-8 and as Windows-1252.
struct Replacement
{
    const char *from;
    const char *to;
};
constexpr Replacement Smart[] = {
    {"\xE2\x80\x93", "-"}, {"\xE2\x80\x94", "-"}, {"\xE2\x80\x90", "-"}, {"\xE2\x80\x91", "-"}, {"\xE2\x88\x92", "-"},
    {"\xE2\x80\x9C", ""},  {"\xE2\x80\x9D", ""},  {"\xE2\x80\x9E", ""},  {"\xE2\x80\x98", ""},  {"\xE2\x80\x99", ""},
    {"\xC2\xAB", ""},      {"\xC2\xBB", ""},      {"\xE2\x80\x8B", ""},  {"\xE2\x80\x8C", ""},  {"\xE2\x80\x8D", ""},
    {"\xEF\xBB\xBF", ""},  {"\xC2\xAD", ""},      {"\xC2\xA0", " "},     {"\xE2\x80\xAF", " "}, {"\xEF\xBC\x9A", ":"},
    {"\xEF\xBC\x9B", ";"}, {"\xEF\xBC\x9D", "="}, {"\xEF\xBD\x9E", "~"}, {"\xCB\x9C", "~"},     {"\xE2\x80\xA6", "..."},
};
constexpr Replacement SmartSingle[] = {
    {"\x96", "-"}, {"\x97", "-"}, {"\x91", ""}, {"\x92", ""}, {"\x93", ""}, {"\x94", ""}, {"\xA0", " "}, {"\x98", "~"},
};

bool isUtf8(const QByteArray &text)
{
    return QString::fromUtf8(text).toUtf8() == text;
}

QByteArray withoutSmartPunctuation(QByteArray text)
{
    const auto replaceAll = [&text](std::span<const Replacement> table) {
        for (const Replacement &r : table)
            text.replace(r.from, r.to);
    };
    if (isUtf8(text))
        replaceAll(Smart);
    else
        replaceAll(SmartSingle);
    return text;
}

QByteArray withoutQuotes(QByteArray text)
{
    text.replace("\" \"", ""); // the joint of two pasted strings
    text.replace("\\\"", "");
    text.replace('"', "");
    if (text.size() > 1 && text.startsWith('\'') && text.endsWith('\''))
        text = text.mid(1, text.size() - 2);
    return text;
}

QByteArray withoutBackslashes(QByteArray text)
{
    return text.replace('\\', "");
}

QByteArray withoutScheme(QByteArray text)
{
    static const QRegularExpression scheme(QStringLiteral("https?://"), QRegularExpression::CaseInsensitiveOption);
    QString out = QString::fromLatin1(text);
    out.remove(scheme);
    if (out.endsWith(u'/'))
        out.chop(1);
    return out.toLatin1();
}

// "3600 IN TXT v=spf1 …", "_dmarc 3600 TXT v=DMARC1 …", "… 3600": fields of the line pasted with the value.
QByteArray withoutLineFields(const QByteArray &text)
{
    static const QRegularExpression front(
        QStringLiteral(
            "^\\s*(?:[A-Za-z0-9_.@-]+\\s+){0,1}?(?:(?:\\d+[smhdw]?\\s+)?(?:IN\\s+)?(?:TXT|CNAME|MX)\\s+|\\d+[smhdw]?"
            "\\s+|IN\\s+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression back(QStringLiteral("\\s+(?:TTL[:=]?\\s*)?\\d+[smhdw]?\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString out = QString::fromLatin1(text);
    out.remove(front);
    out.remove(back);
    return out.toLatin1();
}

QByteArray withoutSurroundings(const QByteArray &text)
{
    return text.trimmed();
}

struct Mend
{
    const char *code;
    QByteArray (*undo)(QByteArray);
};
const Mend Mends[] = {
    {"panel-smart-punctuation", withoutSmartPunctuation},
    {"panel-quotes-pasted", withoutQuotes},
    {"panel-backslash-pasted", withoutBackslashes},
    {"panel-url-pasted", withoutScheme},
    {"panel-line-pasted", [](QByteArray text) { return withoutLineFields(text); }},
    {"panel-spaces-around", [](QByteArray text) { return withoutSurroundings(text); }},
};
constexpr size_t MendCount = std::size(Mends);

QByteArray mended(QByteArray text, size_t leftOut = MendCount)
{
    for (size_t i = 0; i < MendCount; ++i) {
        if (i != leftOut)
            text = Mends[i].undo(text);
    }
    return text;
}

// Codes of the repairs without which the text does not mean the planned one; empty if repairing does not help.
template<class Means>
QList<QByteArray> neededMends(const QByteArray &seen, Means meansPlanned)
{
    QList<QByteArray> codes;
    if (meansPlanned(seen) || !meansPlanned(mended(seen)))
        return codes;
    for (size_t i = 0; i < MendCount; ++i) {
        if (!meansPlanned(mended(seen, i)))
            codes.append(Mends[i].code);
    }
    // If two undo the same thing (quotes around spaces), the first that changes anything is named.
    for (size_t i = 0; codes.isEmpty() && i < MendCount; ++i) {
        if (Mends[i].undo(seen) != seen)
            codes.append(Mends[i].code);
    }
    return codes;
}

QByteArray withoutSpaces(QByteArray text)
{
    return text.replace(' ', "").replace('\t', "");
}

// Cut off where panels and their databases do it. The beginning of a key is recognised at any length.
bool isCutOff(Subject subject, const QByteArray &planned, const QByteArray &seen)
{
    if (seen.size() >= planned.size() || seen.isEmpty() || !planned.startsWith(seen))
        return false;
    if (subject == Subject::DkimKey && seen.size() >= 60)
        return true;
    const auto near = [&](qsizetype limit) { return seen.size() <= limit && seen.size() >= limit - 6; };
    return near(255) || near(256) || near(512) || near(1024) || near(500) || near(450);
}

std::optional<Clue> textClue(const Case &c, const TxtData &txt)
{
    const QByteArray planned = textOf(c.planned().data);
    const QByteArray seen = txt.joined();
    const Subject subject = subjectOf(c.planned());
    const Finding::Args args{{"seen", displayText(seen)}};
    if (isCutOff(subject, planned, seen)) {
        Finding::Args lengths = args;
        lengths.insert("length", QString::number(seen.size()));
        lengths.insert("whole", QString::number(planned.size()));
        return Clue{State::Malformed, c.finding("panel-value-cut-off", lengths, *c.own())};
    }
    const auto means = [&](const QByteArray &text) { return compareText(subject, planned, text) == Match::Same; };
    if (!means(seen) && means(planned) && withoutSpaces(seen) == withoutSpaces(planned)) {
        // Strings are joined without a separator (RFC 7208 3.3): an added space there is wrong, and so is a lost one.
        const bool lost = seen.size() < planned.size();
        return Clue{State::Malformed, c.finding(lost ? "panel-space-lost" : "panel-space-at-joint", args, *c.own())};
    }
    if (subject == Subject::DkimKey && !means(seen) && seen.toLower() == planned.toLower())
        return Clue{State::Malformed, c.finding("panel-case-changed", args, *c.own())};
    if (subject == Subject::Spf && spf::beginsWithTerm(seen) && planned.contains(seen.trimmed()))
        return Clue{State::Malformed, c.finding("panel-spf-fragment", args, *c.own())};
    return std::nullopt;
}

Clues mendClues(const Case &c, const QList<QByteArray> &codes, const QByteArray &seen)
{
    Clues clues;
    for (const QByteArray &code : codes)
        clues.append({State::Malformed, c.finding(code, {{"seen", displayText(seen)}}, *c.own())});
    return clues;
}

// The labels of a target as they are, with dots between: a label may hold anything the panel accepted.
QByteArray rawText(const DomainName &name)
{
    return name.labels().join('.');
}

Clues targetClues(const Case &c, const DomainName &seen)
{
    const auto *wanted = std::get_if<NameData>(&c.planned().data);
    if (wanted == nullptr || compare(c.planned(), NameData{seen}) == Match::Same)
        return {};
    const QByteArray raw = rawText(seen);
    // "target.example.com.": without its final dot the panel took the target for a name in this zone.
    for (const DomainName &suffix : {c.zone().apex, c.plan().domain}) {
        const QByteArray tail = '.' + rawText(suffix);
        if (!raw.toLower().endsWith(tail.toLower()))
            continue;
        const auto cut =
            DomainName::fromText(seen.relativeTo(suffix).isEmpty() ? QByteArray(".") : seen.relativeTo(suffix));
        if (cut && compare(c.planned(), NameData{*cut}) == Match::Same)
            return {
                {State::DoubledName, c.finding("panel-target-doubled",
                                               {{"seen", seen.toString()}, {"zone", suffix.toString()}}, *c.own())}};
    }
    const auto means = [&](const QByteArray &text) {
        const auto name = DomainName::fromText(text);
        return name && compare(c.planned(), NameData{*name}) == Match::Same;
    };
    return mendClues(c, neededMends(raw, means), seen.toText());
}

} // namespace

Clues detectValue(const Case &c)
{
    const Answer *answer = c.own()->answer();
    if (answer == nullptr || !answer->chain.isEmpty())
        return {};
    const Subject subject = subjectOf(c.planned());
    const QByteArray planned = textOf(c.planned().data);
    const auto means = [&](const QByteArray &text) { return compareText(subject, planned, text) == Match::Same; };
    for (const ResourceRecord &record : answer->records) {
        if (const auto *name = record.as<NameData>()) {
            if (const Clues clues = targetClues(c, name->target); !clues.isEmpty())
                return clues;
        }
        const auto *txt = record.as<TxtData>();
        if (txt == nullptr)
            continue;
        if (const auto clue = textClue(c, *txt))
            return {*clue};
        // A panel adds little; a much longer text is a different one, and comparing it would take long.
        constexpr qsizetype MostAdded = 512;
        if (txt->joined().size() > planned.size() + MostAdded)
            continue;
        if (const auto codes = neededMends(txt->joined(), means); !codes.isEmpty())
            return mendClues(c, codes, txt->joined());
    }
    return {};
}

Clues detectSmallThings(const Case &c)
{
    const QByteArray planned = textOf(c.planned().data);
    for (const QByteArray &text : c.own()->texts()) {
        if (planned.endsWith(';') && text + ';' == planned)
            return {{std::nullopt, c.finding("panel-last-semicolon-dropped", {{"seen", displayText(text)}}, *c.own())}};
    }
    return {};
}

} // namespace sw::verify
