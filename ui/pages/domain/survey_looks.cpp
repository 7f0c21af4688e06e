// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/domain/survey_looks.h"

#include "core/base/plain_text.h"
#include "core/dmarc/record/record.h"
#include "core/report/text/outcome_text.h"
#include "core/spf/record/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace sw::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(survey)
};

constexpr QLatin1String Tick("check");
constexpr QLatin1String Cross("cross");
constexpr QLatin1String Careful("warn");
constexpr QLatin1String None("dash");
constexpr QLatin1String Unknown("question");
constexpr QLatin1String Wait("clock");

struct Words
{
    QString missing;         // chip
    QString missingSentence; // below the chip
    ToneRole missingTone = ToneRole::Waiting;
};

// True if the part is there and the caller has to describe it; all other states are described here, the same for all
// parts.
bool fill(SurveyChip &chip, const verify::SurveyPart &part, const Words &words, Asking asking)
{
    chip.evidence = part.evidence;
    switch (part.presence) {
    case verify::Presence::Unasked:
        chip.look = asking == Asking::Yes ? ChipLook{ToneRole::Waiting, Wait, Tr::tr("asking…")}
                                          : ChipLook{ToneRole::Waiting, None, Tr::tr("not asked")};
        return false;
    case verify::Presence::Missing:
        chip.look = {words.missingTone, QString(words.missingTone == ToneRole::Waiting ? None : Careful),
                     words.missing};
        chip.sentence = words.missingSentence;
        return false;
    case verify::Presence::Unknown:
        chip.look = {ToneRole::Careful, Unknown, Tr::tr("could not ask")};
        chip.sentence = part.failure.isEmpty()
                            ? Tr::tr("We do not know: the servers of the domain were not found.")
                            : Tr::tr("We do not know: %1.").arg(report::outcomeText(QString::fromLatin1(part.failure)));
        return false;
    case verify::Presence::Present:
        break;
    }
    QStringList values;
    for (const QByteArray &value : part.values)
        values.append(plainLine(value));
    chip.value = values.join(u'\n').left(4096);
    return true;
}

QList<Evidence> zoneEvidence(const verify::Survey &survey)
{
    for (const Finding &finding : survey.findings) {
        if (finding.code.startsWith("verify-zone"))
            return finding.evidence;
    }
    return {};
}

SurveyChip hostChip(const verify::Survey &survey, const catalog::Catalog &catalog, Asking asking)
{
    SurveyChip chip{Tr::tr("DNS host")};
    if (!survey.zoneKnown) {
        (void)fill(chip, {}, {}, asking);
        return chip;
    }
    QStringList servers;
    for (const dns::NameServer &server : survey.zone.servers)
        servers.append(server.name.toString());
    chip.value = servers.join(QLatin1Char('\n'));
    chip.evidence = zoneEvidence(survey);
    switch (survey.zone.state) {
    case dns::Zone::State::Found:
        break;
    case dns::Zone::State::DoesNotExist:
        chip.look = {ToneRole::Bad, Cross, Tr::tr("no such domain")};
        chip.sentence = Tr::tr("Nobody has registered this name. Check the spelling.");
        return chip;
    case dns::Zone::State::Unknown:
        chip.look = {ToneRole::Careful, Unknown, Tr::tr("could not ask")};
        chip.sentence =
            Tr::tr("The zone’s own name servers could not be found just now. That does not mean there are none.");
        return chip;
    }
    const catalog::DnsHost *host = survey.dnsHost.isEmpty() ? nullptr : catalog.dnsHost(survey.dnsHost);
    if (host != nullptr) {
        chip.look = {ToneRole::Good, Tick, Tr::tr("DNS at %1").arg(host->name)};
        chip.sentence = Tr::tr("Your records are kept there: that is the panel you will need.");
    } else {
        chip.look = {ToneRole::Good, Tick,
                     Tr::tr("%n name server(s)", nullptr, static_cast<int>(survey.zone.servers.size()))};
        chip.sentence = Tr::tr("We do not know this DNS host; its panel will show you where records are kept.");
    }
    return chip;
}

SurveyChip mxChip(const verify::Survey &survey, Asking asking)
{
    SurveyChip chip{Tr::tr("Mail servers")};
    if (fill(chip, survey.mx,
             {Tr::tr("no mail servers"), Tr::tr("Replies to invoices have nowhere to go."), ToneRole::Careful},
             asking)) {
        chip.look = {ToneRole::Good, Tick, Tr::tr("receives mail")};
        chip.sentence = Tr::tr("Replies and bounces arrive here.");
        if (containsCode(survey.findings, "survey-null-mx")) {
            chip.look = {ToneRole::Careful, Careful, Tr::tr("takes no mail (null MX)")};
            chip.sentence = Tr::tr("Replies to invoices and bounces cannot arrive at this domain.");
        }
    }
    return chip;
}

// Who keeps a record of that kind, and where to change it; empty: it is in the domain's own zone.
QString keptSentence(const verify::Survey &survey, const catalog::Catalog &catalog, QByteArrayView kind)
{
    for (const plan::KeptRecord &record : survey.kept) {
        if (record.kind != kind)
            continue;
        const auto &services = catalog.services();
        const auto service = std::find_if(services.begin(), services.end(),
                                          [&](const catalog::Service &one) { return one.id == record.service; });
        if (service == services.end())
            return Tr::tr("It is kept at %1: changes are made there, not in your DNS.").arg(plainLine(record.target));
        return Tr::tr("%1 keeps it: changes are made in its console (%2), not in your DNS.")
            .arg(service->name, service->where());
    }
    return {};
}

SurveyChip spfChip(const verify::Survey &survey, const catalog::Catalog &catalog, Asking asking)
{
    SurveyChip chip{Tr::tr("SPF")};
    if (!fill(chip, survey.spf, {Tr::tr("no SPF record"), Tr::tr("We will plan one."), ToneRole::Waiting}, asking))
        return chip;
    if (survey.spf.values.size() > 1) {
        chip.look = {ToneRole::Bad, Cross, Tr::tr("several SPF records")};
        chip.sentence = Tr::tr("There may be only one: receivers treat several as an error. We will merge them.");
    } else if (survey.spfLookups > spf::MaxLookups) {
        chip.look = {ToneRole::Bad, Cross, Tr::tr("SPF: %1 lookups").arg(survey.spfLookups)};
        chip.sentence = Tr::tr("Receivers stop at 10 lookups and then treat the record as broken.");
    } else {
        chip.look = {ToneRole::Good, Tick, Tr::tr("SPF record")};
        chip.sentence = survey.spfLookups >= 0
                            ? Tr::tr("Costs %1 of 10 lookups. We will merge into it, never replace what it allows.")
                                  .arg(survey.spfLookups)
                            : Tr::tr("We will merge into it, never replace what it allows.");
        if (const QString kept = keptSentence(survey, catalog, "spf"); !kept.isEmpty())
            chip.sentence = kept;
    }
    return chip;
}

SurveyChip dkimChip(const verify::Survey &survey, Asking asking)
{
    SurveyChip chip{Tr::tr("DKIM")};
    const auto usable = [](const verify::FoundKey &key) { return isGood(key.state); };
    const auto unknown = [](const verify::FoundKey &key) { return couldNotAsk(key.state); };
    const bool onlyUseless = !survey.keys.isEmpty() && std::none_of(survey.keys.begin(), survey.keys.end(), usable) &&
                             std::none_of(survey.keys.begin(), survey.keys.end(), unknown);
    if (onlyUseless) {
        const auto leadsNowhere = [](const verify::FoundKey &key) { return key.presence == verify::Presence::Missing; };
        const bool dead = std::all_of(survey.keys.begin(), survey.keys.end(), leadsNowhere);
        chip.evidence = survey.dkim.evidence;
        chip.look = {ToneRole::Careful, Careful, dead ? Tr::tr("DKIM: left over") : Tr::tr("DKIM: no usable key")};
        chip.sentence =
            dead ? Tr::tr("Only an alias is there, and it leads to no key: an earlier provider left it behind.")
                 : Tr::tr("What stands there cannot verify a signature: withdrawn, damaged, or no key at all.");
        return chip;
    }
    if (fill(chip, survey.dkim,
             {Tr::tr("no DKIM key seen"), Tr::tr("We looked where known vendors put theirs; others cannot be listed."),
              ToneRole::Waiting},
             asking)) {
        chip.look = {ToneRole::Good, Tick, Tr::tr("DKIM keys: %1").arg(survey.dkim.values.size())};
        chip.sentence = Tr::tr("Somebody signs mail for this domain already. These stay as they are.");
    }
    return chip;
}

SurveyChip dmarcChip(const verify::Survey &survey, const catalog::Catalog &catalog, Asking asking)
{
    SurveyChip chip{Tr::tr("DMARC")};
    if (const dmarc::Discovery *above = survey.inherited()) {
        const QString policy = QString::fromLatin1(dmarc::policyName(above->policy));
        chip.evidence = survey.dmarc.evidence;
        chip.value = plainLine(above->record->text);
        chip.look = {ToneRole::Good, Tick, Tr::tr("DMARC: inherited (%1)").arg(policy)};
        chip.sentence = Tr::tr("The record of %1 holds here as well, with the policy %2. We keep it so.")
                            .arg(above->policyDomain.toUnicode(), policy);
        return chip;
    }
    if (!fill(chip, survey.dmarc,
              {Tr::tr("no DMARC record"), Tr::tr("We will plan one that only watches, to begin with."),
               ToneRole::Waiting},
              asking))
        return chip;
    const auto record = dmarc::parseRecord(survey.dmarc.values.value(0));
    if (survey.dmarc.values.size() > 1) {
        chip.look = {ToneRole::Bad, Cross, Tr::tr("several DMARC records")};
        chip.sentence = Tr::tr("Receivers then act as if there were none.");
    } else if (!record || record->rua.isEmpty()) {
        chip.look = {ToneRole::Careful, Careful, Tr::tr("DMARC: no reports")};
        chip.sentence = Tr::tr("A policy is published, but nobody is told what happens to the mail.");
    } else {
        chip.look = {ToneRole::Good, Tick, Tr::tr("DMARC record")};
        chip.sentence = Tr::tr("We keep it and complete it where that is needed.");
    }
    if (const QString kept = keptSentence(survey, catalog, "dmarc"); !kept.isEmpty())
        chip.sentence = kept;
    return chip;
}

SurveyChip dnssecChip(const verify::Survey &survey, Asking asking)
{
    SurveyChip chip{Tr::tr("DNSSEC")};
    if (survey.dnssec == "signed") {
        chip.look = {ToneRole::Good, Tick, Tr::tr("signed")};
        chip.sentence = Tr::tr("Answers can be checked for forgery.");
    } else if (survey.dnssec == "unsigned") {
        chip.look = {ToneRole::Waiting, None, Tr::tr("not signed")};
        chip.sentence = Tr::tr("That is common, and not needed for this.");
    } else if (survey.complete || asking == Asking::No) {
        chip.look = {ToneRole::Waiting, Unknown, survey.complete ? Tr::tr("not known") : Tr::tr("not asked")};
    } else {
        chip.look = {ToneRole::Waiting, Wait, Tr::tr("asking…")};
    }
    return chip;
}

} // namespace

QList<SurveyChip> surveyChips(const verify::Survey &survey, const catalog::Catalog &catalog, Asking asking)
{
    return {hostChip(survey, catalog, asking),  mxChip(survey, asking),
            spfChip(survey, catalog, asking),   dkimChip(survey, asking),
            dmarcChip(survey, catalog, asking), dnssecChip(survey, asking)};
}

} // namespace sw::ui
