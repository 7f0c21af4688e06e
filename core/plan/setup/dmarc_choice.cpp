// SPDX-License-Identifier: Apache-2.0
#include "core/plan/setup/dmarc_choice.h"

#include <algorithm>

namespace sw::plan {

namespace {

bool isDmarc(const QByteArray &text)
{
    return dmarc::isDmarcRecord(text) || dmarc::isNearlyDmarcRecord(text);
}

// The inherited record does all that was chosen: its policy is no milder here, and reports go to each address.
bool suffices(const dmarc::Discovery &discovery, const DmarcChoice &choice)
{
    const auto holds = [&](const QByteArray &chosen) {
        const auto wanted = dmarc::policyFromName(chosen);
        return !wanted || *wanted <= discovery.policy;
    };
    const auto reported = [&](const QString &address) {
        const auto uri = dmarc::mailtoUri(address.toUtf8());
        const auto parsed = uri ? dmarc::parseReportUri(*uri) : unexpected(ParseError{});
        return address.trimmed().isEmpty() || !parsed ||
               std::any_of(discovery.record->rua.cbegin(), discovery.record->rua.cend(), [&](const auto &known) {
                   return known.address.compare(parsed->address, Qt::CaseInsensitive) == 0;
               });
    };
    return holds(choice.policy) && holds(choice.subdomains) &&
           std::all_of(choice.reportTo.cbegin(), choice.reportTo.cend(), reported);
}

dmarc::MergeRequest requestFor(const SetupPlan &setup, const QByteArrayList &texts)
{
    dmarc::MergeRequest request;
    request.domain = setup.domain;
    request.published = texts;
    const DmarcChoice choice = dmarcChoice(setup);
    request.policy = choice.policy;
    request.subdomainPolicy = choice.subdomains;
    for (const QString &address : choice.reportTo)
        request.reportTo.append(address.toUtf8());
    return request;
}

} // namespace

DmarcChoice dmarcChoice(const SetupPlan &setup)
{
    DmarcChoice choice = setup.dmarc;
    if (setup.route == Route::NoMail && choice.policy.isEmpty())
        choice.policy = dmarc::policyName(dmarc::Policy::Reject);
    return choice;
}

bool isInherited(const dmarc::Discovery &discovery, const QByteArrayList &texts)
{
    return discovery.status == dmarc::Discovery::Status::Applies && discovery.policyDomain != discovery.author &&
           std::none_of(texts.cbegin(), texts.cend(), isDmarc);
}

DmarcOutcome dmarcOutcome(const SetupPlan &setup, const dmarc::Discovery *discovery, const QByteArrayList &texts)
{
    DmarcOutcome outcome;
    dmarc::MergeRequest request = requestFor(setup, texts);
    if (discovery == nullptr || !isInherited(*discovery, texts)) {
        outcome.merged = dmarc::merge(request);
        return outcome;
    }
    const DmarcChoice choice = dmarcChoice(setup);
    if (const auto chosen = dmarc::policyFromName(choice.policy); chosen && *chosen < discovery->policy)
        outcome.notWeakened = chosen;
    outcome.inherited = suffices(*discovery, choice);
    if (outcome.inherited) {
        outcome.merged.action = dmarc::MergeResult::Action::Keep;
        outcome.merged.record = discovery->record->text;
        return outcome;
    }
    request.inherited = discovery->record;
    request.inheritedPolicy = discovery->policy;
    outcome.merged = dmarc::merge(request);
    return outcome;
}

} // namespace sw::plan
