// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/record/misplaced.h"

#include "core/dmarc/record/record.h"

#include <algorithm>

namespace sw::dmarc {

namespace {

struct Place
{
    const char *code;
    QByteArray labels; // before the domain
};

// Typical wrong forms of the name "_dmarc".
QList<Place> wrongPlaces(const dns::DomainName &domain)
{
    return {{"dmarc-doubled-name", "_dmarc." + domain.toText()},
            {"dmarc-at-apex", {}},
            {"dmarc-wrong-name", "dmarc"},
            {"dmarc-wrong-name", "_dmarc._dmarc"},
            {"dmarc-wrong-name", "_dmarc.www"},
            {"dmarc-wrong-name", "_dmarc._domainkey"},
            {"dmarc-wrong-name", "__dmarc"}};
}

} // namespace

dns::Step<Findings> misplacedRecords(const dns::Facts &facts, const dns::DomainName &domain)
{
    dns::QuestionSet needed;
    Findings findings;
    for (const Place &place : wrongPlaces(domain)) {
        const auto name = place.labels.isEmpty() ? Expected<dns::DomainName>(domain) : domain.prepended(place.labels);
        const dns::Fact *fact = name ? facts.findOr(needed, dns::Question{*name, dns::RecordType::TXT}) : nullptr;
        if (fact == nullptr)
            continue;
        const QByteArrayList texts = fact->texts();
        const auto record = std::find_if(texts.cbegin(), texts.cend(), [](const QByteArray &text) {
            return isDmarcRecord(text) || isNearlyDmarcRecord(text);
        });
        // A wildcard answers at each of these names; it is one record, reported once.
        const bool told =
            record != texts.cend() && std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
                return finding.code == "dmarc-wrong-name" && finding.code == place.code &&
                       finding.args.value("record") == QString::fromUtf8(record->left(500));
            });
        if (record == texts.cend() || told)
            continue;
        findings.append(Finding{place.code,
                                {{"domain", domain.toString()},
                                 {"name", name->toString()},
                                 {"record", QString::fromUtf8(record->left(500))}},
                                {dns::evidenceOf(*fact)}});
    }
    if (!needed.isEmpty())
        return needed;
    return findings;
}

} // namespace sw::dmarc
