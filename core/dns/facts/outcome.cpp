// SPDX-License-Identifier: Apache-2.0
#include "core/dns/facts/outcome.h"

#include "core/base/display_text.h"

#include <algorithm>

namespace sw::dns {

namespace {

template<class... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template<class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>; // clang 14 does not deduce it by itself

quint32 smallestTtl(const RecordList &records, quint32 start)
{
    for (const ResourceRecord &record : records)
        start = std::min(start, record.ttl);
    return start;
}

constexpr quint32 NoTtl = 0xffffffff;

} // namespace

QByteArray failureName(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Timeout:
        return "timeout";
    case FailureKind::Network:
        return "network";
    case FailureKind::Tls:
        return "tls";
    case FailureKind::Refused:
        return "refused";
    case FailureKind::ServFail:
        return "servfail";
    case FailureKind::FormErr:
        return "formerr";
    case FailureKind::BadReply:
        return "badReply";
    case FailureKind::Cancelled:
        return "cancelled";
    case FailureKind::NotAsked:
        return "notAsked";
    }
    Q_UNREACHABLE();
}

QByteArray outcomeName(const Outcome &outcome)
{
    return std::visit(Overloaded{[](const Answer &) { return QByteArray("answer"); },
                                 [](const NoData &) { return QByteArray("noData"); },
                                 [](const NxDomain &) { return QByteArray("nxDomain"); },
                                 [](const LookupFailure &f) { return failureName(f.kind); }},
                      outcome);
}

const RecordList &Fact::chain() const
{
    static const RecordList none;
    return std::visit(Overloaded{[](const LookupFailure &) -> const RecordList & { return none; },
                                 [](const auto &o) -> const RecordList & { return o.chain; }},
                      outcome);
}

QByteArrayList Fact::texts() const
{
    QByteArrayList out;
    if (const Answer *found = answer()) {
        for (const ResourceRecord &record : found->records) {
            if (const auto *txt = record.as<TxtData>())
                out.append(txt->joined());
        }
    }
    return out;
}

std::optional<QDateTime> Fact::expiresAt() const
{
    return leavesCachesAt(LongestKept);
}

std::optional<QDateTime> Fact::expiresAtEarliest() const
{
    return leavesCachesAt(ShortestKept);
}

std::optional<QDateTime> Fact::leavesCachesAt(const CacheCap &cap) const
{
    if (!provenance.at.isValid())
        return std::nullopt;
    const auto after = [this](quint32 seconds) { return provenance.at.addSecs(seconds); };
    const auto negative = [&](const auto &o) -> std::optional<QDateTime> {
        if (!o.soa)
            return std::nullopt;
        const auto *soa = o.soa->template as<SoaData>();
        quint32 ttl = soa != nullptr ? std::min(o.soa->ttl, soa->minimum) : o.soa->ttl;
        return after(std::min(cap.negative, smallestTtl(o.chain, ttl)));
    };
    return std::visit(
        Overloaded{[&](const Answer &a) -> std::optional<QDateTime> {
                       return after(std::min(cap.positive, smallestTtl(a.chain, smallestTtl(a.records, NoTtl))));
                   },
                   [&](const NoData &o) { return negative(o); }, [&](const NxDomain &o) { return negative(o); },
                   [](const LookupFailure &) -> std::optional<QDateTime> { return std::nullopt; }},
        outcome);
}

Evidence evidenceOf(const Fact &fact)
{
    Evidence evidence;
    const QByteArray &asked = fact.provenance.endpoint.isEmpty() ? fact.query.server.spec : fact.provenance.endpoint;
    evidence.asked = QString::fromUtf8(asked);
    evidence.transport = QString::fromLatin1(fact.provenance.transport);
    evidence.question = QString::fromLatin1(fact.query.question.toText());
    evidence.outcome = QString::fromLatin1(outcomeName(fact.outcome));
    constexpr qsizetype MaxShown = 100; // enough to read; a hostile answer has thousands
    RecordList shown = fact.chain();
    if (const Answer *answer = fact.answer())
        shown += answer->records.mid(0, MaxShown + 1);
    for (const ResourceRecord &record : shown.mid(0, MaxShown))
        evidence.answer.append(displayZoneText(toZoneLine(record)));
    if (shown.size() > MaxShown)
        evidence.answer.append(QStringLiteral("; …"));
    evidence.at = fact.provenance.at;
    evidence.rttMs = fact.provenance.rttMs;
    return evidence;
}

} // namespace sw::dns
