// SPDX-License-Identifier: Apache-2.0
#include "core/mail/message_findings.h"

#include <algorithm>

namespace sw::mail {

namespace {

using Pass = dkim::SignatureResult::Result;

Finding finding(const char *code, const Finding::Args &args = {})
{
    return {code, args};
}

void aboutSpf(const MessageVerification &verification, Findings &findings)
{
    const SpfPart &part = verification.spf;
    if (!part.checked) {
        findings.append(finding("mail-no-client-address"));
        return;
    }
    const Finding::Args args{{"domain", part.domain.toString()},
                             {"ip", QString::fromLatin1(verification.envelope.ip->toText())},
                             {"result", QString::fromLatin1(spf::resultName(part.result.result))}};
    if (part.result.result == spf::Result::TempError)
        findings.append(finding("mail-spf-unknown", args));
    else if (part.result.result != spf::Result::Pass)
        findings.append(finding("mail-spf-no-pass", args));
}

void aboutSignature(const dkim::SignatureResult &result, Findings &findings)
{
    const QString domain = QString::fromUtf8(result.hint.domain);
    if (!result.reason.isEmpty()) {
        Finding::Args args = result.args;
        args.insert("domain", domain);
        findings.append(Finding{result.reason, args});
        return;
    }
    if (result.keyRecords > 1 && result.signature) { // as in `dkim check`: verified here, elsewhere perhaps not
        const auto name = result.signature->keyName();
        findings.append(finding("dkim-key-several", {{"name", name ? name->toString() : domain},
                                                     {"count", QString::number(result.keyRecords)}}));
    }
    if (result.testing)
        findings.append(finding("mail-dkim-testing", {{"domain", domain}}));
    if (result.signature && result.signature->bodyLength)
        findings.append(finding("mail-dkim-partial-body",
                                {{"domain", domain}, {"octets", QString::number(result.unsignedOctets.value_or(0))}}));
}

void aboutDmarc(const MessageVerification &verification, Findings &findings)
{
    const DmarcPart &part = verification.dmarc;
    if (!part.evaluation) {
        findings.append(Finding{part.reason});
        return;
    }
    findings += part.evaluation->findings;
    const Finding::Args args{{"from", part.evaluation->discovery.author.toString()},
                             {"policy", QString::fromLatin1(dmarc::policyName(part.evaluation->requested))}};
    switch (part.evaluation->result) {
    case dmarc::Evaluation::Result::Pass:
        break;
    case dmarc::Evaluation::Result::Fail:
        findings.append(finding("mail-dmarc-fail", args));
        break;
    case dmarc::Evaluation::Result::None:
        findings.append(finding("mail-dmarc-none", args));
        break;
    case dmarc::Evaluation::Result::TempError:
        findings.append(finding("mail-dmarc-unknown", args));
        break;
    case dmarc::Evaluation::Result::PermError:
        findings.append(finding("mail-dmarc-broken", args));
        break;
    }
}

// RFC 8058 3.1 and rules for bulk senders: both fields, covered by a signature that passes.
void aboutUnsubscribing(const MessageVerification &verification, const QList<dkim::HeaderField> &fields,
                        Findings &findings)
{
    const auto has = [&](const char *name) {
        return std::any_of(fields.cbegin(), fields.cend(),
                           [&](const dkim::HeaderField &field) { return field.is(name); });
    };
    if (!has("list-unsubscribe"))
        return; // invoices need none
    if (!has("list-unsubscribe-post")) {
        findings.append(finding("mail-no-one-click"));
        return;
    }
    const bool covered =
        std::any_of(verification.dkim.cbegin(), verification.dkim.cend(), [](const dkim::SignatureResult &result) {
            return result.result == Pass::Pass && result.signature &&
                   result.signature->headers.contains("list-unsubscribe") &&
                   result.signature->headers.contains("list-unsubscribe-post");
        });
    if (!covered)
        findings.append(finding("mail-one-click-unsigned"));
}

} // namespace

Findings messageFindings(const MessageVerification &verification, const QList<dkim::HeaderField> &fields)
{
    Findings findings;
    aboutSpf(verification, findings);
    for (const dkim::SignatureResult &result : verification.dkim)
        aboutSignature(result, findings);
    if (verification.dkim.isEmpty())
        findings.append(finding("mail-no-signature"));
    aboutDmarc(verification, findings);
    aboutUnsubscribing(verification, fields, findings);
    return findings;
}

} // namespace sw::mail
