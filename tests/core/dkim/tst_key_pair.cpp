// SPDX-License-Identifier: Apache-2.0
// Keys made by OpenSSL, the private file, and records out of what people paste.
#include "core/dkim/key/key_pair.h"
#include "core/dkim/key/key_record.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace sw::dkim;

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The openssl command reads the PEM and says what public key belongs to it.
QByteArray publicPem(const QString &privateFile, const QStringList &extra = {})
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringList{QStringLiteral("pkey"), QStringLiteral("-in"), privateFile, QStringLiteral("-pubout")} +
                      extra);
    return openssl.waitForFinished() && openssl.exitCode() == 0 ? openssl.readAllStandardOutput() : QByteArray();
}

} // namespace

class tst_key_pair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverOverwrites();
    void staysInItsFolder_data();
    void staysInItsFolder();
    void unwritableFolder();
    void makes_data();
    void makes();
    void passphrase();
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
};

void tst_key_pair::neverOverwrites()
{
    QTemporaryDir dir;
    const auto first = generateKeyPair(KeyType::Ed25519);
    const auto second = generateKeyPair(KeyType::Ed25519);
    const auto path = savePrivateKey(*first, dir.path(), QStringLiteral("s1.example.com.pem"));
    QVERIFY(path.has_value());
    const auto again = savePrivateKey(*second, dir.path(), QStringLiteral("s1.example.com.pem"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, QByteArray("key-file-exists"));
    QCOMPARE(readAll(*path), first->privatePem.reveal());
    // Nothing else is left behind in the folder.
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);

    // A dangling link counts as existing: the key must not land where it points.
    QVERIFY(QFile::link(dir.filePath(QStringLiteral("elsewhere")), dir.filePath(QStringLiteral("link.pem"))));
    const auto throughLink = savePrivateKey(*second, dir.path(), QStringLiteral("link.pem"));
    QVERIFY(!throughLink);
    QCOMPARE(throughLink.error().code, QByteArray("key-file-exists"));
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("elsewhere"))));
}

void tst_key_pair::staysInItsFolder_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", ".", "..", "../a.pem", "a/b.pem", "/tmp/a.pem"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_key_pair::staysInItsFolder()
{
    QFETCH(QString, name);
    QTemporaryDir dir;
    const auto path = savePrivateKey(*generateKeyPair(KeyType::Ed25519), dir.path(), name);
    QVERIFY(!path);
    QCOMPARE(path.error().code, QByteArray("key-file-unwritable"));
}

void tst_key_pair::unwritableFolder()
{
    QTemporaryDir dir;
    const auto path = savePrivateKey(*generateKeyPair(KeyType::Ed25519), dir.filePath(QStringLiteral("missing")),
                                     QStringLiteral("a.pem"));
    QVERIFY(!path);
    QCOMPARE(path.error().code, QByteArray("key-file-unwritable"));
    QVERIFY(!path.error().args.value("reason").isEmpty());
}

void tst_key_pair::makes_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("keyType");
    QTest::addColumn<int>("bits");
    QTest::addColumn<qsizetype>("length"); // of the record; standards: 410, 582, 754 octets
    QTest::newRow("rsa2048") << int(KeyType::Rsa2048) << QByteArray("rsa") << 2048 << qsizetype(410);
    QTest::newRow("rsa3072") << int(KeyType::Rsa3072) << QByteArray("rsa") << 3072 << qsizetype(582);
    QTest::newRow("rsa4096") << int(KeyType::Rsa4096) << QByteArray("rsa") << 4096 << qsizetype(754);
    QTest::newRow("ed25519") << int(KeyType::Ed25519) << QByteArray("ed25519") << 256 << qsizetype(66);
}

void tst_key_pair::makes()
{
    QFETCH(int, type);
    QFETCH(QByteArray, keyType);
    QFETCH(int, bits);
    QFETCH(qsizetype, length);
    const auto pair = generateKeyPair(static_cast<KeyType>(type));
    QVERIFY(pair.has_value());
    QVERIFY(pair->privatePem.reveal().startsWith("-----BEGIN PRIVATE KEY-----"));
    const auto record = parseKeyRecord(pair->record);
    QVERIFY(record.has_value());
    QCOMPARE(record->keyType, keyType);
    QCOMPARE(keyBits(*record), bits);
    QCOMPARE(pair->record.size(), length);
    QVERIFY(pair->record.startsWith("v=DKIM1; k=" + keyType + "; p="));

    QTemporaryDir dir;
    const auto path = savePrivateKey(*pair, dir.path(), QStringLiteral("k.pem"));
    QVERIFY(path.has_value());
    QCOMPARE(QFile::permissions(*path), OwnerOnly);
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("the openssl command is not installed");
    const auto fromPem = keyRecordFromPublicKey(publicPem(*path));
    QVERIFY(fromPem.has_value());
    QCOMPARE(*fromPem, pair->record);
}

void tst_key_pair::passphrase()
{
    const auto pair = generateKeyPair(KeyType::Ed25519, SecretBytes(QByteArray("correct horse")));
    QVERIFY(pair.has_value());
    QVERIFY(pair->privatePem.reveal().startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("the openssl command is not installed");
    QTemporaryDir dir;
    const auto path = savePrivateKey(*pair, dir.path(), QStringLiteral("k.pem"));
    QVERIFY(publicPem(*path, {QStringLiteral("-passin"), QStringLiteral("pass:wrong")}).isEmpty());
    const auto right = publicPem(*path, {QStringLiteral("-passin"), QStringLiteral("pass:correct horse")});
    QCOMPARE(keyRecordFromPublicKey(right).value_or(QByteArray()), pair->record);
}

void tst_key_pair::understands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("record");
    const char ed[] = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    const QByteArray edRecord = QByteArray("v=DKIM1; k=ed25519; p=") + ed;
    QTest::newRow("raw key in base64") << QByteArray(ed) << edRecord;
    QTest::newRow("record") << edRecord << edRecord;
    QTest::newRow("record with spaces and flags")
        << QByteArray("v=DKIM1;k=ed25519 ; t=s ;p=11qYAYKxCrfVS/7TyWQHOg 7hcvPapiMlrwIaaPcHURo=")
        << QByteArray("v=DKIM1; k=ed25519; t=s; p=") + ed;
    QTest::newRow("escaped semicolons") << QByteArray(edRecord).replace(";", "\\;") << edRecord;
    QTest::newRow("zone-file line") << QByteArray("mail._domainkey IN TXT ( \"v=DKIM1; k=ed25519; \"\n\t  \"p=") + ed +
                                           "\" ) ; ----- key"
                                    << edRecord;
    QTest::newRow("pem spki")
        << QByteArray("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                      "-----END PUBLIC KEY-----\n")
        << edRecord;
    const auto pair = generateKeyPair(KeyType::Rsa2048);
    QTest::newRow("rsa base64 body") << parseKeyRecord(pair->record)->publicKey.toBase64() << pair->record;
    QByteArray der = parseKeyRecord(pair->record)->publicKey;
    QTest::newRow("pem pkcs1") << "-----BEGIN RSA PUBLIC KEY-----\r\n" + der.sliced(24).toBase64() +
                                      "\r\n-----END RSA PUBLIC KEY-----"
                               << pair->record;
}

void tst_key_pair::understands()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, record);
    QCOMPARE(keyRecordFromPublicKey(text).value_or("refused"), record);
}

void tst_key_pair::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nothing") << QByteArray() << QByteArray("key-not-understood");
    QTest::newRow("prose") << QByteArray("my key is below") << QByteArray("key-not-understood");
    QTest::newRow("half a pem") << QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA") << QByteArray("key-not-understood");
    QTest::newRow("certificate") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")
                                 << QByteArray("key-not-understood");
    QTest::newRow("revoked record") << QByteArray("v=DKIM1; p=") << QByteArray("key-not-understood");
    QTest::newRow("broken record") << QByteArray("v=DKIM1; p=AAA") << QByteArray("dkim-key-base64");
    QTest::newRow("type does not match") << QByteArray("v=DKIM1; k=rsa; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
                                         << QByteArray("key-not-understood");
    QTest::newRow("huge") << QByteArray(200'000, 'A') << QByteArray("key-not-understood");
    const auto pair = generateKeyPair(KeyType::Ed25519);
    const QByteArray pem = pair->privatePem.reveal();
    QTest::newRow("private pem") << pem << QByteArray("key-is-private");
    QByteArray body = pem;
    body.replace("-----BEGIN PRIVATE KEY-----", "").replace("-----END PRIVATE KEY-----", "");
    QTest::newRow("private key without its armour") << body << QByteArray("key-is-private");
    QTest::newRow("private key as a record")
        << "v=DKIM1; k=ed25519; p=" + QByteArray(body).replace("\n", "") << QByteArray("key-is-private");
    // 512 bits: RFC 8301 3.2 lets nobody use it.
    QTest::newRow("weak") << QByteArray(
                                 "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu"
                                 "KUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQ==")
                          << QByteArray("key-too-weak");
}

void tst_key_pair::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const auto record = keyRecordFromPublicKey(text);
    QVERIFY(!record);
    QCOMPARE(record.error().code, code);
    for (const QString &value : record.error().args)
        QVERIFY(!value.contains(QString::fromLatin1(text.mid(30, 40))) || text.size() < 30); // no key in an error
}

QTEST_GUILESS_MAIN(tst_key_pair)
#include "tst_key_pair.moc"
