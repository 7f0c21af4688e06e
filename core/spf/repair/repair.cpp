// SPDX-License-Identifier: Apache-2.0
#include "core/spf/repair/repair.h"

#include "core/spf/record/record.h"
#include "core/spf/repair/respell.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace sw::spf {

namespace {

constexpr qsizetype MaxOctets = 65'535;

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text.left(300));
}

void note(Findings &findings, const char *code, Finding::Args args = {})
{
    Finding finding{code, std::move(args), {}};
    if (!findings.contains(finding))
        findings.append(std::move(finding));
}

enum class Look { Plain, Quote, Dash, Tilde, Colon, Equals, Space, Nothing };

// The ASCII character that a character was meant to be.
Look lookOf(QChar c)
{
    switch (c.unicode()) {
    case '"':
    case '\'':
    case '`':
    case 0x00b4:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x00ab:
    case 0x00bb:
    case 0x2039:
    case 0x203a:
    case 0xff02:
    case 0xff07:
        return Look::Quote;
    case 0x00ad:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xfe58:
    case 0xfe63:
    case 0xff0d:
        return Look::Dash;
    case 0x02dc:
    case 0x223c:
    case 0xff5e:
    case 0x301c:
        return Look::Tilde;
    case 0xff1a:
    case 0xfe55:
        return Look::Colon;
    case 0xff1d:
        return Look::Equals;
    case '\t':
    case '\r':
    case '\n':
    case 0x0b:
    case 0x0c:
    case 0x00a0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
    case 0x3000:
        return Look::Space;
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x2060:
    case 0xfeff:
        return Look::Nothing;
    }
    return c.unicode() >= 0x2000 && c.unicode() <= 0x200a ? Look::Space : Look::Plain;
}

QString decoded(const QByteArray &octets)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(octets);
    return utf8.hasError() ? QString::fromLatin1(octets) : text;
}

// Plain characters, with '"' for every kind of quote so that string boundaries can be found.
QByteArray plainCharacters(const QByteArray &published, Findings &findings)
{
    QByteArray out;
    const QString text = decoded(published);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        switch (lookOf(c)) {
        case Look::Plain:
            if (c == QLatin1Char('\\') && i + 1 < text.size() &&
                (lookOf(text.at(i + 1)) == Look::Quote || text.at(i + 1) == QLatin1Char(';')))
                break; // an escape that was meant for a zone file
            out += QString(c).toUtf8();
            break;
        case Look::Quote:
            out += '"';
            note(findings, "spf-repaired-quotes");
            break;
        case Look::Dash:
            out += '-';
            note(findings, "spf-repaired-dashes");
            break;
        case Look::Tilde:
            out += '~';
            note(findings, "spf-repaired-dashes");
            break;
        case Look::Colon:
            out += ':';
            note(findings, "spf-repaired-dashes");
            break;
        case Look::Equals:
            out += '=';
            note(findings, "spf-repaired-dashes");
            break;
        case Look::Space:
            out += ' ';
            note(findings, "spf-repaired-spaces");
            break;
        case Look::Nothing:
            note(findings, "spf-repaired-spaces");
            break;
        }
    }
    return out;
}

// `"v=spf1 include:a" "include:b -all"` pasted with its quotes: strings of 255 octets continue in the next, others are
// separated by a blank.
QByteArray withoutQuotes(const QByteArray &text, Findings &findings)
{
    if (!text.contains('"'))
        return text;
    QByteArrayList pieces;
    for (const QByteArray &piece : text.split('"')) {
        if (!piece.trimmed().isEmpty())
            pieces.append(piece);
    }
    QByteArray out;
    for (const QByteArray &piece : std::as_const(pieces)) {
        constexpr qsizetype FullString = 250;
        const bool border = !out.isEmpty() && !out.endsWith(' ') && !piece.startsWith(' ');
        const QByteArray nextToken = piece.left(piece.indexOf(' ') < 0 ? piece.size() : piece.indexOf(' '));
        if (border && out.size() < FullString && isTerm(nextToken)) {
            out += ' ';
            note(findings, "spf-repaired-joined", {{"term", shown(nextToken)}});
        }
        out += piece;
    }
    return out;
}

// "include:a.exampleinclude:b.example", "ip4:192.0.2.1-all": strings joined without the space between them.
QByteArrayList ungluedTokens(const QByteArray &token, bool last, bool hasAll, Findings &findings)
{
    static const QRegularExpression Starts(
        QStringLiteral("(?<=.)(?=[+~?-]?(?:include:|ip4:|ip6:|exists:|redirect=)|[+~?-]mx(?::|$)|[~?+]all$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(token);
    QByteArrayList parts;
    qsizetype start = 0;
    for (auto match = Starts.globalMatch(text); match.hasNext();) {
        const qsizetype at = match.next().capturedStart();
        // Not between a term's own sign and name, nor inside a name like "myinclude:".
        if (at <= start || (at == start + 1 && QByteArrayView("+-~?").contains(token.at(start))))
            continue;
        parts.append(token.mid(start, at - start));
        start = at;
    }
    parts.append(token.mid(start));
    QByteArray &tail = parts.last();
    const bool couldEnd = tail.size() > 4 && tail.toLower().endsWith("-all") && tail.contains(':');
    if (last && !hasAll && couldEnd) {
        parts.append(tail.right(4));
        parts[parts.size() - 2].chop(4);
    }
    if (parts.size() == 1)
        return parts;
    const bool first = isTerm(parts.constFirst()) || isSpfRecord(parts.constFirst());
    if (!first)
        return {token};
    note(findings, "spf-repaired-joined", {{"term", shown(token)}});
    return parts;
}

} // namespace

QByteArray understandTerm(const QByteArray &written, Findings &findings)
{
    QByteArray token = written;
    while (token.endsWith(',') || token.endsWith(';'))
        token.chop(1);
    while (token.startsWith(',') || token.startsWith(';'))
        token.remove(0, 1);
    if (token != written)
        note(findings, "spf-repaired-separators");
    if (token.isEmpty())
        return {};
    const bool good = isTerm(token);
    if (good && !hasOddTarget(token))
        return token;
    if (const QByteArray meant = respelled(token); !meant.isEmpty() && meant != token) {
        note(findings, "spf-repaired-term", {{"term", shown(token)}, {"meant", shown(meant)}});
        return meant;
    }
    const auto parsed = parseTerm(token);
    if (parsed) // an unknown modifier or an odd target: kept
        return token;
    note(findings, "spf-dropped-term", {{"term", shown(token)}, {"reason", QString::fromLatin1(parsed.error().code)}});
    return {};
}

QByteArrayList splitList(const QByteArray &written, Findings &findings)
{
    QByteArrayList pieces;
    QByteArray piece;
    bool inMacro = false; // RFC 7208 7.1: a comma is a delimiter there
    for (const char c : written) {
        inMacro = c == '{' ? piece.endsWith('%') : inMacro && c != '}';
        if (!inMacro && QByteArrayView(",;|").contains(c)) {
            pieces.append(piece);
            piece.clear();
        } else {
            piece += c;
        }
    }
    pieces.append(piece);
    pieces.removeAll(QByteArray());
    if (pieces.size() < 2)
        return {written};
    note(findings, "spf-repaired-separators");
    // "include:a.example,b.example": the name applies to all parts.
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const qsizetype colon = pieces[i - 1].indexOf(':');
        const bool named = pieces[i].contains(':') || pieces[i].contains('=') || isTerm(pieces[i]);
        if (!named && colon > 0 && isTerm(pieces[i - 1].left(colon + 1) + pieces[i]))
            pieces[i].prepend(pieces[i - 1].left(colon + 1));
    }
    return pieces;
}

bool leavesSendersOut(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.code == "spf-dropped-term" &&
               finding.args.value("reason") != QLatin1String("spf-repeated-modifier");
    });
}

namespace {

bool wantsValue(const QByteArray &token)
{
    const QByteArray name = token.toLower();
    return name == "redirect" || name == "exp";
}

// Joins two words that are one term, with the missing separator between them; empty: they are two.
QByteArray oneTerm(const QByteArray &left, const QByteArray &right)
{
    const bool waits = left.endsWith(':') || left == "-" || left == "~" || left == "?" || left == "+" ||
                       (left.endsWith('=') && wantsValue(left.chopped(1)));
    const bool named = wantsArgument(left) || wantsValue(left);
    if ((waits || (named && (right.startsWith(':') || right.startsWith('=')))) && isTerm(left + right))
        return left + right;
    if (wantsArgument(left) && isTerm(left + ':' + right))
        return left + ':' + right;
    return wantsValue(left) && !isTerm(right) && isTerm(left + '=' + right) ? left + '=' + right : QByteArray();
}

// "include: a.example", "redirect = a.example" and "- all": a space inside a term.
QByteArrayList rejoined(const QByteArrayList &tokens, Findings &findings)
{
    QByteArrayList out;
    for (const QByteArray &token : tokens) {
        const QByteArray last = out.isEmpty() ? QByteArray() : out.last();
        if ((token == ":" && wantsArgument(last)) || (token == "=" && wantsValue(last))) {
            out.last() += token;
        } else if (const QByteArray term = oneTerm(last, token); !term.isEmpty()) {
            note(findings, "spf-repaired-term", {{"term", shown(last + ' ' + token)}, {"meant", shown(term)}});
            out.last() = term;
        } else {
            out.append(token);
        }
    }
    return out;
}

bool endsInAll(const QByteArrayList &tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [](const QByteArray &token) {
        const auto parsed = parseTerm(token);
        return parsed && parsed->terms.constFirst().kind == TermKind::All;
    });
}

QByteArray assembled(const QByteArrayList &tokens, Findings &findings)
{
    QByteArray out = "v=spf1";
    bool redirect = false;
    bool exp = false;
    for (const QByteArray &token : tokens) {
        const auto parsed = parseTerm(token);
        const TermKind kind = parsed ? parsed->terms.constFirst().kind : TermKind::UnknownModifier;
        bool *seen = kind == TermKind::Redirect ? &redirect : kind == TermKind::Explanation ? &exp : nullptr;
        if (!parsed || (seen != nullptr && *seen)) {
            note(findings, "spf-dropped-term",
                 {{"term", shown(token)}, {"reason", QStringLiteral("spf-repeated-modifier")}});
            continue;
        }
        if (seen != nullptr)
            *seen = true;
        out += ' ' + token;
    }
    return out;
}

} // namespace

std::optional<UnderstoodRecord> understandRecord(const QByteArray &published)
{
    UnderstoodRecord understood{published, {}, {}};
    Findings &findings = understood.findings;
    QByteArray text = withoutQuotes(plainCharacters(published.left(MaxOctets), findings), findings).trimmed();
    constexpr qsizetype Version = 6;
    if (const QByteArray meant = withVersion(text); meant != text) {
        note(findings, "spf-repaired-term", {{"term", shown(text)}, {"meant", shown(meant)}});
        text = meant;
    }
    if (!text.left(Version).toLower().startsWith("v=spf1"))
        return std::nullopt;
    const char next = text.size() > Version ? text.at(Version) : ' ';
    if (next == ',' || next == ';')
        note(findings, "spf-repaired-separators");
    else if (next != ' ' && !QByteArrayView("+-~?").contains(next) &&
             respelled(text.mid(Version).split(' ').constFirst()).isEmpty() &&
             !isTerm(text.mid(Version).split(' ').constFirst()))
        return std::nullopt; // "v=spf10", "v=spf1.example": something else
    else if (next != ' ')
        note(findings, "spf-repaired-joined", {{"term", shown(text.split(' ').constFirst())}});

    QByteArrayList tokens;
    QByteArrayList raw = text.mid(Version).split(' ');
    raw.removeAll(QByteArray());
    raw = rejoined(raw, findings);
    const bool hasAll = endsInAll(raw);
    for (qsizetype i = 0; i < raw.size(); ++i) {
        for (const QByteArray &part : ungluedTokens(raw.at(i), i + 1 == raw.size(), hasAll, findings)) {
            if (isSpfRecord(part)) // a second record after the first
                continue;
            for (const QByteArray &piece : splitList(part, findings)) {
                if (const QByteArray token = understandTerm(piece, findings); !token.isEmpty())
                    tokens.append(token);
            }
        }
    }
    const QByteArray mended = assembled(tokens, findings);
    // No repair: keep every octet, unusual spacing included.
    understood.text = findings.isEmpty() && parseRecord(published) ? published : mended;
    return understood;
}

} // namespace sw::spf
