// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/acceptance_evidence.h"

#include "core/dmarc/record/record.h"

#include <algorithm>

namespace sw::session {

namespace {

using mail::Fulfilled;

Fulfilled fulfilledBy(verify::Presence presence)
{
    switch (presence) {
    case verify::Presence::Present:
        return Fulfilled::Yes;
    case verify::Presence::Missing:
        return Fulfilled::No;
    case verify::Presence::Unknown:
        return Fulfilled::CouldNotAsk;
    case verify::Presence::Unasked:
        return Fulfilled::NotSeen;
    }
    Q_UNREACHABLE();
}

std::optional<mail::Demand> demandOf(plan::Purpose purpose)
{
    if (purpose == plan::Purpose::Spf)
        return mail::Demand::SpfRecord;
    if (purpose == plan::Purpose::Dkim)
        return mail::Demand::DkimKey;
    return purpose == plan::Purpose::Dmarc ? std::optional(mail::Demand::DmarcRecord) : std::nullopt;
}

// Over the planned records of one purpose; nullopt: the plan has none, so the survey decides.
std::optional<Fulfilled> fulfilledBy(const KnownSoFar &known, plan::Purpose purpose)
{
    std::optional<Fulfilled> result;
    for (const verify::RecordStatus &status : known.verification->records) {
        if (status.record.purpose != purpose || status.record.action == plan::Action::Remove)
            continue;
        Fulfilled one = Fulfilled::No;
        if (verify::isGood(status.state) || status.state == verify::State::Propagating || verify::isSpreading(status))
            one = Fulfilled::Yes; // the name servers have it, caches will follow
        else if (verify::couldNotAsk(status.state))
            one = known.isAsking ? Fulfilled::NotSeen : Fulfilled::CouldNotAsk;
        if (!result || *result == Fulfilled::Yes || one == Fulfilled::No)
            result = one;
    }
    return result;
}

// Planned records, and those the message rests on, that some resolver does not have yet.
QMap<mail::Demand, std::optional<QDateTime>> spreading(const KnownSoFar &known)
{
    QMap<mail::Demand, std::optional<QDateTime>> all;
    const auto note = [&all](mail::Demand demand, const std::optional<QDateTime> &until) {
        std::optional<QDateTime> &last = all[demand];
        if (until && (!last || *until > *last))
            last = until;
    };
    if (known.verification != nullptr) {
        for (const verify::RecordStatus &status : known.verification->records) {
            if (status.record.action == plan::Action::Remove || !verify::isSpreading(status))
                continue;
            if (const auto demand = demandOf(status.record.purpose))
                note(*demand, verify::spreadingUntil(status));
        }
    }
    if (known.message != nullptr) {
        for (const dns::ResolverLag &lag : known.message->lags) {
            const QByteArray name = lag.atNameServers.query.question.name.toText();
            const mail::Demand demand = name.contains("._domainkey.") ? mail::Demand::DkimKey
                                        : name.startsWith("_dmarc.")  ? mail::Demand::DmarcRecord
                                                                      : mail::Demand::SpfRecord;
            note(demand, lag.atResolver.expiresAt());
        }
    }
    return all;
}

bool asksForReports(const QByteArray &record)
{
    const auto parsed = dmarc::parseRecord(record);
    return parsed && !parsed->rua.isEmpty();
}

// The published record, or the planned one.
Fulfilled reports(const KnownSoFar &known, Fulfilled dmarcRecord)
{
    if (dmarcRecord != Fulfilled::Yes)
        return dmarcRecord;
    for (const verify::RecordStatus &status : known.verification->records) {
        const bool stands = status.record.purpose == plan::Purpose::Dmarc &&
                            status.record.action != plan::Action::Remove &&
                            status.record.type == dns::RecordType::TXT; // behind a CNAME the survey decides
        if (stands)
            return asksForReports(status.record.valueText()) ? Fulfilled::Yes : Fulfilled::No;
    }
    if (const dmarc::Discovery *above = known.survey != nullptr ? known.survey->inherited() : nullptr)
        return above->record->rua.isEmpty() ? Fulfilled::No : Fulfilled::Yes;
    const bool published = known.survey != nullptr && std::any_of(known.survey->dmarc.values.cbegin(),
                                                                  known.survey->dmarc.values.cend(), asksForReports);
    return published ? Fulfilled::Yes : Fulfilled::No;
}

Fulfilled fulfilledBy(neighbours::Found found)
{
    switch (found) {
    case neighbours::Found::Present:
        return Fulfilled::Yes;
    case neighbours::Found::Missing:
        return Fulfilled::No;
    case neighbours::Found::Unknown:
        return Fulfilled::CouldNotAsk;
    }
    Q_UNREACHABLE();
}

} // namespace

mail::AcceptanceEvidence acceptanceEvidence(const KnownSoFar &known)
{
    mail::AcceptanceEvidence evidence;
    if (known.verification != nullptr) {
        const auto surveyed = [&known](const verify::SurveyPart verify::Survey::*part) {
            return known.survey == nullptr ? Fulfilled::NotSeen : fulfilledBy((known.survey->*part).presence);
        };
        evidence.spfRecord = fulfilledBy(known, plan::Purpose::Spf).value_or(surveyed(&verify::Survey::spf));
        // Keys of others do not sign this mail: a route without its own key has none.
        evidence.dkimKey = fulfilledBy(known, plan::Purpose::Dkim).value_or(Fulfilled::No);
        evidence.dmarcRecord = fulfilledBy(known, plan::Purpose::Dmarc).value_or(surveyed(&verify::Survey::dmarc));
        evidence.dmarcReports = reports(known, evidence.dmarcRecord);
    }
    evidence.spreading = spreading(known);
    if (known.message == nullptr)
        return evidence;
    evidence.message = known.message;
    if (known.reverse != nullptr)
        evidence.reverseName = fulfilledBy(known.reverse->state);
    if (known.fields != nullptr) {
        if (known.message->envelope.ip)
            evidence.encrypted = mail::encryptedOnArrival(*known.fields, *known.message->envelope.ip);
        evidence.unsubscribe = mail::offersUnsubscribe(*known.fields, known.message->dkim);
    }
    return evidence;
}

} // namespace sw::session
