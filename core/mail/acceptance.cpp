// SPDX-License-Identifier: Apache-2.0
#include "core/mail/acceptance.h"

#include <QRegularExpression>

#include <algorithm>

namespace sw::mail {

namespace {

struct Rules
{
    Provider provider;
    QList<Demand> demands;
};

// Rules for bulk senders: small senders are held to fewer, but may grow.
const QList<Rules> &rules()
{
    using enum Demand;
    static const QList<Rules> table{
        {Provider::Google,
         {SpfRecord, DkimKey, DmarcRecord, SpfPass, DkimPass, DmarcPass, ReverseName, Encrypted, SpamRate,
          Unsubscribe}},
        {Provider::Yahoo,
         {SpfRecord, DkimKey, DmarcRecord, SpfPass, DkimPass, DmarcPass, ReverseName, SpamRate, Unsubscribe}},
        {Provider::Microsoft,
         {SpfRecord, DkimKey, DmarcRecord, SpfPass, DkimPass, DmarcPass, ReverseName, Unsubscribe}},
        {Provider::Apple, {SpfRecord, DkimKey, DmarcRecord, SpfPass, DkimPass, ReverseName, OptIn, Unsubscribe}},
        // A pass that is not aligned with From counts as none there.
        {Provider::LaPoste,
         {SpfRecord, DkimKey, DmarcRecord, DmarcReports, SpfAligned, DkimAligned, DmarcPass, ReverseName}},
    };
    return table;
}

Proof proofOf(Demand demand)
{
    switch (demand) {
    case Demand::SpfRecord:
    case Demand::DkimKey:
    case Demand::DmarcRecord:
    case Demand::DmarcReports:
        return Proof::Dns;
    case Demand::SpfPass:
    case Demand::DkimPass:
    case Demand::SpfAligned:
    case Demand::DkimAligned:
    case Demand::DmarcPass:
    case Demand::ReverseName:
    case Demand::Encrypted:
        return Proof::Message;
    case Demand::SpamRate:
    case Demand::Unsubscribe:
    case Demand::OptIn:
        return Proof::Sender;
    }
    Q_UNREACHABLE();
}

Fulfilled spfPass(const SpfPart &part)
{
    if (!part.checked)
        return Fulfilled::NotSeen; // the message does not name the client
    switch (part.result.result) {
    case spf::Result::Pass:
        return Fulfilled::Yes;
    case spf::Result::TempError:
        return Fulfilled::CouldNotAsk;
    case spf::Result::None:
    case spf::Result::Neutral:
    case spf::Result::Fail:
    case spf::Result::SoftFail:
    case spf::Result::PermError:
        return Fulfilled::No;
    }
    Q_UNREACHABLE();
}

Fulfilled dkimPass(const QList<dkim::SignatureResult> &signatures)
{
    using Result = dkim::SignatureResult::Result;
    const auto any = [&signatures](Result result) {
        return std::any_of(signatures.cbegin(), signatures.cend(),
                           [result](const auto &one) { return one.result == result; });
    };
    return any(Result::Pass) ? Fulfilled::Yes : any(Result::TempError) ? Fulfilled::CouldNotAsk : Fulfilled::No;
}

// Passed, and aligned with From.
Fulfilled alignedPass(const MessageVerification &message, dmarc::Identity::Kind kind, Fulfilled pass)
{
    if (pass != Fulfilled::Yes)
        return pass;
    if (!message.dmarc.evaluation)
        return Fulfilled::No;
    bool unknown = false;
    for (const dmarc::IdentityVerdict &verdict : message.dmarc.evaluation->identities) {
        if (verdict.identity.kind != kind || verdict.identity.result != "pass")
            continue;
        if (verdict.alignment.byWalk == dmarc::Aligned::Yes)
            return Fulfilled::Yes;
        unknown = unknown || verdict.alignment.byWalk == dmarc::Aligned::Unknown;
    }
    return unknown ? Fulfilled::CouldNotAsk : Fulfilled::No;
}

Fulfilled dmarcPass(const DmarcPart &part)
{
    if (!part.evaluation)
        return Fulfilled::No; // no author domain, or several
    switch (part.evaluation->result) {
    case dmarc::Evaluation::Result::Pass:
        return Fulfilled::Yes;
    case dmarc::Evaluation::Result::TempError:
        return Fulfilled::CouldNotAsk;
    case dmarc::Evaluation::Result::Fail:
    case dmarc::Evaluation::Result::None:
    case dmarc::Evaluation::Result::PermError:
        return Fulfilled::No;
    }
    Q_UNREACHABLE();
}

Fulfilled fulfilled(Demand demand, const AcceptanceEvidence &evidence)
{
    switch (demand) {
    case Demand::SpfRecord:
        return evidence.spfRecord;
    case Demand::DkimKey:
        return evidence.dkimKey;
    case Demand::DmarcRecord:
        return evidence.dmarcRecord;
    case Demand::DmarcReports:
        return evidence.dmarcReports;
    case Demand::SpamRate:
    case Demand::OptIn:
        return Fulfilled::SenderKnows;
    case Demand::Unsubscribe:
        return evidence.unsubscribe;
    case Demand::ReverseName:
        return evidence.reverseName;
    case Demand::Encrypted:
        return evidence.encrypted;
    case Demand::SpfPass:
    case Demand::DkimPass:
    case Demand::SpfAligned:
    case Demand::DkimAligned:
    case Demand::DmarcPass:
        break;
    }
    if (evidence.message == nullptr)
        return Fulfilled::NotSeen;
    const MessageVerification &message = *evidence.message;
    if (demand == Demand::SpfPass)
        return spfPass(message.spf);
    if (demand == Demand::DkimPass)
        return dkimPass(message.dkim);
    if (demand == Demand::SpfAligned)
        return alignedPass(message, dmarc::Identity::Kind::Spf, spfPass(message.spf));
    if (demand == Demand::DkimAligned)
        return alignedPass(message, dmarc::Identity::Kind::Dkim, dkimPass(message.dkim));
    return dmarcPass(message.dmarc);
}

Fulfilled overall(const QList<DemandState> &demands)
{
    for (const Fulfilled worst : {Fulfilled::No, Fulfilled::CouldNotAsk, Fulfilled::NotSeen}) {
        if (std::any_of(demands.cbegin(), demands.cend(), [worst](const auto &one) { return one.fulfilled == worst; }))
            return worst;
    }
    return Fulfilled::Yes;
}

} // namespace

QList<Acceptance> acceptance(const AcceptanceEvidence &evidence)
{
    QList<Acceptance> all;
    for (const Rules &rule : rules()) {
        Acceptance one{rule.provider};
        for (const Demand demand : rule.demands) {
            DemandState state{demand, proofOf(demand), fulfilled(demand, evidence)};
            if (demand == Demand::Unsubscribe && state.fulfilled == Fulfilled::Yes)
                state.proof = Proof::Message;
            if (state.fulfilled == Fulfilled::Yes && evidence.spreading.contains(demand)) {
                state.isSpreading = true;
                state.spreadingUntil = evidence.spreading.value(demand);
            }
            one.demands.append(state);
        }
        one.seen = overall(one.demands);
        all.append(one);
    }
    return all;
}

Fulfilled encryptedOnArrival(const QList<dkim::HeaderField> &fields, const dns::IpAddress &client)
{
    // "with ESMTPS", "with UTF8SMTPSA", "with LMTPS" (RFC 3848, RFC 6531); notes such as "(version=TLS1_3 cipher=…)".
    static const QRegularExpression encrypted(QStringLiteral("\\bwith\\s+(UTF8)?(E?SMTPS|LMTPS|SMTPS)A?\\b|\\bTLS"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(QStringLiteral("\\bwith\\s+(UTF8)?(E?SMTP|LMTP)A?\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (const dkim::HeaderField &field : fields) {
        if (!field.is("received") || hopOf(field.value).ip != client)
            continue;
        const QString text = QString::fromUtf8(field.value.simplified().left(4096));
        if (encrypted.match(text).hasMatch())
            return Fulfilled::Yes;
        return plain.match(text).hasMatch() ? Fulfilled::No : Fulfilled::NotSeen;
    }
    return Fulfilled::NotSeen;
}

Fulfilled offersUnsubscribe(const QList<dkim::HeaderField> &fields, const QList<dkim::SignatureResult> &signatures)
{
    const auto valueOf = [&fields](const char *name) {
        const auto found =
            std::find_if(fields.cbegin(), fields.cend(), [name](const dkim::HeaderField &one) { return one.is(name); });
        return found == fields.cend() ? QByteArray() : found->value.simplified().toLower();
    };
    if (!valueOf("list-unsubscribe").contains("<https://") ||
        valueOf("list-unsubscribe-post") != "list-unsubscribe=one-click")
        return Fulfilled::SenderKnows;
    const bool isSigned = std::any_of(signatures.cbegin(), signatures.cend(), [](const dkim::SignatureResult &one) {
        return one.result == dkim::SignatureResult::Result::Pass && one.signature &&
               one.signature->headers.contains("list-unsubscribe") &&
               one.signature->headers.contains("list-unsubscribe-post");
    });
    return isSigned ? Fulfilled::Yes : Fulfilled::SenderKnows;
}

} // namespace sw::mail
