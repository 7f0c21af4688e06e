// SPDX-License-Identifier: Apache-2.0
// `survey DOMAIN`: what is published now, with findings. Exit: 0 nothing to correct, 1 something is missing or wrong, 3
// some part could not be asked and nothing is known to be wrong.
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/options/tables.h"
#include "app/cli/output/json_values.h"
#include "app/cli/output/survey_parts.h"
#include "app/cli/output/verdicts.h"
#include "core/base/display_text.h"
#include "core/mail/https_fetch.h"
#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "core/verify/survey/survey_json.h"

#include <QTimer>

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class SurveyCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        declareCatalog(parser);
        DnsCommand::declare(parser);
        declareCompare(parser);
        parser.addPositionalArgument(u"DOMAIN"_s, u"The domain in the From address of the mail."_s);
        parser.addOptions(
            {{u"sender"_s, u"The address of a mail server of yours, for its reverse name; repeatable."_s, u"IP"_s},
             {u"json"_s, u"Print one JSON object."_s}});
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto read = store(m_domain, domainArgument(parser)); !read)
            return read;
        for (const QString &given : parser.values(u"sender"_s)) {
            const auto address = dns::IpAddress::fromText(given.toUtf8());
            if (!address)
                return usageError(u"--sender \"%1\": give an address, such as 192.0.2.1 or 2001:db8::1."_s.arg(given));
            m_senders.append(*address);
        }
        m_json = parser.isSet(u"json"_s);
        if (const auto tables = m_tables.accept(parser); !tables)
            return tables;
        if (const auto read = DnsCommand::accept(parser); !read)
            return read;
        return store(m_encrypted, readCompare(parser));
    }

protected:
    void run() override
    {
        ask(
            [this](const dns::Facts &known) {
                if (known.isEmpty()) // while the first questions are under way there is time
                    QTimer::singleShot(0, this, &SurveyCommand::prepare);
                return verify::wholeSurvey(known, m_domain, m_tables.forFacts(known), m_senders, m_encrypted);
            },
            [this](const verify::WholeSurvey &whole) {
                m_whole = whole;
                // Saved facts ask nobody.
                fetchFiles(fromSavedFacts() ? QList<verify::SurveyFile>() : whole.files());
            });
    }

private:
    // The catalogue and the words, needed for the answers.
    void prepare()
    {
        m_tables.read();
        (void)report::severityOf();
        (void)report::hasWords({});
    }

    // The files that the records point to, one after the other.
    void fetchFiles(QList<verify::SurveyFile> files)
    {
        if (files.isEmpty()) {
            conclude();
            return;
        }
        const verify::SurveyFile next = files.takeFirst();
        fetch(next.file, [this, files, kind = next.kind](const neighbours::FetchedFile &file) {
            m_whole.addFile(kind, file);
            fetchFiles(files);
        });
    }

    template<class Then>
    void fetch(const neighbours::WantedFile &file, Then then)
    {
        auto *operation = new mail::HttpsFetch(file, {dnsOptions().timeoutMs}, this);
        connect(operation, &mail::HttpsFetch::finished, this, [operation, then](const neighbours::FetchedFile &got) {
            operation->deleteLater();
            then(got);
        });
        operation->start();
    }

    void conclude()
    {
        const verify::Survey &survey = m_whole.survey;
        if (m_json) {
            QJsonObject json = verify::toJson(survey, report::findingWords(), report::severityOf());
            if (m_whole.details)
                addPartsJson(json, *m_whole.details);
            console().json(json);
        } else {
            print(survey);
        }
        const ExitCode code = verdictOn(survey);
        finish(code == ExitCode::Good && m_whole.details && m_whole.details->hasFaults(report::severityOf())
                   ? ExitCode::ToDo
                   : code);
    }

    void print(const verify::Survey &survey)
    {
        console().text(survey.domain.toUnicode());
        printZone(survey);
        printPart(u"MX"_s, survey.mx);
        printPart(u"SPF"_s, survey.spf);
        if (survey.spfLookups >= 0)
            console().text(u"          %1 of %2 lookups"_s.arg(survey.spfLookups).arg(spf::MaxLookups));
        printPart(u"DKIM"_s, survey.dkim);
        for (const verify::FoundKey &key : survey.keys) {
            if (!isGood(key.state))
                console().text(u"          %1: %2"_s.arg(QString::fromLatin1(key.selector),
                                                         QString::fromLatin1(stateName(key.state))));
        }
        printDmarc(survey);
        if (m_whole.details)
            printParts(console(), *m_whole.details);
        const Findings findings = m_whole.findings();
        if (!findings.isEmpty()) {
            console().text(u"Findings"_s);
            printFindings(console(), findings);
        }
    }

    void printZone(const verify::Survey &survey)
    {
        switch (survey.zone.state) {
        case dns::Zone::State::Found: {
            QStringList servers;
            for (const dns::NameServer &server : survey.zone.servers)
                servers.append(server.name.toString());
            console().text(u"  Zone    %1, at %2"_s.arg(survey.zone.apex.toUnicode(), hostOf(survey)));
            console().text(u"  Servers "_s + servers.join(u", "));
            return;
        }
        case dns::Zone::State::DoesNotExist:
            console().text(u"  Zone    does not exist"_s);
            return;
        case dns::Zone::State::Unknown:
            console().text(u"  Zone    could not be asked"_s);
            return;
        }
    }

    // "Cloudflare", or the candidates.
    QString hostOf(const verify::Survey &survey)
    {
        const catalog::Catalog &tables = m_tables.forFacts(facts());
        if (const catalog::DnsHost *host = tables.dnsHost(survey.dnsHost))
            return host->name;
        QStringList names;
        for (const QByteArray &id : survey.dnsHostCandidates)
            names.append(tables.dnsHost(id)->name);
        return names.isEmpty() ? u"a DNS host not in our list"_s : names.join(u" or "_s);
    }

    void printDmarc(const verify::Survey &survey)
    {
        if (const dmarc::Discovery *above = survey.inherited()) {
            console().text(u"  DMARC   inherited: the record of %1 holds here, policy %2"_s.arg(
                above->policyDomain.toUnicode(), QString::fromLatin1(dmarc::policyName(above->policy))));
            console().text(QString(10, u' ') + displayText(above->record->text));
        } else {
            printPart(u"DMARC"_s, survey.dmarc);
        }
        for (const plan::KeptRecord &record : survey.kept) {
            if (record.kind == "dmarc" && record.service.isEmpty())
                console().text(u"          kept at "_s + QString::fromUtf8(record.target));
        }
    }

    void printPart(const QString &title, const verify::SurveyPart &part)
    {
        const QString head = u"  %1"_s.arg(title, -8);
        switch (part.presence) {
        case verify::Presence::Present:
            for (const QByteArray &value : part.values)
                console().text((&value == &part.values.first() ? head : QString(10, u' ')) + displayText(value));
            return;
        case verify::Presence::Missing:
            console().text(head + u"none published"_s);
            return;
        case verify::Presence::Unasked:
            console().text(head + u"not asked"_s);
            return;
        case verify::Presence::Unknown:
            console().text(head + u"could not find out"_s +
                           (part.failure.isEmpty() ? QString() : u" (%1)"_s.arg(QString::fromLatin1(part.failure))));
            return;
        }
    }

    dns::DomainName m_domain;
    QList<dns::IpAddress> m_senders;
    std::optional<dns::Server> m_encrypted; // --compare
    TablesWhileWaiting m_tables;
    verify::WholeSurvey m_whole;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeSurveyCommand(const Context &context)
{
    return std::make_unique<SurveyCommand>(context);
}

} // namespace sw::cli
