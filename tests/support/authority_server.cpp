// SPDX-License-Identifier: Apache-2.0
#include "tests/support/authority_server.h"

#include "tests/support/dns_exchange.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

namespace sw::test {

namespace {

using Kind = AuthorityServer::Kind;

QString write(const QDir &folder, const QByteArray &name, const QByteArray &octets)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

// gdnsd has a name of its own for the root, the others take any.
QByteArray fileName(const QByteArray &origin)
{
    return origin == "." ? QByteArray("ROOT_ZONE") : origin;
}

QString program(Kind kind)
{
    switch (kind) {
    case Kind::Bind:
        return QStringLiteral("named");
    case Kind::Nsd:
        return QStringLiteral("nsd");
    case Kind::Knot:
        return QStringLiteral("knotd");
    case Kind::PowerDns:
        return QStringLiteral("pdns_server");
    case Kind::Gdnsd:
        return QStringLiteral("gdnsd");
    }
    Q_UNREACHABLE();
}

// Everybody's configuration of `zones`, with zone files in "zones/" below the folder.
QByteArray configuration(Kind kind, const QByteArray &folder, const QByteArray &address, const QByteArray &port,
                         const QByteArrayList &origins)
{
    QByteArray text;
    switch (kind) {
    case Kind::Bind:
        text = "options {\n directory \"" + folder + "\";\n listen-on port " + port + " { " + address +
               "; };\n listen-on-v6 { none; };\n recursion no;\n dnssec-validation no;\n pid-file none;\n "
               "session-keyfile \"" +
               folder + "/session.key\";\n managed-keys-directory \"" + folder +
               "\";\n notify no;\n};\ncontrols { };\n";
        for (const QByteArray &origin : origins)
            text += "zone \"" + origin + "\" { type primary; file \"zones/" + fileName(origin) + "\"; };\n";
        return text;
    case Kind::Nsd:
        text = "server:\n  ip-address: " + address + '@' + port +
               "\n  username: \"\"\n  chroot: \"\"\n  server-count: 1\n  database: \"\"\n  pidfile: \"\"\n"
               "  zonesdir: \"" +
               folder + "/zones\"\n  xfrdir: \"" + folder + "\"\n  zonelistfile: \"" + folder +
               "/zone.list\"\n  xfrdfile: \"" + folder + "/xfrd.state\"\nremote-control:\n  control-enable: no\n";
        for (const QByteArray &origin : origins)
            text += "zone:\n  name: \"" + origin + "\"\n  zonefile: \"" + fileName(origin) + "\"\n";
        return text;
    case Kind::Knot:
        text = "server:\n  rundir: \"" + folder + "\"\n  listen: " + address + '@' + port +
               "\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\ndatabase:\n  storage: \"" + folder +
               "\"\nlog:\n  - target: stderr\n    any: warning\ntemplate:\n  - id: default\n    storage: \"" + folder +
               "/zones\"\n    journal-content: none\n    zonefile-sync: -1\nzone:\n";
        for (const QByteArray &origin : origins)
            text += "  - domain: \"" + origin + "\"\n    file: \"" + fileName(origin) + "\"\n";
        return text;
    case Kind::PowerDns:
        // The empty suffix: it asks nobody about security updates of itself.
        return "launch=bind\nbind-config=" + folder + "/named.conf\nlocal-address=" + address + "\nlocal-port=" + port +
               "\nsocket-dir=" + folder +
               "\ndaemon=no\nguardian=no\ndisable-syslog=yes\nsecurity-poll-suffix=\nreceiver-threads=1\n"
               "distributor-threads=1\n";
    case Kind::Gdnsd:
        return "options => {\n  listen => [ " + address + " ]\n  dns_port => " + port + "\n  run_dir => \"" + folder +
               "/run\"\n  state_dir => \"" + folder + "/state\"\n  udp_threads => 1\n  tcp_threads => 1\n}\n";
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray AuthorityServer::name(Kind kind)
{
    switch (kind) {
    case Kind::Bind:
        return "BIND";
    case Kind::Nsd:
        return "NSD";
    case Kind::Knot:
        return "Knot";
    case Kind::PowerDns:
        return "PowerDNS";
    case Kind::Gdnsd:
        return "gdnsd";
    }
    Q_UNREACHABLE();
}

QByteArray AuthorityServer::address(Kind kind)
{
    // BIND listens on addresses that an interface has, and loopback has one.
    return kind == Kind::Bind ? QByteArray("127.0.0.1") : "127.0.1." + QByteArray::number(1 + static_cast<int>(kind));
}

QStringList AuthorityServer::configure(const QList<Zone> &zones)
{
    const QDir folder(m_folder.path());
    QDir(folder.filePath(QStringLiteral("zones"))).removeRecursively();
    for (const char *below : {"zones", "run", "state"})
        folder.mkpath(QLatin1String(below));
    m_origins.clear();
    QByteArray named;
    for (const Zone &zone : zones) {
        m_origins.append(zone.origin);
        write(folder, "zones/" + fileName(zone.origin), zone.text);
        named += "zone \"" + zone.origin + "\" { type master; file \"zones/" + fileName(zone.origin) + "\"; };\n";
    }
    const QByteArray path = m_folder.path().toLocal8Bit();
    const QByteArray text = configuration(m_kind, path, m_address, QByteArray::number(m_port), m_origins);
    switch (m_kind) {
    case Kind::Bind:
        return {QStringLiteral("-g"), QStringLiteral("-n"), QStringLiteral("1"), QStringLiteral("-c"),
                write(folder, "named.conf", text)};
    case Kind::Nsd:
        return {QStringLiteral("-d"), QStringLiteral("-c"), write(folder, "nsd.conf", text)};
    case Kind::Knot:
        return {QStringLiteral("-c"), write(folder, "knot.conf", text)};
    case Kind::PowerDns:
        write(folder, "named.conf", "options { directory \"" + path + "\"; };\n" + named);
        write(folder, "pdns.conf", text);
        return {QStringLiteral("--config-dir=") + m_folder.path()};
    case Kind::Gdnsd:
        write(folder, "config", text);
        return {QStringLiteral("-c"), m_folder.path(), QStringLiteral("start")};
    }
    Q_UNREACHABLE();
}

QByteArray AuthorityServer::start(const QList<Zone> &zones, const QByteArray &address, quint16 port)
{
    m_server.stop();
    m_address = address;
    m_port = port;
    return m_server.start(program(m_kind), configure(zones));
}

QByteArray AuthorityServer::waitUntilReady(int withinMs)
{
    const QDeadlineTimer deadline(withinMs);
    for (const QByteArray &origin : std::as_const(m_origins)) {
        const auto answers = [&] {
            const auto reply = exchange(m_address, m_port, {origin, dns::RecordType::SOA, false}, 200);
            return reply && reply->aa && reply->rcode == dns::Rcode::NoError;
        };
        while (!answers()) {
            if (deadline.hasExpired() || m_server.endsWithin(20))
                return name(m_kind) + " does not answer for " + origin + ":\n" + m_server.output().right(8000);
        }
    }
    return {};
}

AuthorityServer::Checked AuthorityServer::check(Kind kind, const Zone &zone)
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    folder.mkpath(QStringLiteral("zones"));
    const QByteArray path = temporary.path().toLocal8Bit();
    const QString file = write(folder, "zones/" + fileName(zone.origin), zone.text);
    const QString origin = QString::fromLatin1(zone.origin);
    QString tool;
    QStringList arguments;
    switch (kind) {
    case Kind::Bind: // names in the zone only: what lies elsewhere is no business of this zone's text
        tool = QStringLiteral("named-checkzone");
        arguments = {QStringLiteral("-i"), QStringLiteral("local"), origin, file};
        break;
    case Kind::Nsd:
        tool = QStringLiteral("nsd-checkzone");
        arguments = {origin, file};
        break;
    case Kind::Knot:
        tool = QStringLiteral("kzonecheck");
        arguments = {QStringLiteral("-o"), origin, file};
        break;
    case Kind::PowerDns:
        tool = QStringLiteral("pdnsutil");
        write(folder, "named.conf",
              "zone \"" + zone.origin + "\" { type master; file \"" + file.toLocal8Bit() + "\"; };\n");
        write(folder, "pdns.conf", configuration(kind, path, "127.0.0.1", "0", {}));
        arguments = {QStringLiteral("--config-dir=") + temporary.path(), QStringLiteral("check-zone"), origin};
        break;
    case Kind::Gdnsd:
        tool = QStringLiteral("gdnsd");
        write(folder, "config", configuration(kind, path, "127.0.0.1", "1", {}));
        arguments = {QStringLiteral("-c"), temporary.path(), QStringLiteral("checkconf")};
        break;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(locatedProgram(tool), arguments);
    if (!process.waitForStarted() || !process.waitForFinished(20'000))
        return {-1, tool.toLatin1() + " is not installed, or did not end"};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

} // namespace sw::test
