// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret_text.h"

#include <QTest>

using namespace sw;
using namespace Qt::StringLiterals;

class SecretTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privateKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const QString body = u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj"_s;
        QTest::newRow("PKCS#8") << u"-----BEGIN PRIVATE KEY-----\n"_s + body + u"\n-----END PRIVATE KEY-----"_s << true;
        QTest::newRow("PKCS#1") << u"-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----"_s << true;
        QTest::newRow("OpenSSH") << u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n"_s << true;
        QTest::newRow("cut off") << u"x\n-----BEGIN PRIVATE KEY-----\nMIIE"_s << true;
        QTest::newRow("quoted mail") << u"> -----BEGIN PRIVATE KEY-----\n> MIIEvQ\n> -----END PRIVATE KEY-----"_s
                                     << true;
        QTest::newRow("bare PKCS#8") << u"p="_s + body << true;
        QTest::newRow("bare Ed25519") << u"MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g"_s << true;
        QTest::newRow("PuTTY") << u"PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nPrivate-MAC: 00ff\n"_s << true;
        QTest::newRow("JWK") << u"{\"kty\":\"OKP\",\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A\"}"_s << true;
        QTest::newRow("public key")
            << u"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gunVTLw"_s
            << false;
        QTest::newRow("public key in PEM")
            << u"-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkq\n-----END PUBLIC KEY-----"_s << false;
        QTest::newRow("SES token") << u"4hpyxgbtjifbsqfefaadw5e2vhi7zdx5._domainkey.example.com"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void privateKeys()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(!privateKeysIn(text).isEmpty(), found);
        const QString left = withoutPrivateKeys(text);
        QCOMPARE(left.size(), text.size());
        QCOMPARE(left == text, !found);
    }

    void secretsAreLeftOut()
    {
        QCOMPARE(withoutSecrets(u"hmac-sha256:key:q8kXv3ZrT1pLw9YbN5sHdA2mCfE7gJ4u="_s), u"hmac-sha256:key:…"_s);
        QCOMPARE(withoutSecrets(u"hmac-sha256:k.example.com:QUJDREVG"_s), u"hmac-sha256:k.example.com:…"_s);
        QCOMPARE(withoutSecrets(u"key \"k\" { secret \"U0VDUkVUU0VDUkVU\"; };"_s), u"key \"k\" { secret \"…\"; };"_s);
        QCOMPARE(withoutSecrets(u"Password: hunter2"_s), u"Password: …"_s);
        QCOMPARE(withoutSecrets(u"\"apiKey\": \"SG.abcd.efgh\","_s), u"\"apiKey\": \"…\","_s);
        QCOMPARE(withoutSecrets(u"the password is sent by mail"_s), u"the password is sent by mail"_s);
        QCOMPARE(withoutSecrets(u"spf=pass smtp.mailfrom=example.com"_s), u"spf=pass smtp.mailfrom=example.com"_s);
        QCOMPARE(withoutSecrets(u"a.long-name-with-many-parts.example.com"_s),
                 u"a.long-name-with-many-parts.example.com"_s);
    }

    void hostileTextTakesNoTime()
    {
        QVERIFY(privateKeysIn(QString(300'000, u'A')).size() <= 1);
        std::ignore = privateKeysIn(u"BEGIN PRIVATE KEY"_s.repeated(15'000));
        std::ignore = privateKeysIn(u"-----BEGIN PRIVATE KEY-----"_s.repeated(10'000));
        std::ignore = withoutSecrets(u"aB3+"_s.repeated(60'000));
    }
};

QTEST_GUILESS_MAIN(SecretTextTest)
#include "tst_secret_text.moc"
