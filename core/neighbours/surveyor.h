// SPDX-License-Identifier: Apache-2.0
// The steps of the survey and what they share: queries, and findings with evidence. Private to this folder.
#pragma once

#include "core/neighbours/survey.h"

namespace sw::neighbours {

class Surveyor
{
public:
    // For one run(); both must outlive it.
    Surveyor(const dns::Facts &facts, const SurveyRequest &request)
        : m_facts(facts)
        , m_request(request)
    {}
    [[nodiscard]] dns::Step<Survey> run(); // as survey()

private:
    // nullptr: not known yet, added to m_needed.
    const dns::Fact *ask(const dns::DomainName &name, dns::RecordType type);
    // At `labels` before the domain ("_mta-sts").
    const dns::Fact *askBelow(const char *labels, dns::RecordType type);
    // Adds a finding with the fact as its evidence.
    void add(const char *code, const Finding::Args &args, const dns::Fact *fact);
    // Missing or Unknown is noted with the given code or "neighbour-unknown"; true: there is an answer.
    bool present(const dns::Fact *fact, Found &found, const char *missingCode);
    // The only record of a version among the TXT; notes several, and other TXT instead. Empty: none.
    QByteArray onlyRecord(const dns::Fact &fact, QByteArrayView version, const char *severalCode);
    // With the addresses of its host; nullopt: not known (yet), or noted with `missingCode`.
    std::optional<WantedFile> wanted(const QByteArray &url, qsizetype largest, const char *missingCode);

    // One topic each; they return early while facts are missing.
    void aboutMailHosts();
    void aboutMailHost(MailHost &host);
    void aboutMtaSts();
    void aboutTlsRpt();
    void aboutBimi();
    void aboutBimiPolicy(const dmarc::Discovery &policy, const dns::Fact &fact);
    void aboutCaa();
    void aboutWildcard();
    void aboutReverse(const dns::IpAddress &address);
    void aboutTtl(const dns::Fact &fact);

    const dns::Facts &m_facts;
    const SurveyRequest &m_request;
    Survey m_survey;
    dns::QuestionSet m_needed;
};

} // namespace sw::neighbours
