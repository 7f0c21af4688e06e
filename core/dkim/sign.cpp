// SPDX-License-Identifier: Apache-2.0
#include "core/dkim/sign.h"

#include "core/dkim/key/public_key.h"
#include "core/dkim/verify.h"

#include <openssl/pem.h>

#include <algorithm>
#include <cstring>

namespace sw::dkim {

namespace {

struct BioFree
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};
struct ContextFree
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

// Without this callback OpenSSL would prompt on the terminal.
int passphraseFor(char *buffer, int size, int, void *data)
{
    const QByteArray &phrase = static_cast<const SecretBytes *>(data)->reveal();
    if (phrase.isEmpty() || phrase.size() > size)
        return -1;
    std::memcpy(buffer, phrase.constData(), static_cast<size_t>(phrase.size()));
    return static_cast<int>(phrase.size());
}

KeyPtr readPrivateKey(const SecretBytes &pem, const SecretBytes &passphrase)
{
    const std::unique_ptr<BIO, BioFree> bio(BIO_new_mem_buf(pem.reveal().constData(), static_cast<int>(pem.size())));
    KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, passphraseFor, const_cast<SecretBytes *>(&passphrase)));
    forgetOpenSslErrors();
    return key;
}

std::optional<Algorithm> algorithmFor(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return Algorithm::RsaSha256;
    case EVP_PKEY_ED25519:
        return Algorithm::Ed25519Sha256;
    }
    return std::nullopt;
}

QByteArray rawSignature(EVP_PKEY *key, Algorithm algorithm, const QByteArray &data)
{
    QByteArray input = data;
    const bool ed25519 = algorithm == Algorithm::Ed25519Sha256;
    if (ed25519) {
        input.resize(32);
        EVP_Digest(data.constData(), static_cast<size_t>(data.size()), reinterpret_cast<unsigned char *>(input.data()),
                   nullptr, EVP_sha256(), nullptr);
    }
    const std::unique_ptr<EVP_MD_CTX, ContextFree> context(EVP_MD_CTX_new());
    size_t length = 0;
    const auto *octets = reinterpret_cast<const unsigned char *>(input.constData());
    const auto count = static_cast<size_t>(input.size());
    if (EVP_DigestSignInit(context.get(), nullptr, ed25519 ? nullptr : EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, octets, count) != 1)
        return {};
    QByteArray value(static_cast<qsizetype>(length), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(value.data()), &length, octets, count) != 1)
        return {};
    value.truncate(static_cast<qsizetype>(length));
    return value;
}

QByteArrayList namesToSign(const SignRequest &request, const QList<HeaderField> &fields)
{
    QByteArrayList names;
    QByteArrayList wanted = request.headers;
    if (!wanted.contains("from"))
        wanted.prepend("from");
    for (const QByteArray &each : std::as_const(wanted)) {
        const QByteArray name = each.trimmed().toLower();
        const auto count =
            std::count_if(fields.cbegin(), fields.cend(), [&](const HeaderField &f) { return f.is(name); });
        for (qsizetype i = 0; i < count; ++i)
            names.append(name);
        if (request.oversign == SignRequest::Oversign::Yes && count > 0)
            names.append(name);
    }
    return names;
}

QByteArray folded(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); at += 70)
        out += "\r\n\t" + text.mid(at, 70);
    return out;
}

QByteArray fieldValue(const SignRequest &request, Algorithm algorithm, const QByteArrayList &names,
                      const QByteArray &bodyHash, quint64 bodyLength)
{
    QByteArray value = " v=1; a=" + algorithmName(algorithm) + "; c=" + canonicalizationName(request.header) + '/' +
                       canonicalizationName(request.body) + ";\r\n\td=" + request.domain.toText() +
                       "; s=" + request.selector + ";";
    if (!request.identity.isEmpty())
        value += " i=" + request.identity + ';';
    if (request.signedAt)
        value += " t=" + QByteArray::number(*request.signedAt) + ';';
    if (request.expiresAt)
        value += " x=" + QByteArray::number(*request.expiresAt) + ';';
    if (request.bodyLength == SignRequest::BodyLength::Sign)
        value += " l=" + QByteArray::number(bodyLength) + ';';
    value += "\r\n\th=";
    qsizetype column = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray piece = names[i] + (i + 1 < names.size() ? ":" : ";");
        if (column + piece.size() > 70) {
            value += "\r\n\t ";
            column = 0;
        }
        value += piece;
        column += piece.size();
    }
    return value + "\r\n\tbh=" + bodyHash.toBase64() + ";\r\n\tb=";
}

} // namespace

Expected<QByteArray> signMessage(const SignRequest &request, const SecretBytes &privatePem,
                                 const SecretBytes &passphrase, QByteArrayView message)
{
    const KeyPtr key = readPrivateKey(privatePem, passphrase);
    if (key == nullptr)
        return unexpected(ParseError{"sign-key-unreadable"});
    const auto algorithm = algorithmFor(key.get());
    if (!algorithm)
        return unexpected(ParseError{"sign-key-type"});
    HeaderReader reader;
    QByteArrayView body = reader.feed(message);
    reader.finish();
    const QByteArrayList names = namesToSign(request, reader.fields());
    if (!names.contains("from") || reader.trouble() != HeaderReader::Trouble::None)
        return unexpected(ParseError{"sign-no-from"});
    BodyHash hash(request.body, std::nullopt);
    hash.feed(body);
    const QByteArray bodyHash = hash.finish();
    const QByteArray value = fieldValue(request, *algorithm, names, bodyHash, hash.canonicalLength());
    const QByteArray octets = signedOctets(reader.fields(), names, request.header, -1, "DKIM-Signature", value);
    const QByteArray raw = rawSignature(key.get(), *algorithm, octets);
    forgetOpenSslErrors();
    if (raw.isEmpty())
        return unexpected(ParseError{"sign-failed"});
    return "DKIM-Signature:" + value + folded(raw.toBase64()).sliced(3) + "\r\n";
}

} // namespace sw::dkim
