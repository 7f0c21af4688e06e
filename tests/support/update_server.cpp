// SPDX-License-Identifier: Apache-2.0
#include "tests/support/update_server.h"

#include <QFile>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <utility>

namespace sw::test {

namespace {

// All that lies outside the zone: the names above it, and Amazon's senders and keys.
constexpr char Others[] =
    "$TTL 300\n. SOA ns1.shop.example. host.shop.example. 1 3600 600 86400 60\n. NS ns1.shop.example.\n"
    "shop.example. NS ns1.shop.example.\nns1.shop.example. A 127.0.0.1\n"
    "amazonses.com. TXT \"v=spf1 ip4:198.51.100.0/24 -all\"\n";

// In strings of at most 255 octets, as zone files want them.
QByteArray keyRdata()
{
    const QByteArray key = UpdateServer::DkimKey;
    return '"' + key.left(255) + "\" \"" + key.mid(255) + '"';
}

UpdateServer::Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(locatedProgram(program), arguments);
    if (!process.waitForStarted())
        return {-1, program.toUtf8() + " is not installed"};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return {-1, program.toUtf8() + " did not end"};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

} // namespace

QByteArray UpdateServer::keyText(const QByteArray &secret)
{
    return QByteArray("key \"") + KeyName + "\" {\n\talgorithm hmac-sha256;\n\tsecret \"" + secret + "\";\n};\n";
}

bool UpdateServer::knotNamesBadKeys()
{
    const QByteArray version = run(QStringLiteral("knotd"), {QStringLiteral("--version")}).output;
    const QByteArrayList numbers = version.trimmed().split(' ').last().split('.');
    return numbers.size() >= 2 && std::pair(numbers[0].toInt(), numbers[1].toInt()) < std::pair(3, 4);
}

QString UpdateServer::write(const QString &name, const QByteArray &octets) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        return {};
    return file.fileName();
}

QByteArray UpdateServer::start(Kind kind, const QByteArray &zone, const QByteArray &origin, const QByteArray &others)
{
    m_port = m_setting.port != 0 ? m_setting.port : freePort();
    write(QStringLiteral("shop.zone"), zone);
    write(QStringLiteral("others.zone"),
          others.isEmpty() ? Others + QByteArray("*.dkim.amazonses.com. TXT ") + keyRdata() + '\n' : others);
    write(QStringLiteral("update.key"), keyText());
    switch (kind) {
    case Kind::Bind:
        return startBind(origin);
    case Kind::Knot:
        return startKnot(origin);
    case Kind::PowerDns:
        return startPowerDns(origin);
    }
    Q_UNREACHABLE();
}

QByteArray UpdateServer::startBind(const QByteArray &origin)
{
    const QByteArray folder = m_folder.path().toUtf8();
    const QByteArray port = QByteArray::number(m_port);
    QByteArray zone = "type primary; file \"shop.zone\"; allow-transfer { 127.0.0.1; }; ";
    if (m_setting.takesUpdates)
        zone += "update-policy { grant senderwright zonesub ANY; }; ";
    if (!m_setting.copiedBy.isEmpty())
        zone += "notify explicit; also-notify { " + m_setting.copiedBy + " port " + port + "; }; notify-delay 0; ";
    const QString conf = write(QStringLiteral("named.conf"),
                               keyText() + "key " + BystanderName + " { algorithm hmac-sha256; secret \"" + Secret +
                                   "\"; };\noptions {\n directory \"" + folder + "\";\n listen-on port " + port +
                                   " { " + m_setting.address +
                                   "; };\n listen-on-v6 { none; };\n recursion no;\n dnssec-validation no;\n pid-file "
                                   "none;\n session-keyfile \"" +
                                   folder + "/session.key\";\n allow-query { any; };\n managed-keys-directory \"" +
                                   folder + "\";\n notify no;\n};\ncontrols { };\nzone \"" + origin + "\" { " + zone +
                                   "};\n" + "zone \".\" { type primary; file \"others.zone\"; };\n");
    return m_server.start(QStringLiteral("named"),
                          {QStringLiteral("-g"), QStringLiteral("-n"), QStringLiteral("1"), QStringLiteral("-c"), conf},
                          m_setting.aheadS);
}

QByteArray UpdateServer::startKnot(const QByteArray &origin)
{
    const QByteArray folder = m_folder.path().toUtf8();
    const auto key = [](const QByteArray &name) {
        return "  - id: " + name + "\n    algorithm: hmac-sha256\n    secret: " + Secret + "\n";
    };
    const QByteArray port = QByteArray::number(m_port);
    QByteArray zone = "    file: shop.zone\n";
    QByteArray primary;
    if (!m_setting.primary.isEmpty()) {
        primary = "remote:\n  - id: primary\n    address: " + m_setting.primary + '@' + port + '\n';
        zone = "    master: primary\n    acl: notified\n";
    } else if (m_setting.takesUpdates) {
        zone += "    acl: updates\n";
    }
    const QString conf = write(
        QStringLiteral("knot.conf"),
        "server:\n  rundir: \"" + folder + "\"\n  listen: " + m_setting.address + "@" + port +
            "\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\ndatabase:\n  storage: \"" + folder +
            "\"\nlog:\n  - target: stderr\n    any: warning\nkey:\n" + key(KeyName) + key(BystanderName) + primary +
            "acl:\n  - id: updates\n    key: senderwright\n    action: update\n  - id: notified\n    address: "
            "127.0.0.0/8\n    action: notify\ntemplate:\n  - id: default\n    storage: \"" +
            folder + "\"\n    zonefile-sync: -1\nzone:\n  - domain: " + origin + '\n' + zone +
            "  - domain: .\n    file: others.zone\n");
    return m_server.start(QStringLiteral("knotd"), {QStringLiteral("-c"), conf}, m_setting.aheadS);
}

QByteArray UpdateServer::startPowerDns(const QByteArray &origin)
{
    const QByteArray folder = m_folder.path().toUtf8();
    QFile schema(QStringLiteral("/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        return "pdns-backend-sqlite3 is not installed";
    const Ran made = run(QStringLiteral("sqlite3"), {path(QStringLiteral("pdns.sqlite3"))}, schema.readAll());
    if (made.code != 0)
        return made.output;
    // The empty suffix: it asks nobody about security updates of itself.
    write(QStringLiteral("pdns.conf"),
          "launch=gsqlite3\ngsqlite3-database=" + folder +
              "/pdns.sqlite3\ngsqlite3-pragma-synchronous=0\nlocal-address=" + m_setting.address +
              "\nlocal-port=" + QByteArray::number(m_port) + "\nsocket-dir=" + folder +
              "\ndnsupdate=" + (m_setting.takesUpdates ? "yes" : "no") +
              "\nallow-dnsupdate-from=127.0.0.0/8\ndaemon=no\nguardian=no\n"
              "disable-syslog=yes\nsecurity-poll-suffix=\nreceiver-threads=1\n"
              "distributor-threads=1\n");
    const QString zone = QString::fromLatin1(origin);
    const QString key = QLatin1String(KeyName);
    const QString configuration = QStringLiteral("--config-dir=") + m_folder.path();
    const QList<QStringList> commands = {
        {QStringLiteral("load-zone"), zone, path(QStringLiteral("shop.zone"))},
        {QStringLiteral("load-zone"), QStringLiteral("."), path(QStringLiteral("others.zone"))},
        {QStringLiteral("import-tsig-key"), key, QStringLiteral("hmac-sha256"), QLatin1String(Secret)},
        {QStringLiteral("import-tsig-key"), QLatin1String(BystanderName), QStringLiteral("hmac-sha256"),
         QLatin1String(Secret)},
        {QStringLiteral("set-meta"), zone, QStringLiteral("TSIG-ALLOW-DNSUPDATE"), key},
    };
    for (const QStringList &command : commands) {
        const Ran ran = run(QStringLiteral("pdnsutil"), QStringList(configuration) + command);
        if (ran.code != 0)
            return "pdnsutil " + command.first().toLatin1() + ": " + ran.output;
    }
    return m_server.start(QStringLiteral("pdns_server"), {configuration}, m_setting.aheadS);
}

void UpdateServer::freeze() const
{
    const auto pid = static_cast<pid_t>(m_server.pid());
    if (::kill(pid, SIGSTOP) != 0)
        return;
    // Its threads stop one by one, and one of them might still answer.
    siginfo_t stopped = {};
    (void)::waitid(P_PID, static_cast<id_t>(pid), &stopped, WSTOPPED | WNOWAIT);
}

void UpdateServer::thaw() const
{
    (void)::kill(static_cast<pid_t>(m_server.pid()), SIGCONT);
}

QByteArrayList UpdateServer::values(const QByteArray &name, const QByteArray &type) const
{
    const Ran asked = run(QStringLiteral("dig"),
                          {u'@' + QString::fromLatin1(m_setting.address), QStringLiteral("-p"), QString::number(m_port),
                           QStringLiteral("+norecurse"), QStringLiteral("+short"), QStringLiteral("+tries=1"),
                           QStringLiteral("+time=2"), QString::fromLatin1(name), QString::fromLatin1(type)});
    QByteArrayList lines;
    for (const QByteArray &line : asked.output.split('\n')) {
        if (!line.isEmpty() && !line.startsWith(';'))
            lines.append(line);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

UpdateServer::Ran UpdateServer::nsupdate(const QByteArray &script) const
{
    // nsupdate asks port 53 unless the script names a server.
    return run(QStringLiteral("nsupdate"), {QStringLiteral("-k"), path(QStringLiteral("update.key"))},
               "server " + m_setting.address + ' ' + QByteArray::number(m_port) + '\n' + script);
}

QByteArray UpdateServer::edit(const QByteArray &commands) const
{
    const Ran ran = nsupdate(commands + "\nsend\n");
    return ran.code == 0 ? QByteArray() : ran.output + "nsupdate ended with " + QByteArray::number(ran.code);
}

} // namespace sw::test
