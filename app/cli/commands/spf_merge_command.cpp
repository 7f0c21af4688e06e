// SPDX-License-Identifier: Apache-2.0
// `spf merge`: one record made of many. Exit: 0 nothing changes, 1 there is something to publish, 3 the published
// records could not be seen.
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/output/json_values.h"
#include "core/dns/facts/local_resolvers.h"
#include "core/report/text/outcome_text.h"
#include "core/spf/merge/merge.h"
#include "core/spf/record/limits.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

QString actionWord(spf::MergeResult::Action action)
{
    switch (action) {
    case spf::MergeResult::Action::Add:
        return u"ADD"_s;
    case spf::MergeResult::Action::Replace:
        return u"REPLACE"_s;
    case spf::MergeResult::Action::Keep:
        return u"KEEP"_s;
    }
    Q_UNREACHABLE();
}

QByteArrayList octets(const QStringList &texts)
{
    QByteArrayList list;
    for (const QString &text : texts)
        list.append(text.trimmed().toUtf8());
    return list;
}

class SpfMergeCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addOptions(
            {{u"existing"_s, u"A TXT record that stands there now; repeatable. Without it, DNS is asked."_s, u"TXT"_s},
             {u"add"_s, u"A term to add, such as include:amazonses.com; repeatable."_s, u"TERM"_s},
             {u"remove"_s, u"A term to take out; repeatable."_s, u"TERM"_s},
             {u"domain"_s, u"The domain of the record."_s, u"D"_s},
             {u"offline"_s, u"Ask nobody; lookups are not counted."_s},
             {u"json"_s, u"Print one JSON object."_s}});
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto none = positionals(parser, {}); !none)
            return unexpected(none.error());
        m_request.published = octets(parser.values(u"existing"_s));
        m_request.add = octets(parser.values(u"add"_s));
        m_request.remove = octets(parser.values(u"remove"_s));
        if (m_request.add.isEmpty() && m_request.remove.isEmpty())
            return usageError(u"--add is missing: give a term such as include:amazonses.com."_s);
        m_mustAsk = !parser.isSet(u"existing"_s);
        m_offline = parser.isSet(u"offline"_s);
        if (!parser.isSet(u"domain"_s) && m_mustAsk)
            return usageError(u"--domain is missing: say whose record, or give it with --existing."_s);
        if (const auto read =
                store(m_request.domain, readDomain(u"--domain"_s, parser.isSet(u"domain"_s) ? parser.value(u"domain"_s)
                                                                                            : u"domain.invalid"_s));
            !read)
            return read;
        if (m_offline) {
            m_mustAsk = false;
            setResolver(m_offlineResolver);
        }
        m_json = parser.isSet(u"json"_s);
        return DnsCommand::accept(parser);
    }

protected:
    void run() override
    {
        if (!m_mustAsk) {
            merge();
            return;
        }
        ask(
            [domain = m_request.domain](const dns::Facts &known) -> dns::Step<Published> {
                dns::QuestionSet needed;
                const dns::Fact *fact = known.findOr(needed, dns::Question{domain, dns::RecordType::TXT});
                const auto misses = dns::part(spf::nearMisses(known, domain), needed);
                if (!needed.isEmpty())
                    return needed;
                return Published{*fact, *misses};
            },
            [this](const Published &published) {
                const dns::Fact &fact = published.fact;
                if (fact.isFailure()) {
                    fail(ExitCode::Unknown,
                         u"What %1 publishes could not be seen (%2); give it with --existing."_s.arg(
                             m_request.domain.toString(),
                             report::outcomeText(QString::fromLatin1(dns::outcomeName(fact.outcome)))));
                    return;
                }
                m_request.published = fact.texts();
                m_request.misses = published.misses;
                merge();
            });
    }

private:
    struct Published // at the domain
    {
        dns::Fact fact;
        QList<spf::NearMiss> misses;
    };

    void merge()
    {
        ask([this](const dns::Facts &known) { return spf::merge(known, m_request); },
            [this](const spf::MergeResult &result) {
                if (m_json)
                    console().json(toJson(result));
                else
                    print(result);
                const bool broken = hasSeverity(result.findings, Severity::Error);
                finish(result.action == spf::MergeResult::Action::Keep && !broken ? ExitCode::Good : ExitCode::ToDo);
            });
    }

    static QJsonValue counted(int lookups) { return lookups < 0 ? QJsonValue() : QJsonValue(lookups); }

    static QJsonObject toJson(const spf::MergeResult &result)
    {
        return {{u"schema"_s, SchemaVersion},
                {u"action"_s, actionWord(result.action)},
                {u"record"_s, QString::fromUtf8(result.record)},
                {u"before"_s, textsJson(result.before)},
                {u"added"_s, textsJson(result.added)},
                {u"alreadyThere"_s, textsJson(result.alreadyThere)},
                {u"lookups"_s,
                 QJsonObject{{u"before"_s, counted(result.lookupsBefore)}, {u"after"_s, counted(result.lookupsAfter)}}},
                {u"voids"_s, QJsonObject{{u"before"_s, result.voidsBefore}, {u"after"_s, result.voidsAfter}}},
                {u"findings"_s, findingsJson(result.findings)}};
    }

    void print(const spf::MergeResult &result)
    {
        console().text(actionWord(result.action));
        for (const QByteArray &before : result.before)
            console().text(u"  before  "_s + QString::fromUtf8(before));
        console().text(u"  after   "_s + QString::fromUtf8(result.record));
        if (result.lookupsAfter >= 0)
            console().text(
                u"  lookups %1 -> %2 of %3"_s.arg(result.lookupsBefore).arg(result.lookupsAfter).arg(spf::MaxLookups));
        printFindings(console(), result.findings);
    }

    spf::MergeRequest m_request;
    dns::OfflineResolver m_offlineResolver;
    bool m_mustAsk = true;
    bool m_offline = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeSpfMergeCommand(const Context &context)
{
    return std::make_unique<SpfMergeCommand>(context);
}

} // namespace sw::cli
