// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_world.h"

#include <QJsonArray>

namespace sw::test {

FieldWorld::FieldWorld(const QByteArray &records, NameServers servers)
{
    practice::PracticeOptions options;
    options.ownAddresses = servers == NameServers::AsWritten;
    options.zoneText = "$ORIGIN example.com.\n$TTL 300\n@ SOA ns1 hostmaster 1 3600 600 86400 60\n@ NS ns1\n"
                       "ns1 A 127.0.0.1\n" +
                       records + '\n';
    auto started = practice::PracticeWorld::start(options);
    if (!started)
        qFatal("the zone of this case cannot be served: %s, %s", started.error().code.constData(),
               qPrintable(started.error().args.value("reason")));
    m_world = std::move(*started);
}

FieldWorld::~FieldWorld() = default;

QStringList FieldWorld::dnsOptions() const
{
    return {QStringLiteral("--resolver"), QString::fromLatin1(m_world->resolvers().first()),
            QStringLiteral("--dns-port"), QString::number(m_world->authoritativePort())};
}

CliResult FieldWorld::run(const QStringList &arguments, const QByteArray &input) const
{
    return runCli(arguments + dnsOptions(), input);
}

QString FieldWorld::file(const QString &name, const QByteArray &octets) const
{
    return writeFile(m_folder, name, octets);
}

QStringList findingCodes(const QJsonObject &json)
{
    QStringList codes;
    const QJsonArray findings = json.value(QStringLiteral("findings")).toArray();
    for (const QJsonValue &finding : findings)
        codes.append(finding.toObject().value(QStringLiteral("code")).toString());
    return codes;
}

} // namespace sw::test
