// SPDX-License-Identifier: Apache-2.0
#include "tests/support/recursive_server.h"

#include "tests/support/dns_exchange.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

namespace sw::test {

namespace {

using Kind = RecursiveServer::Kind;
using Network = RecursiveServer::Network;

QString program(Kind kind)
{
    switch (kind) {
    case Kind::Unbound:
        return QStringLiteral("unbound");
    case Kind::Bind:
        return QStringLiteral("named");
    case Kind::PowerDns:
        return QStringLiteral("pdns_recursor");
    case Kind::KnotResolver:
        return QStringLiteral("kresd");
    case Kind::Dnsmasq:
        return QStringLiteral("dnsmasq");
    }
    Q_UNREACHABLE();
}

QByteArray unbound(const Network &network, const QByteArray &folder, const QByteArray &own)
{
    const QByteArray port = QByteArray::number(network.port);
    QByteArray text = "server:\n  username: \"\"\n  chroot: \"\"\n  directory: \"" + folder +
                      "\"\n  use-syslog: no\n  logfile: \"\"\n  pidfile: \"\"\n  num-threads: 1\n  do-ip6: no\n"
                      "  interface: 127.0.0.1@" +
                      own +
                      "\n  do-not-query-localhost: no\n  module-config: \"iterator\"\n"
                      "remote-control:\n  control-enable: no\nstub-zone:\n  name: \".\"\n  stub-addr: " +
                      network.root + '@' + port + '\n';
    for (const Network::Route &route : network.routes)
        text += "stub-zone:\n  name: \"" + route.zone + "\"\n  stub-addr: " + route.address + '@' + port + '\n';
    return text;
}

// With this port it asks everybody, too.
QByteArray bind(const Network &network, const QByteArray &folder, const QByteArray &own)
{
    return "options {\n directory \"" + folder + "\";\n port " + QByteArray::number(network.port) +
           ";\n listen-on port " + own +
           " { 127.0.0.1; };\n listen-on-v6 { none; };\n recursion yes;\n pid-file none;\n session-keyfile \"" +
           folder + "/session.key\";\n managed-keys-directory \"" + folder +
           "\";\n dnssec-validation no;\n empty-zones-enable no;\n notify no;\n};\ncontrols { };\n"
           "zone \".\" { type hint; file \"root.hints\"; };\n";
}

// Version 5 reads YAML and takes the old form only when told to, by an option that version 4 does not know.
bool readsYaml()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(locatedProgram(program(Kind::PowerDns)), {QStringLiteral("--version")});
    if (!process.waitForStarted() || !process.waitForFinished())
        return false;
    const QByteArray said = process.readAll();
    const QByteArray before = "PowerDNS Recursor ";
    return said.mid(said.indexOf(before) + before.size()).left(1) >= "5";
}

// The root of a test holds names of any depth: that one of them does not exist says nothing of its whole top-level
// domain.
QByteArray powerDnsYaml(const Network &network, const QByteArray &folder, const QByteArray &own)
{
    const QByteArray port = QByteArray::number(network.port);
    QByteArray text =
        "dnssec:\n  validation: 'off'\nincoming:\n  listen: ['127.0.0.1:" + own +
        "']\noutgoing:\n  dont_query: []\nlogging:\n  disable_syslog: true\nrecursor:\n  socket_dir: " + folder +
        "\n  threads: 1\n  daemon: false\n  security_poll_suffix: ''\n  export_etc_hosts: false\n  root_nx_trust: "
        "false\n"
        "  forward_zones:\n  - zone: '.'\n    forwarders: ['" +
        network.root + ':' + port + "']\n";
    for (const Network::Route &route : network.routes)
        text += "  - zone: " + route.zone + "\n    forwarders: ['" + route.address + ':' + port + "']\n";
    return text;
}

QByteArray powerDns(const Network &network, const QByteArray &folder, const QByteArray &own)
{
    const QByteArray port = QByteArray::number(network.port);
    QByteArray text = "local-address=127.0.0.1\nlocal-port=" + own + "\nsocket-dir=" + folder +
                      "\ndaemon=no\ndisable-syslog=yes\nsecurity-poll-suffix=\nthreads=1\ndnssec=off\ndont-query=\n"
                      "export-etc-hosts=off\nroot-nx-trust=no\nforward-zones=.=" +
                      network.root + ':' + port;
    for (const Network::Route &route : network.routes)
        text += ',' + route.zone + '=' + route.address + ':' + port;
    return text + '\n';
}

QByteArray knotResolver(const Network &network, const QByteArray &own)
{
    const QByteArray port = QByteArray::number(network.port);
    QHash<QByteArray, QByteArrayList> zonesAt;
    for (const Network::Route &route : network.routes)
        zonesAt[route.address].append('\'' + route.zone + '\'');
    QByteArray text = "net.listen('127.0.0.1', " + own +
                      ", {kind = 'dns'})\ncache.size = 10 * MB\ntrust_anchors.remove('.')\n"
                      // What it would ask the root of the Internet by itself.
                      "for _, module in ipairs({'priming', 'detect_time_skew', 'ta_signal_query'}) do\n"
                      "  modules.unload(module)\nend\nmodules.load('hints > iterate')\nhints.root({['ns.root.'] = '" +
                      network.root + "'})\n";
    for (auto it = zonesAt.cbegin(); it != zonesAt.cend(); ++it)
        text += "policy.add(policy.suffix(policy.STUB('" + it.key() + '@' + port + "'), policy.todnames({" +
                it.value().join(", ") + "})))\n";
    return text + "policy.add(policy.all(policy.STUB('" + network.root + '@' + port + "')))\n";
}

QByteArray dnsmasq(const Network &network, const QByteArray &own)
{
    const QByteArray port = QByteArray::number(network.port);
    QByteArray text = "port=" + own +
                      "\nlisten-address=127.0.0.1\nbind-interfaces\nno-resolv\nno-hosts\nno-poll\ncache-size="
                      "10000\npid-file=\nuser=root\ngroup=root\n"
                      "log-facility=-\nserver=" +
                      network.root + '#' + port + '\n';
    for (const Network::Route &route : network.routes)
        text += "server=/" + route.zone + '/' + route.address + '#' + port + '\n';
    return text;
}

} // namespace

QByteArray RecursiveServer::name(Kind kind)
{
    switch (kind) {
    case Kind::Unbound:
        return "Unbound";
    case Kind::Bind:
        return "BIND";
    case Kind::PowerDns:
        return "PowerDNS recursor";
    case Kind::KnotResolver:
        return "Knot Resolver";
    case Kind::Dnsmasq:
        return "dnsmasq";
    }
    Q_UNREACHABLE();
}

QStringList RecursiveServer::configure(const Network &network)
{
    const QDir folder(m_folder.path());
    const QByteArray path = m_folder.path().toLocal8Bit();
    const QByteArray own = QByteArray::number(m_port);
    const auto written = [&](const char *name, const QByteArray &octets) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    };
    switch (m_kind) {
    case Kind::Unbound:
        return {QStringLiteral("-d"), QStringLiteral("-c"), written("unbound.conf", unbound(network, path, own))};
    case Kind::Bind:
        (void)written("root.hints", ". 3600 NS ns.root.\nns.root. 3600 A " + network.root + '\n');
        return {QStringLiteral("-g"), QStringLiteral("-n"), QStringLiteral("1"), QStringLiteral("-c"),
                written("named.conf", bind(network, path, own))};
    case Kind::PowerDns:
        if (readsYaml())
            (void)written("recursor.yml", powerDnsYaml(network, path, own));
        else
            (void)written("recursor.conf", powerDns(network, path, own));
        return {QStringLiteral("--config-dir=") + m_folder.path()};
    case Kind::KnotResolver:
        folder.mkpath(QStringLiteral("run"));
        return {QStringLiteral("-n"), QStringLiteral("-c"), written("kresd.conf", knotResolver(network, own)),
                folder.filePath(QStringLiteral("run"))};
    case Kind::Dnsmasq: // not -d: it would then serve one TCP connection, and nobody else meanwhile
        return {QStringLiteral("-k"), QStringLiteral("-C"), written("dnsmasq.conf", dnsmasq(network, own))};
    }
    Q_UNREACHABLE();
}

QByteArray RecursiveServer::start(const Network &network)
{
    m_server.stop();
    m_port = freePort();
    return m_server.start(program(m_kind), configure(network));
}

QByteArray RecursiveServer::waitUntilReady(const QByteArray &zone, int withinMs)
{
    const QDeadlineTimer deadline(withinMs);
    const auto answers = [&] {
        const auto reply = exchange("127.0.0.1", m_port, {zone, dns::RecordType::SOA}, 2'000);
        return reply && reply->rcode == dns::Rcode::NoError && !reply->answer.isEmpty();
    };
    while (!answers()) {
        if (deadline.hasExpired() || m_server.endsWithin(20))
            return name(m_kind) + " does not answer for " + zone + ":\n" + m_server.output().right(1'500);
    }
    return {};
}

} // namespace sw::test
