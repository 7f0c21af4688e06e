// SPDX-License-Identifier: Apache-2.0
// What is made here must hold elsewhere, and the other way round: dkimpy (python3-dkim), Mail::DKIM (libmail-dkim-perl)
// and opendkim-testkey (opendkim-tools). Each part is skipped, saying so, where its program is not installed.
#include "core/dkim/key/key_pair.h"
#include "core/dkim/sign.h"
#include "core/dkim/verify.h"
#include "core/dns/wire/message.h"
#include "tests/core/dkim/messages.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace sw;
using namespace sw::dkim;

namespace {

constexpr qint64 Now = 1'795'000'000;

const char DkimPy[] = R"(
import sys, dkim
key = sys.argv[1].encode()
message = sys.stdin.buffer.read()
def answer(name, timeout=5):
    return key
print('pass' if dkim.verify(message, dnsfunc=answer) else 'fail')
)";

const char DkimPySign[] = R"(
import sys, dkim
message = sys.stdin.buffer.read()
forms = sys.argv[3].encode().split(b'/')
print(dkim.sign(message, b's1', b'example.com', open(sys.argv[1], 'rb').read(), canonicalize=tuple(forms),
                signature_algorithm=sys.argv[2].encode()).decode(), end='')
)";

// The look-up is replaced, so that no DNS is needed.
const char MailDkim[] = R"(
use strict; use warnings;
use Mail::DKIM::Verifier; use Mail::DKIM::DNS; use Net::DNS;
my $key = shift @ARGV;
{ no warnings 'redefine';
  *Mail::DKIM::DNS::query = sub { my ($name) = @_; return (Net::DNS::RR->new(name => $name, type => 'TXT', txtdata => [unpack('(a255)*', $key)])); }; }
binmode STDIN;
my $dkim = Mail::DKIM::Verifier->new();
while (my $line = <STDIN>) { $dkim->PRINT($line); }
$dkim->CLOSE;
print $dkim->result;
)";

struct Outcome
{
    int exitCode = -1;
    QByteArray out, err;
};

Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(60'000))
        outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput().trimmed();
    outcome.err = process.readAllStandardError().trimmed();
    return outcome;
}

// The interpreter that Debian's python3-dkim is for, whatever else is first in the path.
QString python()
{
    for (const QString &candidate : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        if (run(candidate, {QStringLiteral("-c"), QStringLiteral("import dkim, nacl")}, {}).exitCode == 0)
            return candidate;
    }
    return {};
}

bool haveMailDkim()
{
    return run(QStringLiteral("perl"),
               {QStringLiteral("-MMail::DKIM::Verifier"), QStringLiteral("-e"), QStringLiteral("1")}, {})
               .exitCode == 0;
}

const KeyPair &pairOf(KeyType type)
{
    static std::map<KeyType, KeyPair> pairs;
    const auto known = pairs.find(type);
    return known != pairs.end() ? known->second : pairs.emplace(type, std::move(*generateKeyPair(type))).first->second;
}

QByteArrayList messages()
{
    return {"From: Billing <billing@example.com>\r\nTo: b@example.net\r\nSubject: Invoice\r\n 42  of   2026\r\nDate: "
            "Mon, 23 Nov 2026 10:00:00 +0000\r\n"
            "Message-ID: <1@example.com>\r\n\r\nHello  you,\t\r\n\r\n  pay please. \r\n\r\n\r\n",
            "From: a@example.com\r\nSubject: empty body\r\n\r\n",
            "From: a@example.com\r\nSubject: long\r\n\r\n" + QByteArray("0123456789 abcdef  ghij\r\n").repeated(2000)};
}

QByteArray signedBy(KeyType type, int form, const QByteArray &message)
{
    SignRequest how;
    how.domain = dns::DomainName::literal("example.com");
    how.selector = "s1";
    how.signedAt = 1'700'000'000;
    how.header = form / 2 ? Canonicalization::Relaxed : Canonicalization::Simple;
    how.body = form % 2 ? Canonicalization::Relaxed : Canonicalization::Simple;
    return signMessage(how, pairOf(type).privatePem, {}, message).value_or("refused") + message;
}

} // namespace

class tst_interop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dkimpyVerifiesOurs_data() { rows({KeyType::Rsa2048, KeyType::Ed25519}); }
    void dkimpyVerifiesOurs();
    void weVerifyDkimpys_data() { rows({KeyType::Rsa2048, KeyType::Ed25519}); }
    void weVerifyDkimpys();
    void mailDkimVerifiesOurs_data() { rows({KeyType::Rsa2048}); } // it knows no Ed25519
    void mailDkimVerifiesOurs();
    void openDkimTestKey_data();
    void openDkimTestKey();

private:
    void rows(const QList<KeyType> &types);
};

void tst_interop::rows(const QList<KeyType> &types)
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("message");
    const auto all = messages();
    for (const KeyType type : types) {
        for (int form = 0; form < 4; ++form) {
            for (int i = 0; i < all.size(); ++i)
                QTest::addRow("%s form %d message %d", type == KeyType::Ed25519 ? "ed25519" : "rsa", form, i)
                    << int(type) << form << all[i];
        }
    }
}

void tst_interop::dkimpyVerifiesOurs()
{
    QFETCH(int, type);
    QFETCH(int, form);
    QFETCH(QByteArray, message);
    static const QString interpreter = python();
    if (interpreter.isEmpty())
        QSKIP("dkimpy is not installed (python3-dkim, python3-nacl)");
    const QByteArray whole = signedBy(static_cast<KeyType>(type), form, message);
    const QString key = QString::fromLatin1(pairOf(static_cast<KeyType>(type)).record);
    const QStringList arguments{QStringLiteral("-c"), QString::fromLatin1(DkimPy), key};
    const Outcome good = run(interpreter, arguments, whole);
    QVERIFY2(good.out == "pass", good.err.constData());
    QCOMPARE(run(interpreter, arguments, QByteArray(whole).replace("Subject: ", "Subject: not ")).out,
             QByteArray("fail"));
}

void tst_interop::weVerifyDkimpys()
{
    QFETCH(int, type);
    QFETCH(int, form);
    QFETCH(QByteArray, message);
    static const QString interpreter = python();
    if (interpreter.isEmpty())
        QSKIP("dkimpy is not installed (python3-dkim, python3-nacl)");
    // dkimpy reads PKCS#1 PEM or PKCS#8 for RSA, and the bare seed in base64 for Ed25519.
    const KeyPair &pair = pairOf(static_cast<KeyType>(type));
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("key")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = pair.privatePem.reveal();
    if (static_cast<KeyType>(type) == KeyType::Ed25519) {
        QByteArray body = text;
        body.replace("-----BEGIN PRIVATE KEY-----", "").replace("-----END PRIVATE KEY-----", "");
        text = QByteArray::fromBase64(body).right(32).toBase64();
    }
    file.write(text);
    file.close();
    const QString algorithm = static_cast<KeyType>(type) == KeyType::Ed25519 ? QStringLiteral("ed25519-sha256")
                                                                             : QStringLiteral("rsa-sha256");
    const QString forms = QStringLiteral("%1/%2").arg(form / 2 ? QStringLiteral("relaxed") : QStringLiteral("simple"),
                                                      form % 2 ? QStringLiteral("relaxed") : QStringLiteral("simple"));
    const Outcome theirs =
        run(interpreter, {QStringLiteral("-c"), QString::fromLatin1(DkimPySign), file.fileName(), algorithm, forms},
            message);
    QVERIFY2(theirs.exitCode == 0, theirs.err.constData());
    test::FakeResolver resolver;
    test::addText(resolver, "s1._domainkey.example.com", {pair.record});
    MessageDigest digest;
    digest.feed(theirs.out + "\r\n" + message);
    digest.finish();
    const auto results = test::runToEnd(resolver, [&](const dns::Facts &facts) { return verify(facts, digest, Now); });
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0].reason, QByteArray());
}

void tst_interop::mailDkimVerifiesOurs()
{
    QFETCH(int, type);
    QFETCH(int, form);
    QFETCH(QByteArray, message);
    static const bool have = haveMailDkim();
    if (!have)
        QSKIP("Mail::DKIM is not installed (libmail-dkim-perl)");
    const QByteArray whole = signedBy(static_cast<KeyType>(type), form, message);
    const QStringList arguments{QStringLiteral("-e"), QString::fromLatin1(MailDkim),
                                QString::fromLatin1(pairOf(static_cast<KeyType>(type)).record)};
    const Outcome good = run(QStringLiteral("perl"), arguments, whole);
    QVERIFY2(good.out == "pass", (good.out + ' ' + good.err).constData());
    QCOMPARE(run(QStringLiteral("perl"), arguments, QByteArray(whole).replace("Subject: ", "Subject: not ")).out,
             QByteArray("fail"));
}

void tst_interop::openDkimTestKey_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("ours"); // false: another key is published, which must be noticed
    QTest::newRow("rsa2048") << int(KeyType::Rsa2048) << true;
    QTest::newRow("rsa4096, long record") << int(KeyType::Rsa4096) << true;
    QTest::newRow("another key") << int(KeyType::Rsa2048) << false;
}

void tst_interop::openDkimTestKey()
{
    QFETCH(int, type);
    QFETCH(bool, ours);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("opendkim-testkey"),
                                                           {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (program.isEmpty())
        QSKIP("opendkim-testkey is not installed (opendkim-tools)");
    const KeyPair &pair = pairOf(static_cast<KeyType>(type));
    const QByteArray record = ours ? pair.record : pairOf(KeyType::Rsa4096).record;
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost, 0));
    connect(&server, &QUdpSocket::readyRead, &server, [&] {
        while (server.hasPendingDatagrams()) {
            QByteArray datagram(server.pendingDatagramSize(), '\0');
            QHostAddress peer;
            quint16 port = 0;
            server.readDatagram(datagram.data(), datagram.size(), &peer, &port);
            auto query = dns::decode(datagram);
            if (!query || query->questions.isEmpty())
                continue;
            const auto question = query->questions.first();
            query->qr = true;
            query->aa = true;
            query->ra = true;
            if (question.name == dns::DomainName::literal("s1._domainkey.example.com") &&
                question.type == dns::RecordType::TXT)
                query->answer = {dns::txtRecord(question.name, record)};
            if (const auto reply = dns::encode(*query))
                server.writeDatagram(*reply, peer, port);
        }
    });
    QTemporaryDir dir;
    const auto path = savePrivateKey(pair, dir.path(), QStringLiteral("key.pem"));
    QVERIFY(path.has_value());
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    };
    const QString unbound =
        write("unbound.conf", "server:\n do-not-query-localhost: no\n module-config: \"iterator\"\nforward-zone:\n "
                              "name: \".\"\n forward-addr: 127.0.0.1@" +
                                  QByteArray::number(server.localPort()) + "\n");
    const QString config = write("opendkim.conf", "ResolverConfiguration " + unbound.toUtf8() + "\n");
    QProcess process;
    process.start(program,
                  {QStringLiteral("-x"), config, QStringLiteral("-d"), QStringLiteral("example.com"),
                   QStringLiteral("-s"), QStringLiteral("s1"), QStringLiteral("-k"), *path, QStringLiteral("-vvv")});
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 30'000);
    const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
    QVERIFY2((process.exitCode() == 0) == ours, said.constData());
    QVERIFY2(said.contains(ours ? "key OK" : "match"), said.constData());
}

QTEST_GUILESS_MAIN(tst_interop)
#include "tst_interop.moc"
