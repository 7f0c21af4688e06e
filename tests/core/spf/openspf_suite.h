// SPDX-License-Identifier: Apache-2.0
// The openspf.org test suite for RFC 7208 as data: scenarios with their zones and cases. Read from a file that is not
// part of this project; see suitePath().
#pragma once

#include "core/dns/facts/facts.h"
#include "core/spf/check/check.h"

#include <QMap>

namespace sw::test {

struct SuiteCase
{
    QByteArray name;
    spf::CheckRequest request; // default explanation "DEFAULT", as the suite calls it
    QByteArrayList results;    // any of these is right, the first one preferred
    QByteArray explanation;    // empty: not said
};

class SuiteScenario
{
public:
    QByteArray description;
    QList<SuiteCase> cases;

    // What the scenario's servers say: names and types that are not in the zone are missing, "TIMEOUT" never answers.
    [[nodiscard]] dns::Outcome outcomeOf(const dns::Question &question) const;

    QMap<QByteArray, dns::RecordList> records; // by canonical name
    QList<QByteArray> timeouts;                // canonical names
};

// SENDERWRIGHT_OPENSPF_SUITE, or suites/openspf/rfc7208-tests.yml in the folder "shared" beside the sources.
[[nodiscard]] QString suitePath();
[[nodiscard]] QList<SuiteScenario> loadSuite(const QString &path);

// Evaluates a case against the scenario's zone, without an event loop.
[[nodiscard]] spf::CheckResult evaluateCase(const SuiteScenario &scenario, const SuiteCase &test);
// "" when `result` is what the case wants; otherwise what differs.
[[nodiscard]] QByteArray difference(const SuiteCase &test, const spf::CheckResult &result);

} // namespace sw::test
