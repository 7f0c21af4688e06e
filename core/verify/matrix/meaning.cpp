// SPDX-License-Identifier: Apache-2.0
// See meaning.h. SPF: RFC 7208 4.6, 5; DMARC: RFC 9989 4.7; DKIM keys: core/dkim/key/key_record.h.
#include "core/verify/matrix/meaning.h"

#include "core/dkim/key/key_record.h"
#include "core/dmarc/record/record.h"
#include "core/spf/record/record.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

namespace {

bool firstLabelIs(const DomainName &name, const char *label)
{
    const QByteArrayList labels = name.labels();
    return !labels.isEmpty() && labels.first().toLower() == label;
}

bool isBelowDomainKey(const DomainName &name)
{
    const QByteArrayList labels = name.labels();
    return labels.size() > 1 && labels.mid(1).contains("_domainkey");
}

// One term as receivers read it: "include:Amazonses.COM." -> "include:amazonses.com", "+" left out.
QByteArray canonicalTerm(const spf::Record &record, const spf::Term &term)
{
    QByteArray text = spf::printTerm(record, term);
    // Macro letters keep their case (upper case asks for URL escaping, RFC 7208 7.3); names do not matter.
    if (!term.hasMacros)
        text = text.toLower();
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

struct SpfTerms
{
    QByteArrayList passes;    // directives with the result "pass", sorted: their order does not matter among themselves
    QByteArrayList rest;      // from the first with another result, in order, up to and with `all`
    QByteArrayList modifiers; // sorted: their position does not matter (RFC 7208 6)
};

SpfTerms termsOf(const spf::Record &record)
{
    SpfTerms out;
    const bool hasAll = record.find(spf::TermKind::All) != nullptr;
    bool afterAll = false;
    for (const spf::Term &term : record.terms) {
        const QByteArray text = canonicalTerm(record, term);
        if (term.kind == spf::TermKind::Redirect && hasAll) // RFC 7208 6.1: ignored beside `all`
            continue;
        if (term.isModifier())
            out.modifiers.append(text);
        else if (!afterAll) // what follows `all` is never reached (RFC 7208 5.1)
            (out.rest.isEmpty() && term.qualifier == spf::Qualifier::Pass ? out.passes : out.rest).append(text);
        afterAll = afterAll || term.kind == spf::TermKind::All;
    }
    std::sort(out.passes.begin(), out.passes.end());
    std::sort(out.modifiers.begin(), out.modifiers.end());
    return out;
}

Match compareSpf(const QByteArray &planned, const QByteArray &seen)
{
    const auto left = spf::parseRecord(planned);
    const auto right = spf::parseRecord(seen);
    if (!left || !right)
        return planned.simplified().toLower() == seen.simplified().toLower() ? Match::Same : Match::Different;
    const SpfTerms a = termsOf(*left);
    const SpfTerms b = termsOf(*right);
    if (a.rest != b.rest || a.modifiers != b.modifiers)
        return Match::Different;
    if (a.passes == b.passes)
        return Match::Same;
    return std::includes(b.passes.begin(), b.passes.end(), a.passes.begin(), a.passes.end()) ? Match::Includes
                                                                                             : Match::Different;
}

QByteArrayList addressesOf(const QList<dmarc::ReportUri> &uris)
{
    QByteArrayList out;
    for (const dmarc::ReportUri &uri : uris)
        out.append(uri.isMailto ? uri.address.left(uri.address.lastIndexOf('@') + 1) + uri.host.toLower() : uri.uri);
    std::sort(out.begin(), out.end());
    return out;
}

// What a receiver does with it: policies with their defaults (RFC 9989 4.7), regardless of spelling.
bool sameDmarc(const QByteArray &planned, const QByteArray &seen)
{
    const auto a = dmarc::parseRecord(planned);
    const auto b = dmarc::parseRecord(seen);
    if (!a || !b)
        return false;
    const auto effective = [](const dmarc::Record &r) {
        const dmarc::Policy p = r.p.value_or(dmarc::Policy::None);
        const dmarc::Policy sp = r.sp.value_or(p);
        return std::make_tuple(p, sp, r.np.value_or(sp), r.psd, r.testing, r.adkim, r.aspf, r.policyIsBroken());
    };
    return effective(*a) == effective(*b) && addressesOf(a->rua) == addressesOf(b->rua) &&
           addressesOf(a->ruf) == addressesOf(b->ruf) && (a->ruf.isEmpty() || a->fo == b->fo);
}

bool sameDkimKey(const QByteArray &a, const QByteArray &b)
{
    const auto left = dkim::parseKeyRecord(a);
    const auto right = dkim::parseKeyRecord(b);
    return left && right && !left->isRevoked() && dkim::sameKey(*left, *right);
}

// "google-site-verification=" of "google-site-verification=abc"; the whole text when there is no such label.
QByteArray labelOf(const QByteArray &text)
{
    const qsizetype equals = text.indexOf('=');
    return equals < 0 ? text : text.left(equals + 1).toLower();
}

bool sameTarget(const plan::PlannedRecord &planned, const DomainName &seen)
{
    const auto *target = std::get_if<NameData>(&planned.data);
    if (target == nullptr)
        return false;
    if (target->target == seen)
        return true;
    if (planned.acceptTargetSuffix.isEmpty())
        return false;
    const auto suffix = DomainName::fromText(planned.acceptTargetSuffix);
    return suffix && seen.isBelow(*suffix) && !target->target.isRoot() &&
           seen.labels().first().toLower() == target->target.labels().first().toLower();
}

} // namespace

Subject subjectOf(const plan::PlannedRecord &planned)
{
    if (planned.type == RecordType::CNAME)
        return Subject::Alias;
    if (planned.type == RecordType::MX)
        return Subject::MailExchanger;
    if (planned.type != RecordType::TXT)
        return Subject::Other;
    const QByteArray text = textOf(planned.data);
    if (spf::isSpfRecord(text))
        return Subject::Spf;
    if (dmarc::isDmarcRecord(text) && firstLabelIs(planned.name, "_dmarc"))
        return Subject::Dmarc;
    return isBelowDomainKey(planned.name) ? Subject::DkimKey : Subject::OtherText;
}

QByteArray textOf(const RecordData &data)
{
    const auto *txt = std::get_if<TxtData>(&data);
    return txt != nullptr ? txt->joined() : QByteArray();
}

Match compareText(Subject subject, const QByteArray &planned, const QByteArray &seen)
{
    if (planned == seen)
        return Match::Same;
    const auto when = [](bool same) { return same ? Match::Same : Match::Different; };
    switch (subject) {
    case Subject::Spf:
        return spf::isSpfRecord(seen) ? compareSpf(planned, seen) : Match::Different;
    case Subject::Dmarc:
        return when(dmarc::isDmarcRecord(seen) && sameDmarc(planned, seen));
    case Subject::DkimKey:
        return when(sameDkimKey(planned, seen));
    case Subject::OtherText:
        return when(planned.trimmed() == seen.trimmed());
    case Subject::Alias:
    case Subject::MailExchanger:
    case Subject::Other:
        return Match::Different;
    }
    Q_UNREACHABLE();
}

Match compare(const plan::PlannedRecord &planned, const RecordData &seen)
{
    if (planned.data == seen)
        return Match::Same;
    const auto when = [](bool same) { return same ? Match::Same : Match::Different; };
    if (const auto *txt = std::get_if<TxtData>(&seen))
        return compareText(subjectOf(planned), textOf(planned.data), txt->joined());
    if (const auto *name = std::get_if<NameData>(&seen))
        return when(sameTarget(planned, name->target));
    return Match::Different;
}

bool isOldValue(const plan::PlannedRecord &planned, const RecordData &seen)
{
    const QByteArray text = plan::valueText(planned.type, seen);
    const Subject subject = subjectOf(planned);
    return std::any_of(planned.before.begin(), planned.before.end(), [&](const QByteArray &before) {
        if (planned.type == RecordType::TXT)
            return compareText(subject, before, text) == Match::Same;
        return before.toLower() == text.toLower();
    });
}

bool isRival(const plan::PlannedRecord &planned, const QByteArray &text)
{
    const QByteArray wanted = textOf(planned.data);
    switch (subjectOf(planned)) {
    case Subject::Spf:
        return spf::isSpfRecord(text);
    case Subject::Dmarc:
        return dmarc::isDmarcRecord(text);
    case Subject::DkimKey:
        return true; // RFC 6376 3.6.2.2: one text per selector
    case Subject::OtherText:
        return labelOf(text) == labelOf(wanted);
    case Subject::Alias:
    case Subject::MailExchanger:
    case Subject::Other:
        return false;
    }
    Q_UNREACHABLE();
}

bool looksMeant(const plan::PlannedRecord &planned, const QByteArray &text)
{
    switch (subjectOf(planned)) {
    case Subject::Spf:
        return spf::isMeantAsSpf(text) && !spf::isSpfRecord(text);
    case Subject::Dmarc:
        return dmarc::isMeantAsDmarc(text) && !dmarc::isDmarcRecord(text);
    case Subject::DkimKey:
        return false;
    case Subject::OtherText: {
        const QByteArray wanted = textOf(planned.data).trimmed();
        return !wanted.isEmpty() && text.contains(wanted) && text.trimmed() != wanted;
    }
    case Subject::Alias:
    case Subject::MailExchanger:
    case Subject::Other:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace sw::verify
