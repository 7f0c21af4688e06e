// SPDX-License-Identifier: Apache-2.0
#include "core/mail/message_verification.h"

#include "core/dmarc/discovery/public_suffix.h"
#include "core/mail/address.h"
#include "core/mail/authentication_results.h"
#include "core/mail/message_findings.h"
#include "core/mail/message_repair.h"

#include <algorithm>

namespace sw::mail {

namespace {

QByteArray domainOf(const QByteArray &address)
{
    return address.sliced(address.lastIndexOf('@') + 1);
}

void readAuthors(const QList<dkim::HeaderField> &fields, MessageVerification &verification)
{
    int fromFields = 0;
    bool invalid = false;
    for (const dkim::HeaderField &field : fields) {
        if (!field.is("from") || ++fromFields > 10)
            continue;
        for (const Mailbox &box : mailboxesOf(field.value)) {
            if (!box.domain || box.domain->isRoot())
                invalid = true;
            else if (!verification.authorDomains.contains(*box.domain))
                verification.authorDomains.append(*box.domain);
        }
    }
    if (fromFields > 1 || verification.authorDomains.size() > 1)
        verification.dmarc.reason = "mail-several-from";
    else if (verification.authorDomains.isEmpty())
        verification.dmarc.reason = invalid ? "mail-from-invalid" : "mail-no-from";
}

// False: answers are missing.
bool checkSpf(const dns::Facts &facts, const VerificationRequest &request, MessageVerification &verification,
              dns::QuestionSet &needed)
{
    const Envelope &envelope = verification.envelope;
    SpfPart &part = verification.spf;
    // Without MAIL FROM only HELO can be checked; without an address nothing.
    part.byHelo = envelope.mailFrom.isEmpty();
    const QByteArray name = part.byHelo ? envelope.helo : domainOf(envelope.mailFrom);
    if (!envelope.ip || name.isEmpty())
        return true;
    const auto domain = dns::DomainName::fromUnicode(QString::fromUtf8(name));
    if (domain)
        part.domain = *domain;
    spf::CheckRequest check;
    check.ip = *envelope.ip;
    check.mailFrom = envelope.mailFrom;
    check.helo = envelope.helo;
    check.receiver = request.receiver;
    check.epochSeconds = request.now;
    auto result = dns::part(spf::checkHost(facts, check), needed);
    if (!result)
        return false;
    part.result = std::move(*result);
    part.checked = !part.result.lacksHelo; // without a HELO the result would be about this computer
    return true;
}

QList<dmarc::Identity> identitiesOf(const MessageVerification &verification)
{
    QList<dmarc::Identity> identities;
    if (verification.spf.checked && !verification.spf.domain.isRoot())
        identities.append(
            {dmarc::Identity::Kind::Spf, verification.spf.domain, spf::resultName(verification.spf.result.result)});
    for (const dkim::SignatureResult &result : verification.dkim) {
        // RFC 6376 3.6.1, t=y: a key in testing mode must not count for or against the message. But every large
        // receiver counts its pass, so this program does, too, with a finding.
        if (result.signature)
            identities.append({dmarc::Identity::Kind::Dkim, result.signature->domain, dkim::resultName(result.result)});
    }
    return identities;
}

Finding spreading(const dns::ResolverLag &lag)
{
    const dns::Question &question = lag.atNameServers.query.question;
    Finding finding{"mail-record-spreading",
                    {{"name", question.name.toString()},
                     {"type", QString::fromLatin1(dns::typeName(question.type))},
                     {"server", QString::fromUtf8(lag.atResolver.provenance.endpoint)}},
                    {evidenceOf(lag.atNameServers), evidenceOf(lag.atResolver)}};
    if (const auto until = lag.atResolver.expiresAt())
        finding.args.insert("until", until->toUTC().toString(Qt::ISODate));
    else
        finding.code = "mail-record-spreading-unknown";
    return finding;
}

Finding disagreement(const dns::NameServerAnswer &answer)
{
    const dns::Question &question = answer.others.first().query.question;
    QStringList servers;
    Finding finding{"mail-servers-disagree",
                    {{"name", question.name.toString()}, {"type", QString::fromLatin1(dns::typeName(question.type))}}};
    for (const dns::Fact &other : answer.others) {
        servers.append(QString::fromUtf8(other.query.server.spec));
        finding.evidence.append(evidenceOf(other));
    }
    finding.args.insert("servers", servers.join(QStringLiteral(", ")));
    return finding;
}

} // namespace

dns::Step<MessageVerification> verifyMessage(const dns::Facts &facts, const dkim::MessageDigest &message,
                                             const VerificationRequest &request)
{
    MessageVerification verification;
    verification.envelope = completeEnvelope(request.envelope, message.fields());
    readAuthors(message.fields(), verification);

    dns::QuestionSet needed;
    bool complete = checkSpf(facts, request, verification, needed);
    if (auto signatures = dns::part(dkim::verify(facts, message, request.now), needed))
        verification.dkim = std::move(*signatures);
    complete = complete && needed.isEmpty();
    if (verification.dmarc.reason.isEmpty()) {
        // Asked for together with the rest: the policy can be found while identities are still missing.
        verification.dmarc.evaluation =
            dns::part(dmarc::evaluate(facts, verification.authorDomains.first(), identitiesOf(verification)), needed);
    }
    if (!complete || !needed.isEmpty())
        return needed;
    verification.authenticationResults = authenticationResultsField(verification, request.receiver);
    verification.findings = messageFindings(verification, message.fields());
    if (message.trouble() != dkim::HeaderReader::Trouble::None) {
        // The cut-off part was not seen: it may hold a signature.
        verification.findings.removeIf([](const Finding &finding) { return finding.code == "mail-no-signature"; });
        verification.findings.append(
            Finding{"mail-header-cut", {{"fields", QString::number(message.fields().size())}}});
    }
    const bool failed =
        std::any_of(verification.dkim.cbegin(), verification.dkim.cend(), [](const dkim::SignatureResult &result) {
            return result.result == dkim::SignatureResult::Result::Fail;
        });
    verification.findings += repairFindings(request.repairs, failed);
    return verification;
}

dns::Step<MessageVerification> verifyMessageAtNameServers(const dns::Facts &facts, const dkim::MessageDigest &message,
                                                          const VerificationRequest &request)
{
    MessageVerification authors;
    readAuthors(message.fields(), authors);
    QList<dns::DomainName> own;
    for (const dns::DomainName &author : std::as_const(authors.authorDomains)) {
        const dns::DomainName domain = dmarc::organizationalDomainByList(author);
        if (!dmarc::isPublicSuffix(domain) && !own.contains(domain))
            own.append(domain);
    }
    dns::NameServerView view(facts, own);
    auto step = view.judge<MessageVerification>(
        [&](const dns::Facts &known) { return verifyMessage(known, message, request); });
    if (!dns::isDone(step))
        return step;
    MessageVerification verification = dns::takeResult(std::move(step));
    verification.lags = view.lags();
    for (const dns::ResolverLag &lag : view.lags())
        verification.findings.append(spreading(lag));
    for (const dns::NameServerAnswer &answer : view.disagreements())
        verification.findings.append(disagreement(answer));
    return verification;
}

} // namespace sw::mail
