// SPDX-License-Identifier: Apache-2.0
#include "core/spf/repair/near_miss.h"

#include "core/spf/record/record.h"
#include "core/spf/repair/repair.h"

namespace sw::spf {

using namespace sw::dns;

namespace {

constexpr qsizetype MaxMisses = 20;

// The repaired record, when it parses; empty otherwise.
QByteArray readable(const QByteArray &text)
{
    const auto understood = understandRecord(text);
    return understood && parseRecord(understood->text) ? understood->text : QByteArray();
}

std::optional<NearMiss> missIn(const QByteArrayList &strings)
{
    const QByteArray joined = strings.join();
    const QByteArray spaced = strings.join(' ');
    // When neither parses, words with an error of their own are closer to what was meant than the words run together.
    if (strings.size() > 1 && !parseRecord(joined) && isSpfRecord(spaced) &&
        (parseRecord(spaced) || !isSpfRecord(joined))) {
        if (const QByteArray meant = parseRecord(spaced) ? spaced : readable(spaced); !meant.isEmpty())
            return NearMiss{NearMiss::Kind::Unquoted, joined, spaced, meant};
    }
    const QByteArray meant = isSpfRecord(joined) ? QByteArray() : readable(joined);
    return meant.isEmpty() ? std::nullopt : std::optional(NearMiss{NearMiss::Kind::Damaged, joined, joined, meant});
}

} // namespace

Step<QList<NearMiss>> nearMisses(const Facts &facts, const DomainName &domain)
{
    QuestionSet needed;
    QList<NearMiss> misses;
    const Fact *text = facts.findOr(needed, Question{domain, RecordType::TXT});
    if (text == nullptr)
        return needed;
    if (text->isFailure())
        return misses;
    bool hasPolicy = false;
    for (const ResourceRecord &record : text->answer() != nullptr ? text->answer()->records : RecordList()) {
        const QByteArrayList strings = characterStrings(record.data);
        hasPolicy = hasPolicy || isSpfRecord(strings.join());
        if (const auto miss = missIn(strings); miss && misses.size() < MaxMisses && !misses.contains(*miss))
            misses.append(*miss);
    }
    if (hasPolicy)
        return misses;
    const Fact *old = facts.findOr(needed, Question{domain, DiscontinuedSpf});
    if (old == nullptr)
        return needed;
    for (const ResourceRecord &record : old->answer() != nullptr ? old->answer()->records : RecordList()) {
        const QByteArray joined = characterStrings(record.data).join();
        const QByteArray meant = readable(joined);
        if (!meant.isEmpty() && misses.size() < MaxMisses)
            misses.append(NearMiss{NearMiss::Kind::TypeSpf, joined, joined, meant});
    }
    return misses;
}

Findings nearMissFindings(const DomainName &domain, const QList<NearMiss> &misses)
{
    const auto code = [](NearMiss::Kind kind) {
        switch (kind) {
        case NearMiss::Kind::Unquoted:
            return "spf-near-unquoted";
        case NearMiss::Kind::TypeSpf:
            return "spf-near-type";
        case NearMiss::Kind::Damaged:
            return "spf-near-damaged";
        }
        Q_UNREACHABLE();
    };
    Findings findings;
    for (const NearMiss &miss : misses) {
        findings.append(Finding{code(miss.kind),
                                {{"domain", domain.toString()},
                                 {"text", QString::fromUtf8(miss.served.left(300))},
                                 {"meant", QString::fromUtf8(miss.meant.left(300))}},
                                {}});
    }
    return findings;
}

} // namespace sw::spf
