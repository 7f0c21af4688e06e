// SPDX-License-Identifier: Apache-2.0
// The sample zone of these tests, as a map, and planned records for it.
#pragma once

#include "core/verify/matrix/verification.h"
#include "tests/support/fake_resolver.h"

namespace sw::test {

inline const QByteArray SampleZone = "$ORIGIN example.com.\n"
                                     "$TTL 3600\n"
                                     "@ IN SOA ns1.example.com. hostmaster.example.com. 7 3600 600 86400 900\n"
                                     "@ IN NS ns1.example.com.\n"
                                     "@ IN NS ns2.example.com.\n"
                                     "ns1 IN A 192.0.2.1\n"
                                     "ns2 IN A 192.0.2.2\n";
inline const QByteArray Ns1 = "192.0.2.1";
inline const QByteArray Ns2 = "192.0.2.2";

inline plan::PlannedRecord planned(const char *name, dns::RecordType type, const dns::RecordData &data,
                                   plan::Purpose purpose = plan::Purpose::Dkim)
{
    plan::PlannedRecord record;
    record.name = dns::DomainName::literal(name);
    record.type = type;
    record.data = data;
    record.purpose = purpose;
    record.neededBy = {"sample"};
    return record;
}
inline plan::PlannedRecord plannedText(const char *name, const QByteArray &text,
                                       plan::Purpose purpose = plan::Purpose::Spf)
{
    return planned(name, dns::RecordType::TXT, dns::TxtData{dns::splitTxt(text)}, purpose);
}
inline plan::PlannedRecord plannedAlias(const char *name, const char *target)
{
    return planned(name, dns::RecordType::CNAME, dns::NameData{dns::DomainName::literal(target)});
}

inline verify::VerifyRequest requestFor(const QList<plan::PlannedRecord> &records)
{
    verify::VerifyRequest request;
    request.plan.domain = dns::DomainName::literal("example.com");
    request.plan.zone = request.plan.domain;
    request.plan.records = records;
    return request;
}
inline verify::VantagePoint resolverPoint(const QByteArray &spec)
{
    return {verify::VantagePoint::Kind::Public, dns::Server::recursive(spec), QString::fromLatin1(spec)};
}

inline verify::Verification verified(const FakeResolver &resolver, const verify::VerifyRequest &request)
{
    return runToEnd(resolver, [&](const dns::Facts &facts) { return verify::verifyPlan(request, facts); });
}

// Codes of a record's findings, sorted: what tests compare.
inline QByteArrayList codesOf(const Findings &findings)
{
    QByteArrayList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    std::sort(codes.begin(), codes.end());
    return codes;
}

// Real 2048-bit and 512-bit keys (public halves only), made for these tests.
extern const QByteArray Key2048;
extern const QByteArray OtherKey2048;
extern const QByteArray Key512;

} // namespace sw::test
