// SPDX-License-Identifier: Apache-2.0
#include "core/dkim/key/key_pair.h"

#include "core/base/write_file.h"
#include "core/dkim/key/key_record.h"
#include "core/dkim/key/public_key.h"
#include "core/dkim/key/tag_list.h"

#include <openssl/crypto.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <QDir>
#include <QFileInfo>

namespace sw::dkim {

namespace {

constexpr qsizetype MaxKeyText = 64 * 1024; // far above any public key; bounds the cost of a wrong file

struct BioFree
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};
using BioPtr = std::unique_ptr<BIO, BioFree>;

KeyPtr makeKey(KeyType type)
{
    switch (type) {
    case KeyType::Rsa2048:
        return KeyPtr(EVP_RSA_gen(2048u));
    case KeyType::Rsa3072:
        return KeyPtr(EVP_RSA_gen(3072u));
    case KeyType::Rsa4096:
        return KeyPtr(EVP_RSA_gen(4096u));
    case KeyType::Ed25519:
        return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    }
    Q_UNREACHABLE();
}

SecretBytes privatePem(EVP_PKEY *key, const SecretBytes &passphrase)
{
    BioPtr bio(BIO_new(BIO_s_secmem())); // wiped when freed
    if (bio == nullptr)
        return {};
    const EVP_CIPHER *cipher = passphrase.isEmpty() ? nullptr : EVP_aes_256_cbc();
    const int written = PEM_write_bio_PKCS8PrivateKey(bio.get(), key, cipher,
                                                      passphrase.isEmpty() ? nullptr : passphrase.reveal().constData(),
                                                      static_cast<int>(passphrase.size()), nullptr, nullptr);
    char *octets = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &octets);
    if (written != 1 || length <= 0)
        return {};
    return SecretBytes(QByteArray(octets, length));
}

// v and k first, the key last: the order that vendors' consoles show.
QByteArray recordText(const KeyRecord &record)
{
    QByteArray text = "v=DKIM1; k=" + record.keyType;
    if (!record.hashes.isEmpty())
        text += "; h=" + record.hashes.join(':');
    if (record.services != QByteArrayList{"*"} && !record.services.isEmpty())
        text += "; s=" + record.services.join(':');
    if (!record.flags.isEmpty())
        text += "; t=" + record.flags.join(':');
    if (!record.notes.isEmpty())
        text += "; n=" + record.notes;
    return text + "; p=" + record.publicKey.toBase64();
}

// Whether a zone file or a panel put something around a record, by characters that no record contains.
bool isWrapped(const QByteArray &text)
{
    return text.contains('"') || text.contains("\\;");
}

// The strings of a zone-file line, as opendkim-genkey and registrars print it, joined.
QByteArray unwrapped(const QByteArray &text)
{
    QByteArray joined = text.contains('"') ? QByteArray() : text;
    for (qsizetype at = 0;;) {
        const qsizetype open = text.indexOf('"', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf('"', open + 1);
        if (close < 0)
            break;
        joined += text.sliced(open + 1, close - open - 1);
        at = close + 1;
    }
    return joined.replace("\\;", ";").trimmed();
}

// The base64 body of the first PEM block; the whole text when there is no block.
QByteArray pemBody(const QByteArray &text)
{
    const qsizetype begin = text.indexOf("-----BEGIN ");
    if (begin < 0)
        return text;
    const qsizetype start = text.indexOf("-----", begin + 11);
    const qsizetype end = start < 0 ? -1 : text.indexOf("-----END", start + 5);
    return end < 0 ? QByteArray() : text.sliced(start + 5, end - start - 5);
}

bool isPrivateDer(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const KeyPtr key(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())));
    forgetOpenSslErrors();
    return key != nullptr;
}

Expected<KeyRecord> recordOfDer(const QByteArray &der)
{
    PublicKey read = readPublicKey("rsa", der);
    if (read.key == nullptr) { // Ed25519 as PEM is SubjectPublicKeyInfo, too
        const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
        read.key.reset(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
        forgetOpenSslErrors();
    }
    if (read.key == nullptr && der.size() == 32) // the raw key, in base64
        read = readPublicKey("ed25519", der);
    KeyRecord record;
    if (read.key != nullptr) {
        record.publicKey = publishedForm(read.key.get());
        record.keyType = EVP_PKEY_get_base_id(read.key.get()) == EVP_PKEY_ED25519 ? "ed25519" : "rsa";
    }
    if (record.publicKey.isEmpty())
        return unexpected(ParseError{"key-not-understood"});
    return record;
}

Expected<KeyRecord> recordOfPlainText(const QByteArray &plain)
{
    const auto parsed = parseKeyRecord(plain);
    const bool looksLikeRecord = plain.contains(';') || plain.startsWith("v=") || plain.startsWith("p=");
    if (parsed && parsed->isRevoked())
        return unexpected(ParseError{"key-not-understood"});
    if (!parsed && looksLikeRecord)
        return unexpected(parsed.error());
    const auto der =
        parsed ? Expected<QByteArray>(parsed->publicKey) : decodeBase64(pemBody(plain), "key-not-understood", 0);
    if (!der || der->isEmpty())
        return unexpected(ParseError{"key-not-understood"});
    if (isPrivateDer(*der))
        return unexpected(ParseError{"key-is-private"});
    auto record = recordOfDer(*der);
    if (record && parsed) {
        if (record->keyType != parsed->keyType)
            return unexpected(ParseError{"key-not-understood"});
        const QByteArray key = record->publicKey;
        record = *parsed;
        record->publicKey = key;
    }
    return record;
}

Expected<KeyRecord> recordOfText(const QByteArray &text)
{
    if (text.size() > MaxKeyText)
        return unexpected(ParseError{"key-not-understood"});
    // Before anything else: a text with a private key must not be published.
    if (text.contains("PRIVATE KEY"))
        return unexpected(ParseError{"key-is-private"});
    const QByteArray plain = text.trimmed();
    // First without unwrapping: a quote or a backslash may belong to a note.
    auto record = recordOfPlainText(plain);
    if (!record && record.error().code != "key-is-private" && isWrapped(plain))
        return recordOfPlainText(unwrapped(plain));
    return record;
}

Expected<QString> unwritable(const QString &file, const QString &reason)
{
    return unexpected(ParseError{"key-file-unwritable", 0, 0, {{"file", file}, {"reason", reason}}});
}

} // namespace

Expected<KeyPair> generateKeyPair(KeyType type, const SecretBytes &passphrase)
{
    const KeyPtr key = makeKey(type);
    KeyPair pair;
    pair.type = type;
    if (key != nullptr) {
        pair.privatePem = privatePem(key.get(), passphrase);
        KeyRecord record;
        record.keyType = type == KeyType::Ed25519 ? "ed25519" : "rsa";
        record.publicKey = publishedForm(key.get());
        pair.record = recordText(record);
    }
    forgetOpenSslErrors();
    if (pair.privatePem.isEmpty())
        return unexpected(ParseError{"key-generation"});
    return pair;
}

void releaseThreadState()
{
    OPENSSL_thread_stop();
}

Expected<QString> savePrivateKey(const KeyPair &pair, const QString &folder, const QString &fileName)
{
    const QDir dir(folder);
    const QString path = dir.filePath(fileName);
    if (fileName.isEmpty() || fileName == QLatin1String("..") || fileName == QLatin1String(".") ||
        QFileInfo(fileName).fileName() != fileName) // a file name, not a path
        return unwritable(path, QStringLiteral("name"));
    if (const auto made = createFile(path, pair.privatePem.reveal()); !made) {
        if (made.error().code == "file-exists")
            return unexpected(ParseError{"key-file-exists", 0, 0, {{"file", path}}});
        return unwritable(path, made.error().args.value("reason"));
    }
    return path;
}

Expected<QByteArray> keyRecordFromPublicKey(const QByteArray &text)
{
    const auto record = recordOfText(text);
    if (!record)
        return unexpected(record.error());
    if (record->keyType == "rsa" && keyBits(*record) < MinRsaBits)
        return unexpected(ParseError{"key-too-weak", 0, 0, {{"bits", QString::number(keyBits(*record))}}});
    return recordText(*record);
}

} // namespace sw::dkim
