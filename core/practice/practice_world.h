// SPDX-License-Identifier: Apache-2.0
// The practice world: a small, real DNS on loopback, for practice mode and for tests.
//
// Two name servers (127.0.0.1 and, where it can be bound, 127.0.0.2, on one port, UDP and TCP) serve the sample zone
// and the parts of the world that planning asks for (Amazon SES, SendGrid, Zuora …); two resolvers with real caches
// (RFC 2308) ask them, one of them slow. publish() plays the panel of a DNS host. Nothing outside loopback is asked.
// Single-threaded. See zone_set.h for the answers, caching_resolver.h for the caches, dns_server.h for sockets and
// faults.
#pragma once

#include "core/base/clock.h"
#include "core/base/expected.h"
#include "core/plan/model/record_plan.h"
#include "core/practice/dns_server.h"

#include <QObject>

#include <memory>

namespace sw::practice {

// In the wizard's practice mode a minute passes in a second.
inline constexpr int LessonSpeed = 60;

// Which zone is practised on.
enum class Sample {
    Bench,  // a tidy zone with short TTLs, for the command line and tests in real time
    Lesson, // the untidy zone of the wizard's practice mode, with real TTLs: needs a fast clock
};

// How the world is set up.
struct PracticeOptions
{
    QByteArray zoneText = {};      // a zone file with its SOA, names absolute or under $ORIGIN; empty: the sample zone
    quint16 port = 0;              // of the name servers; 0: any free one
    const Clock *clock = nullptr;  // for the caches; must outlive the world; nullptr: the system's
    Sample sample = Sample::Bench; // zone and TTLs
    // The name servers of the zone text keep their addresses: other programs listen there.
    bool ownAddresses = false;
};

// A planned record that the "panel" refused, and why.
struct Refusal
{
    plan::PlannedRecord record; // as given
    QByteArray code;            // "practice-outside-zone", "practice-cname-clash", "practice-check-first"
};

// What publish() did.
struct PublishResult
{
    QList<plan::PlannedRecord> published = {}; // in the zone now (or removed from it), in the order given
    QList<Refusal> refused = {};               // with their reasons
};

// The world; stops when destroyed.
class PracticeWorld : public QObject
{
    Q_OBJECT
public:
    // Errors: those of the zone text, "practice-zone-no-soa", "practice-port-in-use" (args: address, port, reason).
    [[nodiscard]] static Expected<std::unique_ptr<PracticeWorld>> start(const PracticeOptions &options = {});
    ~PracticeWorld() override;

    [[nodiscard]] dns::DomainName domain() const;              // the apex of the zone
    [[nodiscard]] quint16 authoritativePort() const;           // of all name servers
    [[nodiscard]] QByteArray authoritative() const;            // "127.0.0.1:PORT", the first name server
    [[nodiscard]] QByteArrayList authoritativeServers() const; // all of them, "ADDRESS:PORT"
    [[nodiscard]] QByteArrayList resolvers() const;            // "127.0.0.1:PORT": the fast one, then the slow one

    // As a DNS panel: Add beside what is there, Replace what `before` names, Remove, Keep; each changed zone gets a new
    // serial. All name servers have it at once, resolvers after their caches expire.
    PublishResult publish(const QList<plan::PlannedRecord> &records);

    // The three CNAMEs that Zuora's DKIM Settings dialog shows for the sample domain, as copied from it.
    [[nodiscard]] QString samplePaste() const;
    // What SendGrid's console shows for the sample domain.
    [[nodiscard]] QString sampleSendGridPaste() const;
    // An invoice of the sample company as a customer receives it (RFC 5322, CRLF); empty for another zone.
    [[nodiscard]] QByteArray sampleMessage() const;

    // For tests: the servers with their faults, and the records in the zone.
    [[nodiscard]] QList<DnsServer *> nameServers() const;
    // Resolvers; records at a name (wildcards not expanded); the serial of the zone's SOA; empties the resolvers'
    // caches.
    [[nodiscard]] QList<DnsServer *> resolverServers() const;
    [[nodiscard]] dns::RecordList recordsAt(const dns::DomainName &name, dns::RecordType type) const;
    [[nodiscard]] quint32 serial() const;
    void flushCaches();

Q_SIGNALS:
    void zoneChanged(); // after each publish() that changed something

private:
    struct Private;
    PracticeWorld();
    std::unique_ptr<Private> d;
};

} // namespace sw::practice
