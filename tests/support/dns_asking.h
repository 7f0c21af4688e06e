// SPDX-License-Identifier: Apache-2.0
// Asks one question with sockets and waits for its fact: for tests only, where a nested wait is allowed.
#pragma once

#include "core/dns/net/stub_resolver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace sw::test {

struct Asked
{
    dns::Fact fact;
    std::optional<dns::Message> message;
    int dropped = 0;
    bool ended = false;
    qint64 tookMs = 0;
};

inline Asked ask(dns::StubResolver &resolver, const dns::Query &query, int withinMs = 10'000)
{
    Asked asked;
    const auto lookup = resolver.netLookup(query);
    int ends = 0;
    QObject::connect(lookup.get(), &dns::Lookup::finished, lookup.get(), [&](const dns::Fact &fact) {
        ++ends;
        asked.fact = fact;
    });
    QElapsedTimer timer;
    timer.start();
    QSignalSpy finished(lookup.get(), &dns::Lookup::finished); // its wait is a true event loop: no polling
    lookup->start();
    Q_ASSERT(ends == 0); // never inside start()
    (void)finished.wait(withinMs);
    asked.tookMs = timer.elapsed();
    asked.ended = ends == 1;
    asked.message = lookup->lastMessage();
    asked.dropped = lookup->droppedReplies();
    return asked;
}

inline dns::Query queryFor(const char *name, dns::RecordType type, const dns::Server &server = {})
{
    return {{dns::DomainName::literal(name), type}, server};
}

} // namespace sw::test
