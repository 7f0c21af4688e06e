#include "core/dns/wire/tsig_key.h"

#include <QRegularExpression>

namespace sw::dns {

namespace {

// What ldns can compute; its name for hmac-sha384 is misspelt, so that one is not among them.
const QByteArrayList &algorithms()
{
    static const QByteArrayList list{"hmac-sha256", "hmac-sha512", "hmac-sha1", "hmac-md5.sig-alg.reg.int"};
    return list;
}

ParseError fault(const char *code, QMap<QByteArray, QString> args = {})
{
    return ParseError{code, 0, 0, std::move(args)};
}

Expected<TsigKey> keyOf(const QString &name, const QString &algorithm, const QString &secret)
{
    const auto owner = DomainName::fromText(name.toLatin1());
    if (!owner || owner->isRoot())
        return unexpected(fault("tsig-unreadable"));
    QByteArray wanted = algorithm.trimmed().toLower().toLatin1();
    if (wanted.endsWith('.'))
        wanted.chop(1);
    if (wanted == "hmac-md5")
        wanted = algorithms().last();
    if (!algorithms().contains(wanted))
        return unexpected(fault("tsig-algorithm", {{"algorithm", QString::fromLatin1(wanted.left(60))},
                                                   {"known", QString::fromLatin1(algorithms().join(", "))}}));
    QByteArray base64 = secret.toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return unexpected(fault("tsig-secret"));
    return TsigKey{*owner, wanted, SecretBytes(std::move(base64))};
}

} // namespace

Expected<TsigKey> tsigKeyFromText(const QByteArray &text)
{
    static const QRegularExpression comments(QStringLiteral("//[^\n]*|#[^\n]*|/\\*.*?\\*/"),
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression block(QStringLiteral("^key\\s+\"?([^\"\\s{]+)\"?\\s*\\{(.*)\\}\\s*;?$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression algorithm(QStringLiteral("\\balgorithm\\s+\"?([A-Za-z0-9.-]+)\"?\\s*;"));
    static const QRegularExpression secret(QStringLiteral("\\bsecret\\s+\"?([A-Za-z0-9+/=]+)\"?\\s*;"));
    static const QRegularExpression line(QStringLiteral("^([A-Za-z0-9.-]+):([^:\\s]+):([A-Za-z0-9+/=]+)$"));
    static const QRegularExpression pair(QStringLiteral("^([^:\\s]+)\\s+([A-Za-z0-9+/=]+)$"));
    // A base64 secret may hold "//": comments are looked for only where the plain text is not a key already.
    const QString plain = QString::fromLatin1(text.left(64 * 1024)).trimmed();
    for (const QString &candidate : {plain, QString(plain).remove(comments).trimmed()}) {
        if (const auto found = block.match(candidate); found.hasMatch()) {
            const QString body = found.captured(2);
            const auto kind = algorithm.match(body);
            const auto value = secret.match(body);
            if (kind.hasMatch() && value.hasMatch())
                return keyOf(found.captured(1), kind.captured(1), value.captured(1));
        }
        if (const auto found = line.match(candidate); found.hasMatch())
            return keyOf(found.captured(2), found.captured(1), found.captured(3));
        if (const auto found = pair.match(candidate); found.hasMatch())
            return keyOf(found.captured(1), QStringLiteral("hmac-sha256"), found.captured(2));
    }
    return unexpected(fault("tsig-unreadable"));
}

} // namespace sw::dns
