// SPDX-License-Identifier: Apache-2.0
// A loopback DNS for one case from the field: a zone as somebody has it, served by the practice world's name servers
// and resolvers, and the real senderwright-cli run against it.
#pragma once

#include "core/practice/practice_world.h"
#include "tests/app/cli/cli_process.h"

#include <QTemporaryDir>

#include <memory>

namespace sw::test {

class FieldWorld
{
public:
    // `records` go below "$ORIGIN example.com.", a SOA and the NS records are put before them. Fails the test on a zone
    // text that cannot be read.
    // NameServers::AsWritten: they keep their addresses; else they are the world's.
    enum class NameServers { OfTheWorld, AsWritten };
    explicit FieldWorld(const QByteArray &records, NameServers servers = NameServers::OfTheWorld);
    ~FieldWorld();

    // --resolver and --dns-port for this world.
    [[nodiscard]] QStringList dnsOptions() const;
    // The arguments with dnsOptions() behind them.
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] practice::PracticeWorld &world() const { return *m_world; }
    // A file in a folder that ends with this object; returns its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &octets) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<practice::PracticeWorld> m_world;
};

// The codes of "findings" in the JSON of a command, in order.
[[nodiscard]] QStringList findingCodes(const QJsonObject &json);

} // namespace sw::test
