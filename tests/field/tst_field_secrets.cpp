// SPDX-License-Identifier: Apache-2.0
// Case C9: a secret given as an argument is never repeated in a message.
#include "tests/field/field_world.h"

#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

const QString Secret = u"q8kXv3ZrT1pLw9YbN5sHdA2mCfE7gJ4uRzKoVtQxB0c="_s;
const QString Token = u"ya29.A0AfH6SMBx7kQ3vZt9LmNpRsTuVwXyZ12"_s;
// The first octets of a PKCS#8 key, RSA-2048: enough to be known as one.
const QString KeyBase64 = u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj"_s;
const QString Pem = u"-----BEGIN PRIVATE KEY-----\n%1\n-----END PRIVATE KEY-----"_s.arg(KeyBase64);

} // namespace

class FieldSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverRepeated_data();
    void neverRepeated();
    void c9_pasted_data();
    void c9_pasted();
};

void FieldSecretsTest::neverRepeated_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("secret");
    const QStringList own{u"plan"_s,     u"example.com"_s, u"--offline"_s, u"--route"_s,
                          u"external"_s, u"--vendor"_s,    u"own-server"_s};
    QTest::newRow("C9 algorithm:name:secret") << QStringList{u"publish"_s,   u"%PLAN"_s, u"--server"_s,
                                                             u"127.0.0.1"_s, u"--key"_s, u"hmac-sha256:key:"_s + Secret}
                                              << Secret;
    QTest::newRow("C9 a short secret") << QStringList{u"publish"_s,   u"%PLAN"_s, u"--server"_s,
                                                      u"127.0.0.1"_s, u"--key"_s, u"hmac-sha256:key:aGVsbG8="_s}
                                       << u"aGVsbG8"_s;
    QTest::newRow("C9 the key with an equals sign")
        << QStringList{u"publish"_s, u"%PLAN"_s, u"--server"_s, u"127.0.0.1"_s, u"--key=hmac-md6:key:"_s + Secret}
        << Secret;
    QTest::newRow("C9 public-key is a private key")
        << own + QStringList{u"--set"_s, u"public-key="_s + Pem} << KeyBase64;
    QTest::newRow("C9 public-key is bare base64")
        << own + QStringList{u"--set"_s, u"public-key="_s + KeyBase64} << KeyBase64;
    QTest::newRow("C9 selector is a private key") << own + QStringList{u"--set"_s, u"selector="_s + Pem} << KeyBase64;
    QTest::newRow("C9 set without a key") << own + QStringList{u"--set"_s, Pem} << KeyBase64;
    QTest::newRow("C9 PEM in --paste") << QStringList{u"plan"_s,    u"example.com"_s, u"--offline"_s,
                                                      u"--route"_s, u"advanced"_s,    u"--paste"_s,
                                                      Pem}
                                       << KeyBase64;
    QTest::newRow("C9 PEM as the domain") << QStringList{u"survey"_s, Pem} << KeyBase64;
    QTest::newRow("C9 one argument too many") << QStringList{u"survey"_s, u"example.com"_s, Token} << Token;
    QTest::newRow("C9 PEM behind an option that takes none")
        << QStringList{u"survey"_s, u"example.com"_s, u"--json"_s, Pem} << KeyBase64;
    QTest::newRow("C9 token as a resolver")
        << QStringList{u"survey"_s, u"example.com"_s, u"--resolver"_s, u"tls://"_s + Token} << Token;
    QTest::newRow("C9 token as a number") << QStringList{u"survey"_s, u"example.com"_s, u"--timeout"_s, Token} << Token;
    QTest::newRow("C9 password in a link")
        << QStringList{u"survey"_s, u"https://me:correct-horse@"_s} << u"correct-horse"_s;
    QTest::newRow("C9 token as a command") << QStringList{Token} << Token;
    QTest::newRow("C9 option nobody knows") << QStringList{u"survey"_s, u"--token="_s + Token} << Token;
}

void FieldSecretsTest::neverRepeated()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, secret);
    const FieldWorld field("@ TXT \"v=spf1 mx -all\"");
    if (const qsizetype at = arguments.indexOf(u"%PLAN"_s); at >= 0) {
        const CliResult plan =
            runCli({u"plan"_s, u"example.com"_s, u"--offline"_s, u"--route"_s, u"default"_s, u"--json"_s});
        arguments[at] = field.file(u"plan.json"_s, plan.out);
    }
    // A signature that nobody asked about does not end as a usage error: the server is asked and the key is fine.
    const CliResult result = runCli(arguments + (arguments.contains(u"publish"_s)
                                                     ? QStringList{u"--timeout"_s, u"250"_s, u"--dns-port"_s, u"9"_s}
                                                     : QStringList()));
    QVERIFY2(result.code != 0, result.all().constData());
    for (qsizetype i = 0; i + 12 <= secret.size(); i += 4)
        QVERIFY2(!result.all().contains(secret.mid(i, 12).toUtf8()), result.all().constData());
    if (secret.size() < 12)
        QVERIFY2(!result.all().contains(secret.toUtf8()), result.all().constData());
    QVERIFY(!result.err.isEmpty());
}

// What was copied along with records: the sender's console shows keys beside them, or the wrong file was given.
void FieldSecretsTest::c9_pasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("secret");
    QTest::newRow("C9 TSIG key pasted") << u"hmac-sha256:k.example.com:QUJDREVGR0hJSktM"_s << u"QUJDREVGR0hJSktM"_s;
    QTest::newRow("C9 BIND's key pasted")
        << u"key \"k.example.com\" {\n  algorithm hmac-sha256;\n  secret \"U0VDUkVUU0VDUkVU\";\n};"_s
        << u"U0VDUkVUU0VDUkVU"_s;
    QTest::newRow("C9 BIND's key pasted, one line")
        << u"key \"k.example.com\" { algorithm hmac-sha256; secret \"U0VDUkVUU0VDUkVU\"; };"_s << u"U0VDUkVUU0VDUkVU"_s;
    QTest::newRow("C9 password pasted") << u"User: apikey\nPassword: SG.hunter.two.hunter"_s << u"SG.hunter.two"_s;
    QTest::newRow("C9 API key pasted") << u"SG.hunter2hunter2hunter2hunt.SecretSecret0SecretSecret"_s
                                       << u"SecretSecret0"_s;
    QTest::newRow("C9 token pasted") << Token << Token;
    QTest::newRow("C9 assignment pasted") << u"aws_secret_access_key = "_s + Token << Token;
}

void FieldSecretsTest::c9_pasted()
{
    QFETCH(QString, pasted);
    QFETCH(QString, secret);
    const QByteArray record = "\n\ns1._domainkey.example.com CNAME s1.domainkey.u1.wl1.sendgrid.net\n";
    const FieldWorld field("@ TXT \"v=spf1 mx -all\"");
    for (const QByteArray &more : {QByteArray(), record}) {
        const QString paste = field.file(u"paste.txt"_s, pasted.toUtf8() + more);
        for (const char *format : {"text", "json", "zone"}) {
            const CliResult result =
                runCli({u"plan"_s, u"example.com"_s, u"--offline"_s, u"--route"_s, u"external"_s, u"--vendor"_s,
                        u"sendgrid"_s, u"--paste"_s, paste, u"--format"_s, QLatin1String(format)});
            QVERIFY2(result.code == (more.isEmpty() ? 2 : 3), result.all().constData());
            QVERIFY2(!result.all().contains(secret.left(12).toUtf8()), result.all().constData());
        }
    }
}

QTEST_GUILESS_MAIN(FieldSecretsTest)
#include "tst_field_secrets.moc"
