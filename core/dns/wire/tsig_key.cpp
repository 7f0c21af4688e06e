// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/tsig_key.h"

#include <algorithm>

namespace sw::dns {

namespace {

// What ldns can compute, without hmac-sha384, whose name is misspelt in ldns.
const QByteArrayList &algorithms()
{
    static const QByteArrayList list{"hmac-sha256", "hmac-sha512", "hmac-sha1", "hmac-md5.sig-alg.reg.int"};
    return list;
}

ParseError fault(const char *code, QMap<QByteArray, QString> args = {})
{
    return ParseError{code, 0, 0, std::move(args)};
}

Expected<TsigKey> keyOf(QByteArrayView name, QByteArrayView algorithm, QByteArrayView secret)
{
    const auto owner = DomainName::fromText(name);
    QByteArray wanted = algorithm.toByteArray().toLower();
    if (!owner || owner->isRoot() || wanted.isEmpty() || secret.isEmpty())
        return unexpected(fault("tsig-unreadable"));
    if (wanted.endsWith('.'))
        wanted.chop(1);
    if (wanted == "hmac-md5")
        wanted = algorithms().last();
    if (!algorithms().contains(wanted)) {
        if (!wanted.startsWith("hmac-")) // it may be the secret in the wrong place: do not repeat it
            return unexpected(fault("tsig-unreadable"));
        return unexpected(fault("tsig-algorithm", {{"algorithm", QString::fromLatin1(wanted.left(60))},
                                                   {"known", QString::fromLatin1(algorithms().join(", "))}}));
    }
    SecretBytes base64(secret.toByteArray());
    auto decoded = QByteArray::fromBase64Encoding(base64.reveal(), QByteArray::AbortOnBase64DecodingErrors);
    const SecretBytes octets(std::move(decoded.decoded));
    if (!decoded || octets.isEmpty())
        return unexpected(fault("tsig-secret"));
    return TsigKey{*owner, wanted, std::move(base64)};
}

enum class Comments { Kept, LeftOut };

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The length of the comment that begins here; 0: none begins.
qsizetype commentAt(QByteArrayView text)
{
    if (text.startsWith('#') || text.startsWith("//")) {
        const qsizetype end = text.indexOf('\n');
        return end < 0 ? text.size() : end;
    }
    if (!text.startsWith("/*"))
        return 0;
    const qsizetype end = text.indexOf("*/", 2);
    return end < 0 ? text.size() : end + 2;
}

// Views into `text`, so that no copy of a secret is made.
QList<QByteArrayView> tokensOf(QByteArrayView text, Comments comments)
{
    const QByteArrayView marks("{};");
    QList<QByteArrayView> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const char c = text.at(at);
        if (isBlank(c)) {
            ++at;
        } else if (const qsizetype skipped = commentAt(text.sliced(at)); comments == Comments::LeftOut && skipped > 0) {
            at += skipped;
        } else if (marks.contains(c)) {
            tokens.append(text.sliced(at++, 1));
        } else if (c == '"') {
            const qsizetype end = text.indexOf('"', at + 1);
            if (end < 0)
                return {};
            tokens.append(text.sliced(at + 1, end - at - 1));
            at = end + 1;
        } else {
            const qsizetype start = at;
            while (at < text.size() && !isBlank(text.at(at)) && !marks.contains(text.at(at)) && text.at(at) != '"')
                ++at;
            tokens.append(text.sliced(start, at - start));
        }
    }
    return tokens;
}

// key NAME { algorithm A; secret S; };
Expected<TsigKey> keyFromBlock(const QList<QByteArrayView> &tokens)
{
    QByteArrayView algorithm;
    QByteArrayView secret;
    const bool isBlock = tokens.size() >= 4 && tokens.at(0) == "key" && tokens.at(2) == "{";
    qsizetype i = 3;
    for (; isBlock && i + 2 < tokens.size() && tokens.at(i + 2) == ";"; i += 3) {
        if (tokens.at(i) == "algorithm")
            algorithm = tokens.at(i + 1);
        else if (tokens.at(i) == "secret")
            secret = tokens.at(i + 1);
    }
    if (!isBlock || i >= tokens.size() || tokens.at(i) != "}")
        return unexpected(fault("tsig-unreadable"));
    const bool ended = i + 1 == tokens.size() || (i + 2 == tokens.size() && tokens.at(i + 1) == ";");
    return ended ? keyOf(tokens.at(1), algorithm, secret) : unexpected(fault("tsig-unreadable"));
}

Expected<TsigKey> keyFromTokens(const QList<QByteArrayView> &tokens)
{
    if (tokens.size() == 1) {
        const QByteArrayView all = tokens.first();
        const qsizetype first = all.indexOf(':');
        const qsizetype second = first < 0 ? -1 : all.indexOf(':', first + 1);
        if (second > 0)
            return keyOf(all.sliced(first + 1, second - first - 1), all.first(first), all.sliced(second + 1));
    }
    if (tokens.size() == 2 && !tokens.first().contains(':'))
        return keyOf(tokens.at(0), "hmac-sha256", tokens.at(1));
    return keyFromBlock(tokens);
}

} // namespace

const QByteArrayList &tsigAlgorithms()
{
    return algorithms();
}

Expected<TsigKey> tsigKeyFromText(const QByteArray &text)
{
    // A base64 secret may hold "//": comments are looked for only where the plain text is not a key already.
    const QByteArrayView plain = QByteArrayView(text).first(std::min<qsizetype>(text.size(), 64 * 1024));
    auto key = keyFromTokens(tokensOf(plain, Comments::Kept));
    if (!key && key.error().code == "tsig-unreadable")
        return keyFromTokens(tokensOf(plain, Comments::LeftOut));
    return key;
}

} // namespace sw::dns
