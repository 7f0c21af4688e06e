// SPDX-License-Identifier: Apache-2.0
// `message verify FILE`: SPF, DKIM and DMARC of a message as a receiver sees them. Exit: 0 DMARC passes and nothing is
// wrong, 1 else, 2 the file cannot be read, 3 could not find out.
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_command.h"
#include "app/cli/options/input_file.h"
#include "app/cli/output/dmarc_json.h"
#include "core/mail/message_repair.h"
#include "core/mail/message_verification.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MessageLimit = 1024 * 1024 * 1024; // bounds time, not memory: the body is read in blocks

class MessageVerifyCommand final : public DnsCommand
{
public:
    using DnsCommand::DnsCommand;

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(u"FILE"_s, u"The message as received (.eml); \"-\": standard input."_s);
        parser.addOptions({{u"ip"_s, u"The address it came from (else: as its trace says)."_s, u"IP"_s},
                           {u"mail-from"_s, u"Its envelope sender."_s, u"ADDR"_s},
                           {u"helo"_s, u"The name in HELO or EHLO."_s, u"NAME"_s},
                           {u"json"_s, u"Print one JSON object."_s}});
        DnsCommand::declare(parser);
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        const auto arguments = positionals(parser, {u"FILE"_s});
        if (!arguments)
            return unexpected(arguments.error());
        using Source = mail::Envelope::Source;
        mail::Envelope &envelope = m_request.envelope;
        if (parser.isSet(u"ip"_s)) {
            envelope.ip = dns::IpAddress::fromText(parser.value(u"ip"_s).toUtf8());
            envelope.ipSource = Source::Given;
            if (!envelope.ip)
                return usageError(
                    u"--ip \"%1\": give an address, such as 192.0.2.1 or 2001:db8::1."_s.arg(parser.value(u"ip"_s)));
        }
        if (parser.isSet(u"mail-from"_s)) {
            envelope.mailFrom = parser.value(u"mail-from"_s).toUtf8();
            envelope.mailFromSource = Source::Given;
        }
        if (parser.isSet(u"helo"_s)) {
            envelope.helo = parser.value(u"helo"_s).toUtf8();
            envelope.heloSource = Source::Given;
        }
        m_request.now = clock().now().toSecsSinceEpoch();
        m_json = parser.isSet(u"json"_s);
        if (const auto accepted = DnsCommand::accept(parser); !accepted)
            return accepted;
        bool empty = true;
        mail::MessageRepair repair([this](QByteArrayView octets) { m_message.feed(octets); });
        const auto read = readInputInBlocks(u"FILE"_s, arguments->first(), MessageLimit, [&](QByteArrayView block) {
            empty = false;
            repair.feed(block);
        });
        if (!read)
            return unexpected(read.error());
        if (empty)
            return usageError(u"FILE \"%1\" is empty."_s.arg(arguments->first()));
        repair.finish();
        if (!repair.isMessage()) // without a message there is no verdict
            return usageError(
                u"FILE \"%1\": %2"_s.arg(arguments->first(), report::errorText(ParseError{"mail-source-no-header"})));
        m_message.finish();
        m_request.repairs = repair.repairs();
        return {};
    }

protected:
    void run() override
    {
        ask([this](const dns::Facts &known) { return mail::verifyMessageAtNameServers(known, m_message, m_request); },
            [this](const mail::MessageVerification &verified) {
                if (m_json)
                    console().json(toJson(verified));
                else
                    print(verified);
                finish(exitFor(verified));
            });
    }

private:
    static ExitCode exitFor(const mail::MessageVerification &verified)
    {
        if (!verified.dmarc.evaluation)
            return ExitCode::ToDo;
        using Result = dmarc::Evaluation::Result;
        const Result result = verified.dmarc.evaluation->result;
        const bool anyError = hasSeverity(verified.findings, Severity::Error);
        return result == Result::Pass        ? (anyError ? ExitCode::ToDo : ExitCode::Good)
               : result == Result::TempError ? ExitCode::Unknown
                                             : ExitCode::ToDo;
    }

    static QString reasonText(const dkim::SignatureResult &signature)
    {
        return signature.reason.isEmpty() ? QString() : report::findingText({signature.reason, signature.args});
    }

    static QJsonObject signatureJson(const dkim::SignatureResult &signature)
    {
        return {{u"domain"_s, QString::fromUtf8(signature.hint.domain)},
                {u"selector"_s, QString::fromUtf8(signature.hint.selector)},
                {u"algorithm"_s, QString::fromUtf8(signature.hint.algorithm)},
                {u"result"_s, QString::fromLatin1(dkim::resultName(signature.result))},
                {u"reason"_s, QString::fromLatin1(signature.reason)},
                {u"text"_s, reasonText(signature)},
                {u"bits"_s, signature.keyBits}};
    }

    // Where the resolver differs from the name servers, which decided.
    static QJsonArray spreadingJson(const QList<dns::ResolverLag> &lags)
    {
        QJsonArray rows;
        for (const dns::ResolverLag &lag : lags) {
            const dns::Question &question = lag.atNameServers.query.question;
            const auto until = lag.atResolver.expiresAt();
            rows.append(
                QJsonObject{{u"name"_s, question.name.toString()},
                            {u"type"_s, QString::fromLatin1(dns::typeName(question.type))},
                            {u"server"_s, QString::fromUtf8(lag.atResolver.provenance.endpoint)},
                            {u"outcome"_s, QString::fromLatin1(dns::outcomeName(lag.atResolver.outcome))},
                            {u"until"_s, until ? QJsonValue(until->toUTC().toString(Qt::ISODate)) : QJsonValue()}});
        }
        return rows;
    }

    static QJsonObject toJson(const mail::MessageVerification &verified)
    {
        QJsonArray signatures;
        for (const dkim::SignatureResult &signature : verified.dkim)
            signatures.append(signatureJson(signature));
        QJsonObject spf{{u"checked"_s, verified.spf.checked}};
        if (verified.spf.checked) {
            spf.insert(u"domain"_s, verified.spf.domain.toString());
            spf.insert(u"result"_s, QString::fromLatin1(spf::resultName(verified.spf.result.result)));
            spf.insert(u"mechanism"_s, QString::fromUtf8(verified.spf.result.mechanism));
            spf.insert(u"byHelo"_s, verified.spf.byHelo);
        }
        const QJsonObject dmarc =
            verified.dmarc.evaluation
                ? evaluationJson(*verified.dmarc.evaluation)
                : QJsonObject{{u"result"_s, QJsonValue()}, {u"reason"_s, QString::fromLatin1(verified.dmarc.reason)}};
        return {{u"schema"_s, SchemaVersion},
                {u"from"_s, domainsJson(verified.authorDomains)},
                {u"spf"_s, spf},
                {u"dkim"_s, signatures},
                {u"dmarc"_s, dmarc},
                {u"authenticationResults"_s, QString::fromUtf8(verified.authenticationResults)},
                {u"spreading"_s, spreadingJson(verified.lags)},
                {u"findings"_s, findingsJson(verified.findings)}};
    }

    void print(const mail::MessageVerification &verified)
    {
        const mail::SpfPart &spf = verified.spf;
        console().text(spf.checked ? u"SPF   %1 for %2"_s.arg(QString::fromLatin1(spf::resultName(spf.result.result)),
                                                              spf.domain.toString())
                       : spf.result.lacksHelo
                           ? u"SPF   not checked: it depends on the name in HELO, which is not known (--helo)"_s
                           : u"SPF   not checked: the address it came from is not known (--ip)"_s);
        for (const dkim::SignatureResult &signature : verified.dkim) {
            console().text(u"DKIM  %1 by %2, selector %3"_s.arg(QString::fromLatin1(dkim::resultName(signature.result)),
                                                                QString::fromUtf8(signature.hint.domain),
                                                                QString::fromUtf8(signature.hint.selector)));
            if (!signature.reason.isEmpty())
                console().text(u"      "_s + reasonText(signature));
        }
        if (containsCode(verified.findings, "mail-no-signature"))
            console().text(u"DKIM  the message is not signed"_s);
        if (verified.dmarc.evaluation) {
            console().text(
                u"DMARC %1"_s.arg(QString::fromLatin1(dmarc::resultName(verified.dmarc.evaluation->result))));
            for (const dns::DomainName &domain : verified.dmarc.evaluation->alignedDomains())
                console().text(u"      aligned: "_s + domain.toString());
        } else {
            console().text(u"DMARC not evaluated: "_s + report::findingText({verified.dmarc.reason}));
        }
        printFindings(console(), verified.findings);
        console().text(u"As a receiver would write it:"_s);
        for (const QByteArray &line : verified.authenticationResults.trimmed().split('\n'))
            console().text(u"  "_s + QString::fromUtf8(line.trimmed()));
    }

    mail::VerificationRequest m_request;
    dkim::MessageDigest m_message;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeMessageVerifyCommand(const Context &context)
{
    return std::make_unique<MessageVerifyCommand>(context);
}

} // namespace sw::cli
