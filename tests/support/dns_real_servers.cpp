// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dns_real_servers.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUdpSocket>

namespace sw::test {

using namespace sw::dns;

namespace {

constexpr int ProgramMs = 20'000;

QByteArray soaAndNs(const QByteArray &name)
{
    return "@ 300 IN SOA ns." + name + ". admin." + name + ". 7 3600 600 86400 60\n@ 300 IN NS ns." + name +
           ".\nns 300 IN A 127.0.0.1\n";
}

QByteArray longText()
{
    QByteArray text;
    for (int i = 0; i < 12; ++i)
        text += " \"" + QByteArray(250, static_cast<char>('a' + i)) + '"';
    return text;
}

} // namespace

QString locatedProgram(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
               : found;
}

quint16 freePort()
{
    for (int i = 0; i < 50; ++i) {
        QTcpServer tcp;
        tcp.setProxy(QNetworkProxy::NoProxy);
        QUdpSocket udp;
        // Below those that the system hands out by itself (32,768 and up): the tests beside this one take many of them
        // until the server has bound its own.
        const auto port = static_cast<quint16>(QRandomGenerator::system()->bounded(10'000, 32'000));
        if (tcp.listen(QHostAddress::LocalHost, port) && udp.bind(QHostAddress::LocalHost, port))
            return port;
    }
    qFatal("no free port");
}

RealServer::~RealServer()
{
    stop();
}

QByteArray RealServer::start(const QString &program, const QStringList &arguments, int aheadS)
{
    if (aheadS != 0) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SENDERWRIGHT_CLOCK_AHEAD));
        environment.insert(QStringLiteral("CLOCK_AHEAD_SECONDS"), QString::number(aheadS));
        m_process.setProcessEnvironment(environment);
    }
    const QString path = locatedProgram(program);
    if (path.isEmpty())
        return program.toLatin1() + " is not installed";
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(path, arguments);
    return m_process.waitForStarted(ProgramMs) ? QByteArray() : "cannot start " + path.toLatin1();
}

QByteArray RealServer::output()
{
    return m_process.readAll();
}

void RealServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3'000)) {
        m_process.kill();
        m_process.waitForFinished(3'000);
    }
}

SignedWorld::SignedWorld()
{
    const QByteArray common = "@ 300 IN TXT \"v=spf1 -all\"\n"
                              "big 300 IN TXT" +
                              longText() +
                              "\n"
                              "alias 300 IN CNAME target\n"
                              "target 300 IN TXT \"at the end\"\n"
                              "out 300 IN CNAME elsewhere.vendor.test.\n"
                              "*.wild 300 IN TXT \"any\"\n"
                              "below.empty 300 IN TXT \"x\"\n";
    makeZone("signed.test", common, Signing::Nsec);
    makeZone("nsec3.test", common, Signing::Nsec3);
    makeZone("expired.test", common, Signing::Expired);
    makeZone("tampered.test", common, Signing::Nsec);
    makeZone("unsigned.test", common, Signing::None);
    if (m_error.isEmpty()) { // after signing, one word is changed
        const QString signedFile = QStringLiteral("tampered.test.zone.signed");
        write(signedFile, read(signedFile).replace("v=spf1 -all", "v=spf1 +all"));
    }
    makeZone("test", m_delegations, Signing::Nsec);
}

void SignedWorld::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
}

QByteArray SignedWorld::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray SignedWorld::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(ProgramMs) || process.exitCode() != 0) {
        m_error =
            program.toLatin1() + ": " + process.errorString().toLocal8Bit() + ' ' + process.readAllStandardError();
        return {};
    }
    return process.readAllStandardOutput().trimmed();
}

void SignedWorld::makeZone(const QByteArray &name, const QByteArray &records, Signing signing)
{
    if (!m_error.isEmpty())
        return;
    const QString zone = QString::fromLatin1(name);
    const QString file = zone + QStringLiteral(".zone");
    write(file, "$ORIGIN " + name + ".\n" + soaAndNs(name) + records);
    m_delegations += name + ". 300 IN NS ns." + name + ".\nns." + name + ". 300 IN A 127.0.0.1\n";
    if (signing == Signing::None) {
        m_zones.append({name, path(file)});
        return;
    }
    const QString key =
        QString::fromLatin1(run(QStringLiteral("ldns-keygen"),
                                {QStringLiteral("-k"), QStringLiteral("-a"), QStringLiteral("ECDSAP256SHA256"), zone}));
    QStringList arguments;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool expired = signing == Signing::Expired;
    const auto stamp = [](const QDateTime &at) { return at.toString(QStringLiteral("yyyyMMddHHmmss")); };
    arguments << QStringLiteral("-i") << stamp(now.addDays(expired ? -30 : -1)) << QStringLiteral("-e")
              << stamp(now.addDays(expired ? -2 : 20));
    if (signing == Signing::Nsec3)
        arguments << QStringLiteral("-n") << QStringLiteral("-t") << QStringLiteral("0");
    arguments << QStringLiteral("-o") << zone << file << key;
    (void)run(QStringLiteral("ldns-signzone"), arguments);
    m_zones.append({name, path(file + QStringLiteral(".signed"))});
    const QByteArray ds = read(key + QStringLiteral(".ds"));
    m_delegations += ds + '\n';
    if (name == "test") {
        const auto parsed = recordsFromZoneText(ds, DomainName());
        if (!parsed || parsed->isEmpty())
            m_error = "no DS from ldns-keygen";
        else
            m_anchors = *parsed;
    }
}

QString SignedWorld::nsdConfiguration(quint16 port) const
{
    QByteArray text = "server:\n  ip-address: 127.0.0.1@" + QByteArray::number(port) +
                      "\n  username: \"\"\n  chroot: \"\"\n"
                      "  server-count: 1\n  database: \"\"\n  pidfile: \"\"\n  verbosity: 1\n  rrl-ratelimit: 0\n"
                      "  zonesdir: \"" +
                      m_dir.path().toLocal8Bit() + "\"\n  xfrdir: \"" + m_dir.path().toLocal8Bit() +
                      "\"\n  zonelistfile: \"" + path(QStringLiteral("zone.list")).toLocal8Bit() +
                      "\"\n  xfrdfile: \"" + path(QStringLiteral("xfrd.state")).toLocal8Bit() +
                      "\"\nremote-control:\n  control-enable: no\n";
    for (const ZoneFile &zone : m_zones)
        text += "zone:\n  name: " + zone.name + "\n  zonefile: \"" + zone.path.toLocal8Bit() + "\"\n";
    write(QStringLiteral("nsd.conf"), text);
    return path(QStringLiteral("nsd.conf"));
}

QString SignedWorld::knotConfiguration(quint16 port) const
{
    const QString rundir = path(QStringLiteral("knot"));
    QDir().mkpath(rundir);
    QByteArray text = "server:\n  rundir: \"" + rundir.toLocal8Bit() + "\"\n  listen: 127.0.0.1@" +
                      QByteArray::number(port) +
                      "\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\ndatabase:\n  storage: \"" +
                      rundir.toLocal8Bit() +
                      "\"\nlog:\n  - target: stderr\n    any: warning\ntemplate:\n  - id: default\n    storage: \"" +
                      m_dir.path().toLocal8Bit() +
                      "\"\n    semantic-checks: false\n    journal-content: none\n    zonefile-sync: -1\nzone:\n";
    for (const ZoneFile &zone : m_zones)
        text += "  - domain: " + zone.name + "\n    file: \"" + zone.path.toLocal8Bit() + "\"\n";
    write(QStringLiteral("knot.conf"), text);
    return path(QStringLiteral("knot.conf"));
}

QString SignedWorld::namedConfiguration(quint16 port) const
{
    const QByteArray dir = m_dir.path().toLocal8Bit();
    QByteArray text =
        "options {\n directory \"" + dir + "\";\n listen-on port " + QByteArray::number(port) +
        " { 127.0.0.1; };\n listen-on-v6 { none; };\n recursion no;\n dnssec-validation no;\n pid-file none;\n"
        " session-keyfile \"" +
        dir + "/session.key\";\n allow-query { any; };\n managed-keys-directory \"" + dir +
        "\";\n notify no;\n};\ncontrols { };\n";
    for (const ZoneFile &zone : m_zones)
        text += "zone \"" + zone.name + "\" { type primary; file \"" + zone.path.toLocal8Bit() + "\"; };\n";
    write(QStringLiteral("named.conf"), text);
    return path(QStringLiteral("named.conf"));
}

QString SignedWorld::unboundConfiguration(const ResolverPorts &ports, const Identity &identity) const
{
    write(QStringLiteral("server.pem"), identity.certificatePem);
    write(QStringLiteral("server.key"), identity.keyPem);
    QByteArray anchor;
    for (const ResourceRecord &ds : m_anchors)
        anchor += "  trust-anchor: \"" + toZoneLine(ds).replace('\t', ' ') + "\"\n";
    QByteArray text =
        "server:\n  username: \"\"\n  chroot: \"\"\n  directory: \"" + m_dir.path().toLocal8Bit() +
        "\"\n  use-syslog: no\n  logfile: \"\"\n  pidfile: \"\"\n  num-threads: 1\n  do-ip6: no\n"
        "  do-not-query-localhost: no\n  module-config: \"validator iterator\"\n  ede: yes\n  val-log-level: 0\n"
        "  local-zone: \"test.\" nodefault\n  qname-minimisation: no\n  access-control: 127.0.0.0/8 allow\n";
    for (const quint16 port : {ports.plain, ports.tls, ports.https})
        text += "  interface: 127.0.0.1@" + QByteArray::number(port) + '\n';
    text += "  tls-port: " + QByteArray::number(ports.tls) + "\n  https-port: " + QByteArray::number(ports.https) +
            "\n  tls-service-pem: \"server.pem\"\n  tls-service-key: \"server.key\"\n" + anchor +
            "remote-control:\n  control-enable: no\nstub-zone:\n  name: \"test.\"\n  stub-addr: 127.0.0.1@" +
            QByteArray::number(ports.authority) + '\n';
    // The children live on the same server, which listens on a port that no delegation can name.
    for (const ZoneFile &zone : m_zones) {
        if (zone.name != "test")
            text += "stub-zone:\n  name: \"" + zone.name + ".\"\n  stub-addr: 127.0.0.1@" +
                    QByteArray::number(ports.authority) + '\n';
    }
    write(QStringLiteral("unbound.conf"), text);
    return path(QStringLiteral("unbound.conf"));
}

} // namespace sw::test
