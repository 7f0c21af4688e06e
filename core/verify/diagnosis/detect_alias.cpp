// SPDX-License-Identifier: Apache-2.0
// A CNAME was planned and something else is published: a TXT, a proxy's addresses, a flattened alias, or data that
// conflicts with it. And a DMARC policy that the domain inherits from above (RFC 9989 4.10).
#include "core/verify/diagnosis/detective.h"

#include "core/base/display_text.h"
#include "core/dkim/key/key_record.h"
#include "core/dmarc/record/record.h"
#include "core/verify/matrix/meaning.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

namespace {

QByteArray withoutFinalDot(QByteArray text)
{
    text = text.trimmed();
    if (text.size() > 1 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2);
    if (text.endsWith('.'))
        text.chop(1);
    return text.toLower();
}

// The panel's type was left at "TXT": the host name is published as text.
std::optional<Clue> publishedAsText(const Case &c, const Fact &texts, const DomainName &target)
{
    for (const QByteArray &text : texts.texts()) {
        if (withoutFinalDot(text) == target.toText().toLower())
            return Clue{State::WrongType,
                        c.finding("panel-wrong-type",
                                  {{"seenType", QStringLiteral("TXT")}, {"seen", displayText(text)}}, texts)};
    }
    return std::nullopt;
}

// The text at the name is what the target shows: the panel resolved the alias and published a copy.
std::optional<Clue> textIsCopy(const Case &c, const Fact &texts, const Fact &atTarget)
{
    for (const QByteArray &mine : texts.texts()) {
        for (const QByteArray &theirs : atTarget.texts()) {
            const auto a = dkim::parseKeyRecord(mine);
            const auto b = dkim::parseKeyRecord(theirs);
            if (mine == theirs || (a && b && !a->isRevoked() && dkim::sameKey(*a, *b)))
                return Clue{State::Flattened, c.finding("panel-alias-flattened", {{"seen", displayText(mine)}}, texts)};
        }
    }
    return std::nullopt;
}

QString addressesOf(const Fact &fact)
{
    QStringList out;
    if (const Answer *answer = fact.answer()) {
        for (const ResourceRecord &record : answer->records)
            out.append(QString::fromUtf8(plan::valueText(record.type, record.data)));
    }
    return out.join(QStringLiteral(", "));
}

std::optional<Clue> otherData(const Case &c, const Fact &fact)
{
    if (fact.answer() == nullptr || !fact.answer()->chain.isEmpty())
        return std::nullopt;
    return Clue{State::CnameClash, c.finding("verify-other-data-in-the-way",
                                             {{"seenType", QString::fromLatin1(typeName(fact.query.question.type))},
                                              {"seen", addressesOf(fact)}},
                                             fact)};
}

// A and AAAA where a CNAME was planned. Below "_domainkey" no host has addresses: the panel put its proxy there.
std::optional<Clue> addressClue(const Case &c, const Fact &addresses, const Fact &atTarget)
{
    if (addresses.answer() == nullptr || !addresses.answer()->chain.isEmpty())
        return std::nullopt;
    const Finding::Args seen{{"seen", addressesOf(addresses)}};
    if (!atTarget.isFailure() && atTarget.answer() != nullptr && addressesOf(atTarget) == addressesOf(addresses))
        return Clue{State::Flattened, c.finding("panel-alias-flattened", seen, addresses)};
    const bool hostProxies = c.host() != nullptr && c.host()->proxyTrap;
    const bool service = c.planned().name.labels().contains("_domainkey");
    if (hostProxies || service)
        return Clue{State::Flattened, c.finding("panel-alias-proxied", seen, addresses)};
    return otherData(c, addresses);
}

} // namespace

Clues detectAlias(const Case &c)
{
    const auto *target = std::get_if<NameData>(&c.planned().data);
    const Fact *own = c.own();
    // A name that does not exist has no other records either; NODATA says less, as some hosts never say NXDOMAIN (RFC
    // 9824).
    if (c.planned().type != RecordType::CNAME || target == nullptr || !std::holds_alternative<NoData>(own->outcome))
        return {};
    const DomainName &name = c.planned().name;
    const Fact *texts = c.look(name, RecordType::TXT);
    const Fact *v4 = c.look(name, RecordType::A);
    const Fact *v6 = c.look(name, RecordType::AAAA);
    const Fact *mx = c.look(name, RecordType::MX);
    if (texts == nullptr || v4 == nullptr || v6 == nullptr || mx == nullptr)
        return {};
    if (texts->answer() != nullptr) {
        if (const auto clue = publishedAsText(c, *texts, target->target))
            return {*clue};
        const Fact *atTarget = c.lookOutside(target->target, RecordType::TXT);
        if (atTarget == nullptr)
            return {};
        if (const auto clue = textIsCopy(c, *texts, *atTarget))
            return {*clue};
    }
    for (const Fact *addresses : {v4, v6}) {
        if (addresses->answer() == nullptr)
            continue;
        const Fact *atTarget = c.lookOutside(target->target, addresses->query.question.type);
        if (atTarget == nullptr)
            return {};
        if (const auto clue = addressClue(c, *addresses, *atTarget))
            return {*clue};
    }
    for (const Fact *fact : {texts, mx}) {
        if (const auto clue = otherData(c, *fact))
            return {*clue};
    }
    return {};
}

// There is no record here, but one above applies and says the same: nothing to do.
Clues detectInherited(const Case &c)
{
    if (subjectOf(c.planned()) != Subject::Dmarc || c.status().state != State::NotYet)
        return {};
    const auto wanted = dmarc::parseRecord(textOf(c.planned().data));
    if (!wanted || !wanted->p)
        return {};
    // The tree walk goes up label by label; the first record found applies (RFC 9989 4.10, at most eight lookups).
    int steps = 0;
    for (DomainName above = c.plan().domain.parent(); above.labelCount() >= 2 && steps < 7;
         above = above.parent(), ++steps) {
        const auto name = above.prepended("_dmarc");
        if (!name)
            return {};
        const Fact *fact =
            name->isAtOrBelow(c.zone().apex) ? c.look(*name, RecordType::TXT) : c.lookOutside(*name, RecordType::TXT);
        if (fact == nullptr || fact->isFailure())
            return {};
        QByteArrayList records = fact->texts();
        records.removeIf([](const QByteArray &text) { return !dmarc::isDmarcRecord(text); });
        if (records.size() != 1)
            continue;
        const auto found = dmarc::parseRecord(records.first());
        if (!found || found->policyIsBroken() || found->sp.value_or(*found->p) != *wanted->p ||
            found->adkim != wanted->adkim || found->aspf != wanted->aspf || found->testing != wanted->testing)
            return {};
        const bool reportsToo = std::all_of(wanted->rua.begin(), wanted->rua.end(), [&](const dmarc::ReportUri &uri) {
            return std::any_of(found->rua.begin(), found->rua.end(),
                               [&](const dmarc::ReportUri &other) { return other.uri.toLower() == uri.uri.toLower(); });
        });
        if (!reportsToo)
            return {};
        return {{State::Inherited,
                 c.finding("verify-inherited",
                           {{"found", name->toString()}, {"seen", QString::fromUtf8(records.first())}}, *fact)}};
    }
    return {};
}

} // namespace sw::verify
