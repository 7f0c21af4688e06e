// SPDX-License-Identifier: Apache-2.0
// See judge.h. Failures first, then aliases, then the values by their meaning (meaning.h).
#include "core/verify/matrix/judge.h"

#include "core/base/display_text.h"
#include "core/dkim/key/key_check.h"
#include "core/dkim/key/key_record.h"
#include "core/dmarc/record/record.h"
#include "core/spf/record/record.h"
#include "core/verify/matrix/meaning.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

namespace {

QByteArrayList valueTexts(const RecordList &records)
{
    QByteArrayList texts;
    for (const ResourceRecord &record : records)
        texts.append(plan::valueText(record.type, record.data));
    return texts;
}

QString joined(const QByteArrayList &texts)
{
    return displayText(texts.join(" | "));
}

Judgement found(const plan::PlannedRecord &planned, State state, const QByteArrayList &seen, const char *code = nullptr,
                const Finding::Args &args = {})
{
    Judgement out{state, seen, {}};
    if (code != nullptr) {
        Finding finding = recordFinding(code, planned, args);
        finding.args.insert("seen", joined(seen));
        out.findings.append(finding);
    }
    return out;
}

// This folder's code for what core/dkim says of a key; others are used as they are.
QByteArray codeFor(const QByteArray &dkimCode)
{
    if (dkimCode == "dkim-key-revoked")
        return "verify-key-revoked";
    if (dkimCode == "dkim-key-weak")
        return "verify-key-weak";
    static const QByteArrayList told{"dkim-key-hashes",       "dkim-key-service",         "dkim-key-type-unknown",
                                     "dkim-key-is-host-name", "dkim-key-is-other-record", "dkim-key-ed25519-size"};
    return told.contains(dkimCode) ? dkimCode : QByteArray("verify-key-unreadable");
}

// The DKIM key itself (judged as by `dkim check`), whether it is the planned one or not.
Judgement judgeKey(const plan::PlannedRecord &planned, const QByteArray &text, bool same)
{
    // A domain that sends no mail revokes all keys on purpose.
    if (const auto wanted = dkim::parseKeyRecord(textOf(planned.data)); same && wanted && wanted->isRevoked())
        return found(planned, State::InPlace, {text});
    const dkim::KeyCheck key = dkim::judgeText(planned.name, text);
    if (!isGood(key.state)) {
        Judgement out{key.state, {text}, {}};
        for (const Finding &finding : key.findings) {
            if (!dkim::isFatal(finding.code))
                continue;
            Finding::Args args = finding.args;
            args.insert("reason", QString::fromLatin1(finding.code));
            args.insert("seen", displayText(text));
            out.findings.append(recordFinding(codeFor(finding.code), planned, args));
        }
        return out;
    }
    if (same)
        return found(planned, State::InPlace, {text});
    return found(planned, State::Differs, {text}, "verify-key-differs");
}

// Equal to what was planned, and yet nothing that a receiver can use.
bool isUnusable(Subject subject, const QByteArray &text)
{
    if (subject == Subject::Spf)
        return !spf::parseRecord(text);
    if (subject != Subject::Dmarc)
        return false;
    const auto record = dmarc::parseRecord(text);
    return !record || (record->policyIsBroken() && record->rua.isEmpty());
}

const char *secondRecordCode(Subject subject)
{
    switch (subject) {
    case Subject::Spf:
        return "verify-second-spf";
    case Subject::Dmarc:
        return "verify-second-dmarc";
    case Subject::DkimKey:
        return "verify-second-dkim";
    case Subject::OtherText:
    case Subject::Alias:
    case Subject::MailExchanger:
    case Subject::Other:
        return "verify-second-record";
    }
    Q_UNREACHABLE();
}

Judgement judgeTexts(const plan::PlannedRecord &planned, const RecordList &records)
{
    const Subject subject = subjectOf(planned);
    const QByteArray wanted = textOf(planned.data);
    RecordList rivals;
    QByteArrayList meant;
    for (const ResourceRecord &record : records) {
        const QByteArray text = textOf(record.data);
        if (isRival(planned, text))
            rivals.append(record);
        else if (looksMeant(planned, text))
            meant.append(text);
    }
    const QByteArrayList texts = valueTexts(rivals);
    const auto old = [&](const ResourceRecord &r) { return isOldValue(planned, r.data); };
    if (rivals.isEmpty()) {
        if (!meant.isEmpty())
            return found(planned, State::Malformed, meant, "verify-not-read-as-record");
        return found(planned, State::NotYet, {});
    }
    // Several texts of one kind may coexist where no standard forbids it (site verifications).
    const auto same = [&](const ResourceRecord &r) { return compare(planned, r.data) != Match::Different; };
    if (subject == Subject::OtherText && std::any_of(rivals.begin(), rivals.end(), same))
        return found(planned, State::InPlace, texts);
    const Match match = compareText(subject, wanted, texts.first());
    if (rivals.size() > 1) {
        if (std::all_of(rivals.begin(), rivals.end(), old))
            return found(planned, State::OldValue, texts);
        return found(planned, State::Duplicate, texts, secondRecordCode(subject),
                     {{"count", QString::number(rivals.size())}});
    }
    if (match != Match::Same && old(rivals.first()))
        return found(planned, State::OldValue, texts);
    if (subject == Subject::DkimKey)
        return judgeKey(planned, texts.first(), match == Match::Same);
    if (match != Match::Different && isUnusable(subject, textOf(rivals.first().data)))
        return found(planned, State::Malformed, texts,
                     subject == Subject::Spf ? "verify-spf-unusable" : "verify-dmarc-unusable");
    switch (match) {
    case Match::Same:
        return found(planned, State::InPlace, texts);
    case Match::Includes:
        return found(planned, State::InPlace, texts, "verify-spf-has-more");
    case Match::Different:
        return found(planned, State::Differs, texts, "verify-differs");
    }
    Q_UNREACHABLE();
}

Judgement judgeAlias(const plan::PlannedRecord &planned, const RecordList &records)
{
    const QByteArrayList texts = valueTexts(records);
    if (records.size() > 1)
        return found(planned, State::Duplicate, texts, "verify-second-record",
                     {{"count", QString::number(records.size())}});
    if (compare(planned, records.first().data) == Match::Same)
        return found(planned, State::InPlace, texts);
    if (isOldValue(planned, records.first().data))
        return found(planned, State::OldValue, texts);
    return found(planned, State::Differs, texts, "verify-differs");
}

// MX, addresses and the rest: the planned one must be among them. A lone MX may have any preference.
Judgement judgeSet(const plan::PlannedRecord &planned, const RecordList &records)
{
    const QByteArrayList texts = valueTexts(records);
    const auto same = [&](const ResourceRecord &r) { return compare(planned, r.data) == Match::Same; };
    if (std::any_of(records.begin(), records.end(), same))
        return found(planned, State::InPlace, texts);
    const auto *wanted = std::get_if<MxData>(&planned.data);
    const auto *lone = records.size() == 1 ? records.first().as<MxData>() : nullptr;
    if (wanted != nullptr && lone != nullptr && wanted->exchange == lone->exchange)
        return found(planned, State::InPlace, texts);
    if (std::all_of(records.begin(), records.end(), [&](const auto &r) { return isOldValue(planned, r.data); }))
        return found(planned, State::OldValue, texts);
    return found(planned, State::Differs, texts, "verify-differs");
}

Judgement judgeRecords(const plan::PlannedRecord &planned, const RecordList &records)
{
    if (planned.type == RecordType::TXT)
        return judgeTexts(planned, records);
    return planned.type == RecordType::CNAME ? judgeAlias(planned, records) : judgeSet(planned, records);
}

// A Remove row is in place once the record is gone.
Judgement judgeRemoval(const plan::PlannedRecord &planned, const Fact &fact)
{
    const Answer *answer = fact.answer();
    // Behind an alias there is nothing of ours to remove.
    if (answer == nullptr || (!answer->chain.isEmpty() && planned.type != RecordType::CNAME))
        return found(planned, State::InPlace, {});
    const QByteArrayList texts = valueTexts(answer->records);
    const bool there = std::any_of(answer->records.begin(), answer->records.end(), [&](const ResourceRecord &r) {
        return plan::valueText(r.type, r.data) == planned.valueText() || compare(planned, r.data) == Match::Same;
    });
    return there ? found(planned, State::NotYet, texts, "verify-still-there") : found(planned, State::InPlace, texts);
}

// Something other than a CNAME was planned, but the name is an alias, which excludes other records (RFC 1034 3.6.2).
Judgement judgeThroughChain(const plan::PlannedRecord &planned, const Fact &fact, const Fact *atAlias)
{
    const Answer *answer = fact.answer();
    if (answer == nullptr && atAlias != nullptr) {
        if (const LookupFailure *failure = atAlias->failure())
            return Judgement{stateOf(*failure), {}, {}};
        answer = atAlias->answer();
    }
    const QByteArray target = fact.chain().last().as<NameData>() != nullptr
                                  ? fact.chain().last().as<NameData>()->target.toText()
                                  : QByteArray();
    if (answer != nullptr) {
        Judgement there = judgeRecords(planned, answer->records);
        if (isGood(there.state)) {
            there.state = State::InPlaceThroughChain;
            return there;
        }
    }
    return found(planned, State::CnameClash, {"CNAME " + target}, "verify-alias-in-the-way",
                 {{"target", QString::fromLatin1(target)}});
}

} // namespace

Finding recordFinding(const QByteArray &code, const plan::PlannedRecord &planned, const Finding::Args &more)
{
    Finding finding{code, more, {}};
    finding.args.insert("name", planned.name.toString());
    finding.args.insert("type", QString::fromLatin1(typeName(planned.type)));
    finding.args.insert("value", QString::fromUtf8(planned.valueText()));
    return finding;
}

State stateOf(const LookupFailure &failure)
{
    switch (failure.kind) {
    case FailureKind::Timeout:
        return State::Timeout;
    case FailureKind::ServFail:
        return State::Servfail;
    case FailureKind::Refused:
        return State::Refused;
    case FailureKind::Network:
    case FailureKind::Tls:
    case FailureKind::FormErr:
    case FailureKind::BadReply:
    case FailureKind::Cancelled:
    case FailureKind::NotAsked:
        return State::Unknown;
    }
    Q_UNREACHABLE();
}

std::optional<DomainName> openChainEnd(const Fact &fact)
{
    if (fact.isFailure() || fact.answer() != nullptr || fact.chain().isEmpty())
        return std::nullopt;
    const auto *last = fact.chain().last().as<NameData>();
    return last != nullptr ? std::optional(last->target) : std::nullopt;
}

Judgement judge(const plan::PlannedRecord &planned, const Fact &fact, const Fact *atAlias)
{
    if (const LookupFailure *failure = fact.failure())
        return Judgement{stateOf(*failure), {}, {}};
    if (planned.action == plan::Action::Remove)
        return judgeRemoval(planned, fact);
    if (planned.type != RecordType::CNAME && !fact.chain().isEmpty())
        return judgeThroughChain(planned, fact, atAlias);
    if (const Answer *answer = fact.answer())
        return judgeRecords(planned, answer->records);
    return Judgement{State::NotYet, {}, {}};
}

} // namespace sw::verify
