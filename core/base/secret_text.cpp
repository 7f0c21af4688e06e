// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sw {

namespace {

// DER of a private key: a SEQUENCE whose first member is the version 0 or 1 (RFC 8017 A.1.2, RFC 5958 2, RFC 5915 3). A
// public key begins with another SEQUENCE, or with its modulus, which is long.
bool isPrivateDer(const QByteArray &der)
{
    if (der.size() < 8 || der.at(0) != '\x30')
        return false;
    const auto length = static_cast<quint8>(der.at(1));
    const qsizetype at = length < 0x80 ? 2 : 2 + (length & 0x7f);
    return at + 2 < der.size() && der.at(at) == '\x02' && der.at(at + 1) == '\x01' &&
           static_cast<quint8>(der.at(at + 2)) <= 1;
}

void addMatches(const QRegularExpression &pattern, const QString &text, QList<TextRange> &found)
{
    for (auto at = pattern.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        found.append({match.capturedStart(), match.capturedLength()});
    }
}

constexpr qsizetype LongestBlock = 40'000;

// From the begin line to the end line; a block that was cut off ends where its lines of base64 do. Every
// position is scanned once: untrusted text may contain thousands of begin lines.
void addPem(const QString &given, QList<TextRange> &found)
{
    static const QRegularExpression Begin(
        QStringLiteral("-{0,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{0,5}"));
    static const QRegularExpression End(QStringLiteral("-{2,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{0,5}"));
    static const QRegularExpression Body(QStringLiteral(
        "[ \\t]*(?:\\r?\\n[ \\t>]*(?:[A-Za-z0-9-]+: [^\\r\\n]*|[A-Za-z0-9+/=]{4,})?[ \\t]*(?=\\r|\\n|$))*+"));
    if (!given.contains(QLatin1String("PRIVATE KEY")))
        return;
    QString text = given; // whole characters only, so that not every match checks all of it again
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }, QChar(u' '));
    const auto match = [&](const QRegularExpression &pattern, qsizetype from, bool here = false) {
        QRegularExpression::MatchOptions options = QRegularExpression::DontCheckSubjectStringMatchOption;
        options.setFlag(QRegularExpression::AnchorAtOffsetMatchOption, here);
        return pattern.match(text, from, QRegularExpression::NormalMatch, options);
    };
    QRegularExpressionMatch end = match(End, 0);
    qsizetype from = 0;
    for (auto begin = match(Begin, 0); begin.hasMatch(); begin = match(Begin, from)) {
        from = begin.capturedEnd();
        if (end.hasMatch() && end.capturedStart() < from)
            end = match(End, from);
        if (end.hasMatch() && end.capturedStart() - from <= LongestBlock)
            from = end.capturedEnd();
        else
            from = std::max(from, match(Body, from, true).capturedEnd());
        found.append({begin.capturedStart(), from - begin.capturedStart()});
    }
}

void addPutty(const QString &text, QList<TextRange> &found)
{
    const qsizetype begin = text.indexOf(QLatin1String("PuTTY-User-Key-File-"));
    if (begin < 0)
        return;
    const qsizetype mac = text.lastIndexOf(QLatin1String("Private-MAC:"));
    const qsizetype line = mac < begin ? -1 : text.indexOf(u'\n', mac);
    found.append({begin, (line < 0 ? text.size() : line) - begin});
}

void addBareKeys(const QString &text, QList<TextRange> &found)
{
    // Lines of one base64 text count as one; "\n" as JSON writes it may separate them, too.
    static const QRegularExpression Base64(QStringLiteral(
        "(?:[A-Za-z0-9+/]{4}){8,}+[A-Za-z0-9+/]*+={0,2}"
        "(?:(?:[ \\t>]*\\r?\\n[ \\t>]*|\\\\n)[A-Za-z0-9+/]{4,}+={0,2}(?=[ \\t]*(?:\\r|\\n|$|\\\\n|\")))*+"));
    for (auto at = Base64.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        QByteArray head = match.capturedView().left(64).toLatin1();
        if (isPrivateDer(QByteArray::fromBase64(head)))
            found.append({match.capturedStart(), match.capturedLength()});
    }
}

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> out;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!out.isEmpty() && range.start <= out.last().start + out.last().length)
            out.last().length = std::max(out.last().length, range.start + range.length - out.last().start);
        else
            out.append(range);
    }
    return out;
}

// Characters as in generated secrets: lower-case and capital letters and digits together, or base64 with its padding.
bool isSecretRun(QStringView run)
{
    const auto any = [&](auto is) { return std::any_of(run.begin(), run.end(), is); };
    const bool small = any([](QChar c) { return c >= u'a' && c <= u'z'; });
    const bool capital = any([](QChar c) { return c >= u'A' && c <= u'Z'; });
    const bool digit = any([](QChar c) { return c >= u'0' && c <= u'9'; });
    const int kinds = int(small) + int(capital) + int(digit);
    return (run.size() >= 20 && kinds == 3) || (run.size() >= 16 && kinds >= 2 && run.endsWith(u'='));
}

} // namespace

QList<TextRange> privateKeysIn(const QString &text)
{
    // To the end line; a block that was cut off ends where its base64 does.
    static const QRegularExpression Jwk(QStringLiteral("\"(?:d|p|q|dp|dq|qi)\"\\s*:\\s*\"[A-Za-z0-9_-]{20,}\""));
    QList<TextRange> found;
    addPem(text, found);
    addPutty(text, found);
    if (text.contains(QLatin1String("\"kty\"")) && text.contains(QLatin1String("\"d\"")))
        addMatches(Jwk, text, found);
    addBareKeys(text, found);
    return merged(found);
}

QString withoutPrivateKeys(const QString &text)
{
    QString out = text;
    for (const TextRange &range : privateKeysIn(text)) {
        for (qsizetype i = range.start; i < range.start + range.length; ++i) {
            if (out.at(i) != u'\n' && out.at(i) != u'\r')
                out[i] = u' ';
        }
    }
    return out;
}

QList<TextRange> secretsIn(const QString &text)
{
    static const QRegularExpression Runs(QStringLiteral("[A-Za-z0-9+/_-]{16,}={0,2}"));
    QList<TextRange> found = privateKeysIn(text);
    static const QRegularExpression LinkPassword(QStringLiteral("(?<=://)[^/\\s@:]{0,200}:[^/\\s@]{1,200}(?=@)"));
    addMatches(LinkPassword, text, found);
    static const QRegularExpression Labelled(
        QStringLiteral(
            "(?:(?:pass(?:word|phrase|wd|wort)|kennwort|mot de passe|pwd|secret|api[ _-]?key|private[ _-]?key|"
            "(?:access|auth|bearer)[ _-]?token)\"?[ \\t]*[:=][ \\t]*|\\bsecret[ \\t]+(?=\")|"
            "\\bhmac-[a-z0-9-]{2,20}:[^\\s:]{1,253}:)\"?([^\\s\";]{4,})"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto at = Labelled.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        found.append({match.capturedStart(1), match.capturedLength(1)});
    }
    for (auto at = Runs.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        if (isSecretRun(match.capturedView()))
            found.append({match.capturedStart(), match.capturedLength()});
    }
    return merged(found);
}

QString withoutSecrets(const QString &text)
{
    QString out = text;
    const QList<TextRange> ranges = secretsIn(text);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        out.replace(range->start, range->length, QStringLiteral("…"));
    return out;
}

} // namespace sw
