// SPDX-License-Identifier: Apache-2.0
// `spf audit DOMAIN`: the whole tree of includes and what it costs. Exit: 0 nothing to correct, 1 something is, 3 a
// part of the tree could not be asked.
#include "app/cli/frame/commands.h"
#include "app/cli/options/query_command.h"
#include "app/cli/output/json_values.h"
#include "core/base/display_text.h"
#include "core/spf/analysis/analysis.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

bool anyState(const spf::AuditNode &node, spf::AuditNode::State state)
{
    for (const spf::AuditNode &child : node.children) {
        if (anyState(child, state))
            return true;
    }
    return node.state == state;
}

QJsonObject nodeJson(const spf::AuditNode &node)
{
    QJsonArray children;
    for (const spf::AuditNode &child : node.children)
        children.append(nodeJson(child));
    return {{u"role"_s, QString::fromLatin1(spf::roleName(node.role))},
            {u"state"_s, QString::fromLatin1(spf::stateName(node.state))},
            {u"term"_s, QString::fromUtf8(node.term)},
            {u"domain"_s, QString::fromUtf8(node.domain)},
            {u"record"_s, QString::fromUtf8(node.record)},
            {u"vendor"_s, QString::fromUtf8(node.vendor)},
            {u"lookups"_s, node.lookups},
            {u"voidLookups"_s, node.voidLookups},
            {u"children"_s, children}};
}

class SpfAuditCommand final : public QueryCommand<spf::Audit>
{
public:
    using QueryCommand::QueryCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(u"DOMAIN"_s, u"Whose SPF record."_s);
        parser.addOption({u"record"_s, u"Study this record instead of the published one."_s, u"TXT"_s});
        QueryCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto read = store(m_request.domain, domainArgument(parser)); !read)
            return read;
        if (parser.isSet(u"record"_s))
            m_request.record = parser.value(u"record"_s).toUtf8();
        return QueryCommand::accept(parser);
    }

protected:
    dns::Step<spf::Audit> step(const dns::Facts &known) const override { return spf::audit(known, m_request); }

    ExitCode exitFor(const spf::Audit &audit) const override
    {
        if (anyState(audit.root, spf::AuditNode::State::LookupFailed))
            return ExitCode::Unknown;
        return hasSeverity(audit.findings, Severity::Warning) ? ExitCode::ToDo : ExitCode::Good;
    }

private:
    QJsonObject toJson(const spf::Audit &audit) const override
    {
        return {{u"schema"_s, SchemaVersion},
                {u"record"_s, QString::fromUtf8(audit.root.record)},
                {u"tree"_s, nodeJson(audit.root)},
                {u"lookups"_s, audit.lookups},
                {u"voidLookups"_s, audit.voidLookups},
                {u"exact"_s, audit.exact},
                {u"length"_s, audit.recordOctets},
                {u"answerLength"_s, audit.answerOctets},
                {u"findings"_s, findingsJson(audit.findings)}};
    }

    void print(const spf::Audit &audit) const override
    {
        console().text(audit.root.record.isEmpty() ? withoutRecord(audit.root.state) : displayText(audit.root.record));
        printTree(audit.root, 1);
        console().text(u"%1%2 of %3 lookups, %4 of %5 void, %6 octets"_s.arg(audit.exact ? QString() : u"at least "_s)
                           .arg(audit.lookups)
                           .arg(spf::MaxLookups)
                           .arg(audit.voidLookups)
                           .arg(spf::MaxVoidLookups)
                           .arg(audit.recordOctets));
        printFindings(console(), audit.findings);
    }

    // Only a server that answered makes a record missing.
    static QString withoutRecord(spf::AuditNode::State state)
    {
        switch (state) {
        case spf::AuditNode::State::LookupFailed:
            return u"Could not find out whether there is an SPF record"_s;
        case spf::AuditNode::State::SeveralRecords:
            return u"Several SPF records"_s;
        default:
            return u"No SPF record"_s;
        }
    }

    void printTree(const spf::AuditNode &node, int depth) const
    {
        for (const spf::AuditNode &child : node.children) {
            const bool ok = child.state == spf::AuditNode::State::Ok;
            console().text(
                QString(depth * 2, u' ') +
                u"%1 (%2)%3"_s.arg(QString::fromUtf8(child.term), QString::number(child.lookups),
                                   ok ? QString() : u' ' + QString::fromLatin1(spf::stateName(child.state))));
            printTree(child, depth + 1);
        }
    }

    spf::AuditRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeSpfAuditCommand(const Context &context)
{
    return std::make_unique<SpfAuditCommand>(context);
}

} // namespace sw::cli
