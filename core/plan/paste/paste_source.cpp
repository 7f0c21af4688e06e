// SPDX-License-Identifier: Apache-2.0
#include "core/plan/paste/paste_source.h"

#include "core/plan/paste/paste_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace sw::plan {

namespace {

PasteSource sourceOf(const QString &pasted)
{
    PasteSource source{pasted, {}};
    source.origin.reserve(pasted.size() + 1);
    for (qsizetype i = 0; i <= pasted.size(); ++i)
        source.origin.append(static_cast<int>(i));
    return source;
}

struct Cut
{
    qsizetype start = 0;
    qsizetype end = 0;
};

// `cuts` in order, not overlapping.
PasteSource without(const PasteSource &source, const QList<Cut> &cuts)
{
    if (cuts.isEmpty())
        return source;
    PasteSource out;
    qsizetype at = 0;
    const auto keepTo = [&](qsizetype end) {
        out.text += QStringView(source.text).sliced(at, end - at);
        out.origin += source.origin.mid(at, end - at);
    };
    for (const Cut &cut : cuts) {
        if (cut.start < at)
            continue;
        keepTo(cut.start);
        at = cut.end;
    }
    keepTo(source.text.size());
    out.origin.append(source.origin.last());
    return out;
}

// --- quoted-printable ---

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F');
}

// Only a text that cannot be anything else: "p=" before a key and the "=" at its end are not quoted-printable.
bool isQuotedPrintable(const QString &text)
{
    static const QRegularExpression SoftBreak(QStringLiteral("=[ \\t]*\\r?\\n"));
    static const QRegularExpression EncodedTag(QStringLiteral("(?<![A-Za-z0-9])[a-z]{1,5}=3D"));
    static const QRegularExpression LongSoftBreak(
        QStringLiteral("^[^\\r\\n]{69,75}(?<![A-Za-z0-9+/]{16})=[ \\t]*\\r?\\n"), QRegularExpression::MultilineOption);
    if (!text.contains(u'='))
        return false;
    if (EncodedTag.match(text).hasMatch() ||
        (text.contains(QLatin1String("quoted-printable"), Qt::CaseInsensitive) && SoftBreak.match(text).hasMatch()))
        return true;
    if (!LongSoftBreak.match(text).hasMatch())
        return false;
    for (qsizetype at = text.indexOf(u'='); at >= 0; at = text.indexOf(u'=', at + 1)) {
        const bool octet = at + 2 < text.size() && isHex(text.at(at + 1)) && isHex(text.at(at + 2));
        const auto soft =
            SoftBreak.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!octet && !soft.hasMatch())
            return false;
    }
    return true;
}

PasteSource decoded(const PasteSource &source)
{
    PasteSource out;
    const QString &text = source.text;
    QByteArray octets;
    int octetsAt = 0;
    const auto put = [&](const QString &more, int origin) {
        out.text += more;
        for (qsizetype i = 0; i < more.size(); ++i)
            out.origin.append(origin);
    };
    const auto flush = [&] {
        put(QString::fromUtf8(octets), octetsAt);
        octets.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'=') {
            flush();
            put(text.at(i), source.origin.at(i));
            continue;
        }
        if (i + 2 < text.size() && isHex(text.at(i + 1)) && isHex(text.at(i + 2))) {
            if (octets.isEmpty())
                octetsAt = source.origin.at(i);
            octets += static_cast<char>(QStringView(text).sliced(i + 1, 2).toUShort(nullptr, 16));
            i += 2;
            continue;
        }
        flush();
        qsizetype end = i + 1;
        while (end < text.size() && (text.at(end) == u' ' || text.at(end) == u'\t' || text.at(end) == u'\r'))
            ++end;
        if (end < text.size() && text.at(end) == u'\n')
            i = end; // RFC 2045 6.7 (5): a soft line break
        else
            put(text.at(i), source.origin.at(i));
    }
    flush();
    out.origin.append(source.origin.last());
    return out;
}

// A base64 line of 76 characters that ends in "=" and is continued: only "=3D" was decoded before.
QList<Cut> keySoftBreaks(const QString &text)
{
    static const QRegularExpression Broken(QStringLiteral("(?<=[A-Za-z0-9+/])=\\r?\\n(?=([^\\r\\n]*))"));
    QList<Cut> cuts;
    for (auto at = Broken.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        const qsizetype line = match.capturedStart() - text.lastIndexOf(u'\n', match.capturedStart());
        const QString next = match.captured(1).trimmed();
        if (line >= 70 && line <= 78 && next.size() > 4 && isKeyChunk(next))
            cuts.append({match.capturedStart(), match.capturedEnd()});
    }
    return cuts;
}

// --- quoted mail, Markdown, chats ---

QList<Cut> quoteMarks(const QString &text)
{
    static const QRegularExpression Marks(QStringLiteral("^[ \\t]*(?:>[ \\t]?)+"), QRegularExpression::MultilineOption);
    QList<Cut> cuts;
    for (auto at = Marks.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        cuts.append({match.capturedStart(), match.capturedEnd()});
    }
    return cuts;
}

QList<Cut> markdownLinks(const QString &text)
{
    static const QRegularExpression Link(QStringLiteral(
        "\\[([^\\[\\]\\r\\n]{1,400})\\](?:\\([ \\t]*<?[^()\\r\\n]{0,800}\\)|\\[[^\\[\\]\\r\\n]{0,80}\\])"));
    QList<Cut> cuts;
    for (auto at = Link.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        cuts.append({match.capturedStart(), match.capturedStart(1)});
        cuts.append({match.capturedEnd(1), match.capturedEnd()});
    }
    return cuts;
}

// "name<http://name>": mail programs append this to a word they take for a link; "<http://name>" alone is the name.
QList<Cut> angleLinks(const QString &text)
{
    static const QRegularExpression Link(QStringLiteral("<(https?://|mailto:)([^<>\\s|]{1,800})>"),
                                         QRegularExpression::CaseInsensitiveOption);
    QList<Cut> cuts;
    for (auto at = Link.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        const qsizetype start = match.capturedStart();
        const QString target = match.captured(2);
        const bool behindWord = start > 0 && !text.at(start - 1).isSpace() && text.at(start - 1) != u'|';
        const bool again = start > 1 && QStringView(text).first(start).trimmed().endsWith(
                                            target.endsWith(u'/') ? target.chopped(1) : target, Qt::CaseInsensitive);
        if (behindWord || again) {
            cuts.append({start, match.capturedEnd()});
        } else if (!target.chopped(target.endsWith(u'/') ? 1 : 0).contains(u'/')) {
            cuts.append({start, match.capturedStart(2)});
            cuts.append({match.capturedEnd(2) - (target.endsWith(u'/') ? 1 : 0), match.capturedEnd()});
        }
    }
    return cuts;
}

} // namespace

PasteSource unwrapped(const QString &pasted)
{
    PasteSource source = sourceOf(pasted);
    if (isQuotedPrintable(source.text))
        source = decoded(source);
    if (source.text.contains(u'>'))
        source = without(source, quoteMarks(source.text));
    source = without(source, keySoftBreaks(source.text));
    if (source.text.contains(u'['))
        source = without(source, markdownLinks(source.text));
    if (source.text.contains(u'<'))
        source = without(source, angleLinks(source.text));
    return source;
}

} // namespace sw::plan
