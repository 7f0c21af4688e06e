// SPDX-License-Identifier: Apache-2.0
// The practice world: a small, real DNS on loopback, for practice mode and for tests.
//
// Two name servers (127.0.0.1 and, where it can be bound, 127.0.0.2, on one port, UDP and TCP) serve the sample zone
// and the corners of the world that planning looks at (Amazon SES, SendGrid, Zuora …); two resolvers with real
// caches (RFC 2308) answer from them, one of them slow. publish() stands in for the panel of a DNS host.
// Nothing outside loopback is ever asked. Thread: everything on the one that made it. See zone_set.h for how
// answers are made, caching_resolver.h for the caches, dns_server.h for sockets and fault knobs.
#pragma once

#include "core/base/clock.h"
#include "core/base/expected.h"
#include "core/plan/model/record_plan.h"
#include "core/practice/dns_server.h"

#include <QObject>

#include <memory>

namespace sw::practice {

// In practice mode of the wizard a minute passes in a second.
inline constexpr int LessonSpeed = 60;

enum class Sample {
    Bench,  // a tidy zone with short TTLs, for the command line and for tests by the clock on the wall
    Lesson, // the messy zone of the wizard's practice mode, with the TTLs of real life: it wants a quick clock
};

struct PracticeOptions
{
    QByteArray zoneText = {};     // a zone file with its SOA, names absolute or under $ORIGIN; empty: the sample zone
    quint16 port = 0;             // of the name servers; 0: any free one
    const Clock *clock = nullptr; // for the caches; must outlive the world; nullptr: the system's
    Sample sample = Sample::Bench;
    // The zone's name servers keep the addresses that the zone text gives them: somebody else listens there.
    bool ownAddresses = false;
};

// A planned record that the "panel" would not take, and why.
struct Refusal
{
    plan::PlannedRecord record;
    QByteArray code; // "practice-outside-zone", "practice-cname-clash", "practice-check-first"
};

struct PublishResult
{
    QList<plan::PlannedRecord> published = {}; // those that are in the zone now (or out of it, for Remove)
    QList<Refusal> refused = {};
};

class PracticeWorld : public QObject
{
    Q_OBJECT
public:
    // Errors: those of the zone text, "practice-zone-no-soa", "practice-port-in-use" (args: address, port, reason).
    [[nodiscard]] static Expected<std::unique_ptr<PracticeWorld>> start(const PracticeOptions &options = {});
    ~PracticeWorld() override;

    [[nodiscard]] dns::DomainName domain() const; // the apex of the zone
    [[nodiscard]] quint16 authoritativePort() const;
    [[nodiscard]] QByteArray authoritative() const; // "127.0.0.1:PORT", the first name server
    [[nodiscard]] QByteArrayList authoritativeServers() const;
    [[nodiscard]] QByteArrayList resolvers() const; // "127.0.0.1:PORT": the quick one, then the slow one

    // What a DNS panel would do with these records: Add beside what is there, Replace what `before` names, Remove,
    // Keep; each zone changed gets a new serial. All name servers have it at once, resolvers when their caches let go.
    PublishResult publish(const QList<plan::PlannedRecord> &records);

    // The three CNAMEs that Zuora's DKIM Settings dialog shows for the sample domain, as copied from it.
    [[nodiscard]] QString samplePaste() const;
    // What SendGrid's console shows for the sample domain.
    [[nodiscard]] QString sampleSendGridPaste() const;
    // An invoice of the sample company as it arrives at a customer; empty for a zone of somebody else.
    [[nodiscard]] QByteArray sampleMessage() const;

    // For tests: the servers with their fault knobs, and the records at a name as they stand in the zone.
    [[nodiscard]] QList<DnsServer *> nameServers() const;
    [[nodiscard]] QList<DnsServer *> resolverServers() const;
    [[nodiscard]] dns::RecordList recordsAt(const dns::DomainName &name, dns::RecordType type) const;
    [[nodiscard]] quint32 serial() const;
    void flushCaches();

Q_SIGNALS:
    void zoneChanged();

private:
    struct Private;
    PracticeWorld();
    std::unique_ptr<Private> d;
};

} // namespace sw::practice
