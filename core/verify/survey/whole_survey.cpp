// SPDX-License-Identifier: Apache-2.0
#include "core/verify/survey/whole_survey.h"

#include <algorithm>

namespace sw::verify {

namespace {

// Survey has findings of its own for these.
bool isStatedBySurvey(const Finding &finding)
{
    static const QByteArrayList codes{"dmarc-missing", "dmarc-unknown", "dmarc-several-records", "mx-null"};
    return codes.contains(finding.code);
}

bool isNotKnown(const Finding &finding)
{
    return finding.code.endsWith("-unknown") || finding.code.endsWith("-unreachable");
}

} // namespace

Findings SurveyDetails::dmarcFindings() const
{
    Findings all = dmarc.findings;
    all.removeIf(isStatedBySurvey);
    return all;
}

Findings SurveyDetails::findings() const
{
    Findings all = dmarc.findings;
    for (const FoundKey &key : keys)
        all += key.findings;
    all += neighbours.findings + fetched;
    all.removeIf(isStatedBySurvey);
    return all;
}

bool SurveyDetails::hasFaults(const plan::SeverityOf &severity) const
{
    const Findings all = findings();
    return std::any_of(all.begin(), all.end(), [&](const Finding &finding) {
        return severity(finding.code) == Severity::Error && !isNotKnown(finding);
    });
}

Findings WholeSurvey::findings() const
{
    return details ? survey.findings + details->findings() : survey.findings;
}

QList<SurveyFile> WholeSurvey::files() const
{
    QList<SurveyFile> files;
    if (details && details->neighbours.stsPolicy)
        files.append({SurveyFile::Kind::StsPolicy, *details->neighbours.stsPolicy});
    if (details && details->neighbours.bimiLogo)
        files.append({SurveyFile::Kind::BimiLogo, *details->neighbours.bimiLogo});
    return files;
}

void WholeSurvey::addFile(SurveyFile::Kind kind, const neighbours::FetchedFile &got)
{
    const neighbours::Survey &found = details->neighbours;
    switch (kind) {
    case SurveyFile::Kind::StsPolicy: {
        QList<dns::DomainName> hosts;
        for (const neighbours::MailHost &host : found.mailHosts)
            hosts.append(host.name);
        const auto judged = neighbours::judgeStsFetch(found.mtaStsId, got, hosts);
        details->stsPolicy = judged.policy;
        details->fetched += judged.findings;
        return;
    }
    case SurveyFile::Kind::BimiLogo:
        details->fetched += neighbours::judgeBimiLogo(found.bimiRecord->logo, got);
        return;
    }
}

dns::Step<WholeSurvey> wholeSurvey(const dns::Facts &facts, const dns::DomainName &domain,
                                   const catalog::Catalog &catalog, const QList<dns::IpAddress> &senders,
                                   const std::optional<dns::Server> &encrypted)
{
    WholeSurvey whole;
    dns::QuestionSet needed;
    if (auto surveyed = dns::part(survey(domain, catalog, facts, encrypted), needed)) {
        whole.survey = std::move(*surveyed);
        if (whole.survey.zone.state != dns::Zone::State::Found)
            return whole;
    }
    auto checked = dns::part(dmarc::check(facts, {domain}), needed);
    auto related = dns::part(neighbours::survey(facts, {domain, senders}), needed);
    if (!needed.isEmpty())
        return needed;
    whole.details = SurveyDetails{std::move(*checked), whole.survey.keys, std::move(*related)};
    return whole;
}

} // namespace sw::verify
