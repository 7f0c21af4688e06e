// SPDX-License-Identifier: Apache-2.0
#include "core/mail/message_repair.h"

#include <algorithm>

namespace sw::mail {

namespace {

constexpr qsizetype LookedAt = 256 * 1024;       // octets: more than web pages and forwards put before a message
constexpr qsizetype MostPage = 64 * 1024 * 1024; // octets of a web page, which is decoded at once
constexpr int MostCandidates = 1000;             // lines tried as the beginning of the header

QByteArrayView lineAt(QByteArrayView text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.sliced(at) : text.sliced(at, end - at);
}

bool isWsp(char c)
{
    return c == ' ' || c == '\t';
}

// The lower-case name of a field that begins here (RFC 5322 2.2); empty: none.
QByteArray fieldName(QByteArrayView line)
{
    const qsizetype colon = line.first(std::min<qsizetype>(line.size(), 200)).indexOf(':');
    if (colon <= 0)
        return {};
    const QByteArrayView name = line.first(colon);
    const bool letters =
        std::all_of(name.cbegin(), name.cend(), [](char c) { return c > 0x20 && c < 0x7f && c != '<'; });
    return letters ? name.toByteArray().toLower() : QByteArray();
}

// Fields that messages have and tables of web pages do not: they count more than those that both have.
int weightOf(const QByteArray &name)
{
    static const QByteArrayList strong{"received",     "dkim-signature", "return-path", "message-id",
                                       "delivered-to", "mime-version",   "arc-seal",    "authentication-results"};
    static const QByteArrayList weak{"from", "to", "subject", "date", "sender", "reply-to", "cc", "content-type"};
    return strong.contains(name) ? 100 : weak.contains(name) ? 1 : 0;
}

qsizetype pageTags(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == '<') {
        const qsizetype close = line.indexOf('>', at);
        if (close < 0)
            return 0;
        at = close + 1;
    }
    return at;
}

// The text of a <pre> with its HTML decoded.
QByteArray withoutPage(QByteArray text)
{
    for (const char *end : {"</pre", "</PRE", "</body", "</BODY"}) {
        if (const qsizetype at = text.indexOf(end); at >= 0)
            text.truncate(at);
    }
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
}

} // namespace

QByteArrayView MessageRepair::withoutPrefix(QByteArrayView line, const Prefix &prefix)
{
    for (int level = 0; level < prefix.quotes && line.startsWith('>'); ++level) {
        line = line.sliced(1);
        const bool last = level + 1 == prefix.quotes;
        if (line.startsWith(' ') && (prefix.blankAfter || !last))
            line = line.sliced(1);
    }
    qsizetype blanks = 0;
    while (blanks < prefix.blanks && blanks < line.size() && isWsp(line[blanks]))
        ++blanks;
    return line.sliced(blanks);
}

// How much the lines up to the first empty one look like a header; 0: not at all.
int MessageRepair::weightAt(QByteArrayView text, const Prefix &prefix)
{
    constexpr int MostLines = 400;
    int weight = 0;
    qsizetype at = 0;
    for (int count = 0; at < text.size() && count < MostLines; ++count) {
        const QByteArrayView whole = lineAt(text, at);
        at += whole.size() + 1;
        QByteArrayView line = withoutPrefix(whole, prefix);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if (isWsp(line[0]) && count > 0)
            continue;
        const QByteArray name = fieldName(line);
        if (name.isEmpty()) // a stray line within a good header is left to the reader
            return count > 2 ? weight : 0;
        weight += weightOf(name);
    }
    return weight;
}

MessageRepair::Header MessageRepair::findHeader(QByteArrayView text)
{
    Header best;
    int bestWeight = 0;
    bool first = true;
    qsizetype at = 0;
    for (int count = 0; at < text.size() && count < MostCandidates; ++count) {
        const QByteArrayView line = lineAt(text, at);
        Header here{at};
        QByteArrayView rest = line;
        while (rest.startsWith('>')) {
            ++here.prefix.quotes;
            here.prefix.blankAfter = rest.startsWith("> ");
            rest = rest.sliced(here.prefix.blankAfter ? 2 : 1);
        }
        while (here.prefix.blanks < rest.size() && isWsp(rest[here.prefix.blanks]))
            ++here.prefix.blanks;
        if (const qsizetype tags = pageTags(line); tags > 0 && tags < line.size()) {
            here = {at + tags, {}, true};
            rest = line.sliced(tags);
        }
        const bool empty = rest.trimmed().isEmpty();
        if (!empty && !fieldName(withoutPrefix(rest, {0, false, here.prefix.blanks})).isEmpty()) {
            const int weight = weightAt(text.sliced(here.at), here.prefix);
            // The first line is accepted with any field of a message; a later one has to score higher.
            if (first && weight > 0)
                return here;
            if (weight >= 100)
                return here;
            if (weight > 1 && weight > bestWeight) {
                best = here;
                bestWeight = weight;
            }
        }
        if (!empty && !line.startsWith("From ") && !line.startsWith(">From "))
            first = false;
        at += line.size() + 1;
    }
    return best;
}

void MessageRepair::look()
{
    m_looked = true;
    if (m_begin.startsWith("\xEF\xBB\xBF")) {
        m_begin.remove(0, 3);
        note("mail-repaired-byte-order-mark");
    }
    m_header = findHeader(m_begin);
    m_isMessage = m_header.at >= 0;
    if (!m_isMessage)
        m_header = {0, {}, false};
    const QByteArrayView before = QByteArrayView(m_begin).first(m_header.at);
    if (m_header.html)
        note("mail-repaired-web-page");
    else if (const QByteArrayView text = before.trimmed();
             !text.isEmpty() && !text.startsWith("From ") && !text.startsWith(">From "))
        note("mail-repaired-text-before");
    else if (text.isEmpty() && !before.isEmpty())
        note("mail-repaired-blank-lines");
    if (m_header.prefix.quotes > 0)
        note("mail-repaired-quote-marks");
    if (m_header.prefix.blanks > 0)
        note("mail-repaired-indentation");
    const QByteArray rest = m_begin.sliced(m_header.at);
    m_begin.clear();
    pass(rest);
}

void MessageRepair::pass(QByteArrayView octets)
{
    if (m_header.html)
        m_begin.append(octets.first(std::min(octets.size(), MostPage - m_begin.size())));
    else if (m_header.prefix.isNothing())
        m_take(octets);
    else
        passLines(octets);
}

// Whole lines, except a line without end: only its beginning matters.
void MessageRepair::passLines(QByteArrayView octets)
{
    constexpr qsizetype LongLine = 64 * 1024;
    m_begin.append(octets);
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype end = m_begin.indexOf('\n'); end >= 0; end = m_begin.indexOf('\n', at)) {
        const QByteArrayView line = QByteArrayView(m_begin).sliced(at, end + 1 - at);
        out.append(m_started ? line : withoutPrefix(line, m_header.prefix)); // m_started: inside a long line
        m_started = false;
        at = end + 1;
    }
    m_begin.remove(0, at);
    if (m_begin.size() > LongLine) {
        out.append(m_started ? QByteArrayView(m_begin) : withoutPrefix(m_begin, m_header.prefix));
        m_started = true;
        m_begin.clear();
    }
    m_take(out);
}

void MessageRepair::feed(QByteArrayView octets)
{
    if (!m_looked && m_begin.isEmpty() && !m_utf16 && octets.size() >= 2) {
        const bool little = octets[0] == '\xFF' && octets[1] == '\xFE';
        if (little || (octets[0] == '\xFE' && octets[1] == '\xFF')) {
            m_utf16.emplace(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
            octets = octets.sliced(2);
            note("mail-repaired-utf16");
        }
    }
    QByteArray decoded;
    if (m_utf16) {
        const QString text = m_utf16->decode(octets);
        decoded = text.toUtf8();
        octets = decoded;
    }
    if (m_looked) {
        pass(octets);
        return;
    }
    m_begin.append(octets);
    if (m_begin.size() >= LookedAt)
        look();
}

void MessageRepair::finish()
{
    if (!m_looked)
        look();
    if (m_header.html)
        m_take(withoutPage(m_begin));
    else if (!m_header.prefix.isNothing())
        m_take(m_started ? QByteArrayView(m_begin) : withoutPrefix(m_begin, m_header.prefix));
    m_begin.clear();
}

RepairedMessage repairMessage(const QByteArray &source)
{
    RepairedMessage repaired;
    MessageRepair repair([&repaired](QByteArrayView octets) { repaired.octets.append(octets); });
    repair.feed(source);
    repair.finish();
    repaired.repairs = repair.repairs();
    repaired.isMessage = repair.isMessage();
    return repaired;
}

Findings repairFindings(const QByteArrayList &repairs, bool signatureFailed)
{
    Findings findings;
    for (const QByteArray &code : repairs)
        findings.append(Finding{code});
    if (!repairs.isEmpty() && signatureFailed)
        findings.append(Finding{"mail-repaired-signature"});
    return findings;
}

} // namespace sw::mail
