// SPDX-License-Identifier: Apache-2.0
#include "core/spf/analysis/source.h"

#include "core/spf/record/macro.h"
#include "core/spf/record/target_name.h"

namespace sw::spf {

using namespace sw::dns;

FoundRecord findRecord(const Facts &facts, const DomainName &domain, const std::optional<Override> &instead,
                       QuestionSet &needed)
{
    if (instead && instead->domain == domain)
        return {FoundRecord::State::Found, instead->record, static_cast<int>(instead->record.size()), nullptr};
    FoundRecord found;
    found.fact = facts.findOr(needed, Question{domain, RecordType::TXT});
    if (found.fact == nullptr) {
        found.state = FoundRecord::State::NeedsFacts;
        return found;
    }
    if (found.fact->isFailure()) {
        found.state = FoundRecord::State::Failed;
        return found;
    }
    const QByteArrayList texts = found.fact->texts();
    for (const QByteArray &text : texts) {
        found.answerOctets += static_cast<int>(text.size());
        if (!isSpfRecord(text))
            continue;
        found.state =
            found.state == FoundRecord::State::Missing ? FoundRecord::State::Found : FoundRecord::State::Several;
        if (found.state == FoundRecord::State::Found)
            found.text = text;
    }
    return found;
}

namespace {

bool dependsOnSender(QByteArrayView spec)
{
    for (qsizetype i = 0; i < spec.size();) {
        const qsizetype length = spec.at(i) == '%' ? macroLength(spec.sliced(i), MacroUse::Domain) : 1;
        if (length > 2) {
            const char letter = spec.at(i + 2);
            if (letter != 'd' && letter != 'D' && letter != 'o' && letter != 'O')
                return true;
        }
        i += std::max<qsizetype>(length, 1);
    }
    return false;
}

} // namespace

StaticTarget staticTarget(const Record &record, const Term &term, const QByteArray &domain, const QByteArray &first)
{
    StaticTarget target;
    if (term.argument.isEmpty()) {
        target.text = domain;
    } else if (!term.hasMacros) {
        target.text = record.argumentOf(term).toByteArray();
        if (target.text.endsWith('.'))
            target.text.chop(1);
    } else if (dependsOnSender(record.argumentOf(term))) {
        target.state = StaticTarget::State::DependsOnSender;
        target.text = record.argumentOf(term).toByteArray();
        return target;
    } else {
        MacroValues values;
        values.domain = domain;
        values.senderDomain = first;
        if (expandMacros(record.argumentOf(term), MacroUse::Domain, values, target.text) != Expansion::Done)
            return target;
    }
    if (auto name = nameFromOctets(target.text)) {
        target.name = std::move(*name);
        target.state = StaticTarget::State::Name;
    }
    return target;
}

LiveTerms liveTerms(const Record &record)
{
    LiveTerms live;
    for (const Term &term : record.terms) {
        if (term.kind == TermKind::Redirect)
            live.redirect = &term;
        else if (term.isModifier())
            continue;
        else if (live.all() != nullptr)
            live.afterAll.append(&term);
        else
            live.mechanisms.append(&term);
    }
    if (live.all() != nullptr)
        std::swap(live.redirect, live.deadRedirect);
    return live;
}

} // namespace sw::spf
