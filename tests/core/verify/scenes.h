// SPDX-License-Identifier: Apache-2.0
// Zones as people really get them wrong, and healthy ones that look alike: the same scenes are judged over a map of
// answers (tst_detective) and over real name servers on loopback (tst_detective_nsd).
#pragma once

#include "tests/core/verify/sample.h"

namespace sw::test {

struct SceneZone
{
    QByteArray apex;                                // "{D}" is the scene's own domain
    QByteArray records;                             // zone file text, relative to the apex, without SOA and NS
    enum class On { First, Second } on = On::First; // which of the two servers
    QByteArrayList nameServers = {"ns1"};           // "ns1" is 127.0.0.1, "ns2" is 127.0.0.2
    quint32 serial = 7;
};

struct Scene
{
    QByteArray id; // a label: the scene's domain is <id>.example
    QList<SceneZone> zones;
    std::function<QList<plan::PlannedRecord>(const QByteArray &domain)> records;
    verify::State state = verify::State::InPlace; // of the first record
    QByteArrayList codes = {};                    // of the first record, sorted
    QByteArray domainBelow = {};                  // the plan's domain is this below the scene's domain
    QByteArrayList planNameServers = {};
    QByteArray dnsHost = {}; // catalogue id

    [[nodiscard]] QByteArray domain() const { return id + ".example"; }
    [[nodiscard]] verify::VerifyRequest request() const;
};

[[nodiscard]] const QList<Scene> &mistakes();
[[nodiscard]] const QList<Scene> &healthyScenes();
// The world around: vendors that aliases lead to.
[[nodiscard]] SceneZone vendorZone();
// Complete zone file with SOA, NS and addresses of the name servers.
[[nodiscard]] QByteArray zoneFile(const SceneZone &zone, const QByteArray &sceneDomain);
[[nodiscard]] QByteArray apexOf(const SceneZone &zone, const QByteArray &sceneDomain);

} // namespace sw::test
