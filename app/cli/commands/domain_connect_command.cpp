// SPDX-License-Identifier: Apache-2.0
// `domain-connect DOMAIN [--vendor ID]`: the DNS host's own page for this domain, and whether the host knows the
// vendor's template. Exit: 0 there is a page to continue at · 1 the host does not take part, or does not know the
// template · 3 it could not be asked.
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/options/tables.h"
#include "app/cli/output/json_values.h"
#include "core/dns/zone/zone_cut.h"
#include "core/mail/https_fetch.h"
#include "core/plan/publish/domain_connect_discovery.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

class DomainConnectCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(u"DOMAIN"_s, u"The domain in the From address of the mail."_s);
        parser.addOptions({{u"vendor"_s, u"Ask whether the DNS host knows this vendor's template."_s, u"ID"_s},
                           {u"json"_s, u"Print one JSON object."_s}});
        declareCatalog(parser);
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto read = store(m_domain, domainArgument(parser)); !read)
            return read;
        m_json = parser.isSet(u"json"_s);
        m_vendor = parser.value(u"vendor"_s).toUtf8();
        const auto catalog = readCatalog(parser);
        if (!catalog)
            return unexpected(catalog.error());
        if (!m_vendor.isEmpty() && catalog->vendor(m_vendor) == nullptr)
            return usageError(u"--vendor \"%1\" is not in the catalogue."_s.arg(QString::fromUtf8(m_vendor)));
        m_template = plan::domainConnectTemplate(m_vendor);
        if (const auto accepted = DnsCommand::accept(parser); !accepted)
            return accepted;
        return fromSavedFacts() ? usageError(u"--facts asks nobody, and this command has to fetch a file."_s)
                                : Usage<>();
    }

protected:
    void run() override
    {
        ask([this](const dns::Facts &known) { return dns::findZone(known, m_domain); },
            [this](const dns::Zone &zone) {
                if (zone.state != dns::Zone::State::Found)
                    return fail(zone.state == dns::Zone::State::Unknown ? ExitCode::Unknown : ExitCode::ToDo,
                                u"The zone of %1 was not found."_s.arg(m_domain.toString()));
                m_zone = zone.apex;
                goOn();
            });
    }

private:
    // Asks and fetches until there is a result.
    void goOn()
    {
        const plan::DomainConnectWish wish{m_zone, m_vendor};
        ask([this, wish](const dns::Facts &known) { return plan::discoverDomainConnect(wish, known, m_files); },
            [this](const plan::DomainConnectNext &next) {
                if (const auto *file = std::get_if<neighbours::WantedFile>(&next))
                    fetch(*file);
                else
                    conclude(std::get<plan::DomainConnectResult>(next));
            });
    }

    void fetch(const neighbours::WantedFile &file)
    {
        auto *operation = new mail::HttpsFetch(file, {dnsOptions().timeoutMs}, this);
        connect(operation, &mail::HttpsFetch::finished, this,
                [this, operation, url = file.url](const neighbours::FetchedFile &got) {
                    operation->deleteLater();
                    m_files.insert(url, got);
                    goOn();
                });
        operation->start();
    }

    void conclude(const plan::DomainConnectResult &result)
    {
        using Host = plan::DomainConnectResult::Host;
        m_result = result;
        switch (result.state) {
        case Host::NotOffered:
            return tell(ExitCode::ToDo, u"The DNS host does not offer Domain Connect for this zone."_s);
        case Host::NotLookedUp:
        case Host::NotReached:
            return tell(ExitCode::Unknown, report::errorText(*result.error));
        case Host::Found:
            return tellTemplate(result.known);
        }
    }

    void tellTemplate(plan::DomainConnectResult::Template known)
    {
        using Template = plan::DomainConnectResult::Template;
        switch (known) {
        case Template::NotAsked:
            return tell(m_vendor.isEmpty() ? ExitCode::Good : ExitCode::ToDo,
                        m_vendor.isEmpty() ? QString() : u"No template of this vendor is known."_s);
        case Template::NotAskable:
            return tell(ExitCode::Unknown, u"The DNS host does not say which templates it knows."_s);
        case Template::NotSaid:
            return tell(ExitCode::Unknown, u"The DNS host did not say whether it knows this vendor's template."_s);
        case Template::Unknown:
            return tell(ExitCode::ToDo, u"The DNS host does not know this vendor's template."_s);
        case Template::Known:
            return tell(ExitCode::Good, {});
        }
    }

    [[nodiscard]] bool isKnown() const { return m_result.known == plan::DomainConnectResult::Template::Known; }

    void tell(ExitCode code, const QString &sentence)
    {
        if (m_json) {
            QJsonObject json{{u"schema"_s, SchemaVersion},
                             {u"domain"_s, m_domain.toString()},
                             {u"zone"_s, m_zone.toString()},
                             {u"offered"_s, m_result.host.has_value()}};
            if (m_result.host) {
                json.insert(u"providerId"_s, m_result.host->providerId);
                json.insert(u"providerName"_s, m_result.host->providerName);
                json.insert(u"controlPanel"_s, m_result.host->controlPanel.toString(QUrl::FullyEncoded));
            }
            if (!m_vendor.isEmpty())
                json.insert(u"template"_s, templateJson());
            if (!sentence.isEmpty())
                json.insert(u"text"_s, sentence);
            console().json(json);
        } else {
            if (m_result.host)
                console().text(m_result.host->providerName.isEmpty() ? m_result.host->providerId
                                                                     : m_result.host->providerName);
            if (m_result.host && !m_result.host->controlPanel.isEmpty())
                console().text(u"  Panel     "_s + m_result.host->controlPanel.toString(QUrl::FullyEncoded));
            if (isKnown())
                console().text(u"  Template  %1 %2 is known there: the vendor's console can publish the records"_s.arg(
                    QLatin1String(m_template->provider), QLatin1String(m_template->service)));
            if (!sentence.isEmpty())
                console().text(sentence);
        }
        finish(code);
    }

    QJsonObject templateJson() const
    {
        QJsonObject json{{u"vendor"_s, QString::fromUtf8(m_vendor)}, {u"known"_s, isKnown()}};
        if (m_template != nullptr) {
            json.insert(u"providerId"_s, QLatin1String(m_template->provider));
            json.insert(u"serviceId"_s, QLatin1String(m_template->service));
        }
        return json;
    }

    dns::DomainName m_domain;
    dns::DomainName m_zone;
    QByteArray m_vendor;
    const plan::DomainConnectTemplate *m_template = nullptr;
    plan::FetchedFiles m_files;
    plan::DomainConnectResult m_result;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeDomainConnectCommand(const Context &context)
{
    return std::make_unique<DomainConnectCommand>(context);
}

} // namespace sw::cli
