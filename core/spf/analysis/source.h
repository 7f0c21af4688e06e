// SPDX-License-Identifier: Apache-2.0
// Where records come from while a policy is studied rather than evaluated: the facts, or a record that is to be
// published. Private to core/spf.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/spf/record/record.h"

#include <optional>

namespace sw::spf {

struct Override // this record, as if it stood at this name already
{
    dns::DomainName domain;
    QByteArray record;
};

struct FoundRecord
{
    enum class State { Found, Missing, Several, Failed, NeedsFacts } state = State::Missing;
    QByteArray text = {};
    int answerOctets = 0; // of all TXT data at the name
    const dns::Fact *fact = nullptr;
};
[[nodiscard]] FoundRecord findRecord(const dns::Facts &facts, const dns::DomainName &domain,
                                     const std::optional<Override> &instead, dns::QuestionSet &needed);

// The name a term is about when that does not depend on the message: macros other than %{d} and %{o} give nullopt.
// `domain` is where the record stands, `first` the domain the study began with.
struct StaticTarget
{
    enum class State { Name, NoName, DependsOnSender } state = State::NoName;
    QByteArray text = {};
    dns::DomainName name = {};
};
[[nodiscard]] StaticTarget staticTarget(const Record &record, const Term &term, const QByteArray &domain,
                                        const QByteArray &first);

// The terms that evaluation can reach: up to the first "all", then redirect when there is no "all" (RFC 7208 5.1, 6.1).
struct LiveTerms
{
    QList<const Term *> mechanisms = {}; // with the first "all" at the end
    QList<const Term *> afterAll = {};   // never reached
    const Term *redirect = nullptr;      // followed when nothing matches
    const Term *deadRedirect = nullptr;  // beside "all": ignored
    [[nodiscard]] const Term *all() const
    {
        return !mechanisms.isEmpty() && mechanisms.last()->kind == TermKind::All ? mechanisms.last() : nullptr;
    }
};
[[nodiscard]] LiveTerms liveTerms(const Record &record);

} // namespace sw::spf
