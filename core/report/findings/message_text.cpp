// SPDX-License-Identifier: Apache-2.0
#include "core/report/findings/message_text.h"

#include "core/report/findings/finding_text.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/value_forms.h"

namespace sw::report {

namespace {

struct Look
{
    Tone tone;
    Sign sign;
    QString label;
};

Look lookOf(dkim::SignatureResult::Result result)
{
    using Result = dkim::SignatureResult::Result;
    switch (result) {
    case Result::Pass:
        return {Tone::Good, Sign::Tick, Tr::tr("Pass")};
    case Result::Fail:
        return {Tone::Bad, Sign::Cross, Tr::tr("Fail")};
    case Result::PermError:
        return {Tone::Bad, Sign::Cross, Tr::tr("Broken")};
    case Result::TempError:
        return {Tone::Waiting, Sign::Question, Tr::tr("Could not ask")};
    }
    Q_UNREACHABLE();
}

Look lookOf(spf::Result result)
{
    switch (result) {
    case spf::Result::Pass:
        return {Tone::Good, Sign::Tick, Tr::tr("Pass")};
    case spf::Result::None:
        return {Tone::Bad, Sign::Cross, Tr::tr("No record")};
    case spf::Result::Neutral:
        return {Tone::Careful, Sign::Cross, Tr::tr("Neutral")};
    case spf::Result::Fail:
        return {Tone::Bad, Sign::Cross, Tr::tr("Fail")};
    case spf::Result::SoftFail:
        return {Tone::Bad, Sign::Cross, Tr::tr("Soft fail")};
    case spf::Result::TempError:
        return {Tone::Waiting, Sign::Question, Tr::tr("Could not ask")};
    case spf::Result::PermError:
        return {Tone::Bad, Sign::Cross, Tr::tr("Broken")};
    }
    Q_UNREACHABLE();
}

Look lookOf(dmarc::Evaluation::Result result)
{
    using Result = dmarc::Evaluation::Result;
    switch (result) {
    case Result::Pass:
        return {Tone::Good, Sign::Tick, Tr::tr("Pass")};
    case Result::Fail:
        return {Tone::Bad, Sign::Cross, Tr::tr("Fail")};
    case Result::None:
        return {Tone::Careful, Sign::Minus, Tr::tr("No policy")};
    case Result::TempError:
        return {Tone::Waiting, Sign::Question, Tr::tr("Could not ask")};
    case Result::PermError:
        return {Tone::Bad, Sign::Cross, Tr::tr("Broken")};
    }
    Q_UNREACHABLE();
}

ProofLine line(const QString &subject, const char *term, const Look &look, const QString &reason)
{
    return {subject, QLatin1String(term), look.tone, look.sign, look.label, reason};
}

ProofLine signatureLine(const dkim::SignatureResult &signature)
{
    const QString why = signature.reason.isEmpty() ? QString() : findingText({signature.reason, signature.args});
    const QString selector = Tr::tr("Key: selector %1.").arg(plainText(signature.hint.selector, 100));
    return line(Tr::tr("Signed by %1").arg(plainText(signature.hint.domain, 253)), "DKIM", lookOf(signature.result),
                why.isEmpty() ? selector : why + u' ' + selector);
}

ProofLine spfLine(const mail::MessageVerification &verified)
{
    const mail::SpfPart &spf = verified.spf;
    if (!spf.checked)
        return line(Tr::tr("Sent from an allowed server"), "SPF",
                    {Tone::Waiting, Sign::Question, Tr::tr("Not checked")},
                    Tr::tr("The message does not say which server handed it in."));
    const QString server =
        verified.envelope.ip ? QString::fromLatin1(verified.envelope.ip->toText()) : Tr::tr("the server");
    const QString whose = spf.byHelo ? Tr::tr("%1, by the server's own name %2").arg(server, spf.domain.toString())
                                     : Tr::tr("%1, for the return address at %2").arg(server, spf.domain.toString());
    QString reason = spf.result.problem ? errorText(*spf.result.problem) : QString();
    if (reason.isEmpty() && !spf.result.mechanism.isEmpty())
        reason = Tr::tr("Decided by %1.").arg(plainText(spf.result.mechanism, 300));
    return line(whose, "SPF", lookOf(spf.result.result), reason);
}

ProofLine dmarcLine(const mail::MessageVerification &verified)
{
    const QString subject = verified.authorDomains.isEmpty()
                                ? Tr::tr("Belongs to the From domain")
                                : Tr::tr("Belongs to %1").arg(verified.authorDomains.first().toString());
    if (!verified.dmarc.evaluation)
        return line(subject, "DMARC", {Tone::Bad, Sign::Cross, Tr::tr("Not possible")},
                    findingText({verified.dmarc.reason}));
    QStringList aligned;
    for (const dns::DomainName &domain : verified.dmarc.evaluation->alignedDomains())
        aligned.append(domain.toString());
    aligned.removeDuplicates();
    return line(subject, "DMARC", lookOf(verified.dmarc.evaluation->result),
                aligned.isEmpty() ? Tr::tr("Nothing that passed belongs to the From domain.")
                                  : Tr::tr("What passed belongs to it: %1.").arg(aligned.join(QStringLiteral(", "))));
}

} // namespace

ProofVerdict proofVerdict(const mail::MessageVerification &verified)
{
    const QString from =
        verified.authorDomains.isEmpty() ? Tr::tr("the From domain") : verified.authorDomains.first().toString();
    if (!verified.dmarc.evaluation)
        return {Tone::Bad, Sign::Cross, Tr::tr("This message cannot pass."), findingText({verified.dmarc.reason})};
    using Result = dmarc::Evaluation::Result;
    const bool belongs = !verified.dmarc.evaluation->alignedDomains().isEmpty();
    switch (verified.dmarc.evaluation->result) {
    case Result::Pass:
        return {Tone::Good, Sign::Tick, Tr::tr("This message passes."),
                Tr::tr("Receivers can see that it really comes from %1.").arg(from)};
    case Result::Fail:
        return {Tone::Bad, Sign::Cross, Tr::tr("This message fails."),
                Tr::tr("Receivers cannot tell it from a fake that uses %1.").arg(from)};
    case Result::None:
        return {Tone::Careful, Sign::Minus, Tr::tr("There is no DMARC policy."),
                belongs ? Tr::tr("What proves the sender is in place; publish the DMARC record as well.")
                        : Tr::tr("And nothing in this message proves that it comes from %1.").arg(from)};
    case Result::TempError:
        return {Tone::Waiting, Sign::Question, Tr::tr("Could not find out."),
                Tr::tr("The DNS did not answer; try again later.")};
    case Result::PermError:
        return {Tone::Bad, Sign::Cross, Tr::tr("The DMARC record is broken."),
                Tr::tr("Receivers act as if there were none.")};
    }
    Q_UNREACHABLE();
}

QList<ProofLine> proofLines(const mail::MessageVerification &verified)
{
    QList<ProofLine> lines;
    for (const dkim::SignatureResult &signature : verified.dkim)
        lines.append(signatureLine(signature));
    if (verified.dkim.isEmpty())
        lines.append(line(Tr::tr("Signed"), "DKIM", {Tone::Bad, Sign::Cross, Tr::tr("Not signed")},
                          Tr::tr("The message carries no signature.")));
    lines << spfLine(verified) << dmarcLine(verified);
    return lines;
}

} // namespace sw::report
