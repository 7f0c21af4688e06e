// SPDX-License-Identifier: Apache-2.0
// Where records come from when a policy is studied rather than evaluated: the facts, or a record that is planned.
// Private to core/spf.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/spf/record/record.h"

#include <optional>

namespace sw::spf {

struct Override // a planned record, used instead of the published one
{
    dns::DomainName domain; // its name
    QByteArray record;      // its text
};

// The SPF record at a name.
struct FoundRecord
{
    // Missing: a server answered so. Failed: unknown. NeedsFacts: not asked yet.
    enum class State { Found, Missing, Several, Failed, NeedsFacts } state = State::Missing;
    QByteArray text = {};
    int answerOctets = 0;            // of all TXT data at the name
    const dns::Fact *fact = nullptr; // of the TXT query; null with an Override; valid as long as the facts
};
// Adds the TXT question to `needed` when it is not known.
[[nodiscard]] FoundRecord findRecord(const dns::Facts &facts, const dns::DomainName &domain,
                                     const std::optional<Override> &instead, dns::QuestionSet &needed);

// The target of a term, when that does not depend on the message: macros other than %{d} and %{o} give
// DependsOnSender.
struct StaticTarget
{
    // NoName: the text is no name that can be queried.
    enum class State { Name, NoName, DependsOnSender } state = State::NoName;
    QByteArray text = {};      // macros expanded
    dns::DomainName name = {}; // for State::Name
};
// `domain` is where the record is published, `first` the domain that the study began with (%{o}).
[[nodiscard]] StaticTarget staticTarget(const Record &record, const Term &term, const QByteArray &domain,
                                        const QByteArray &first);

// The terms that evaluation can reach: up to the first "all", then redirect when there is no "all" (RFC 7208 5.1, 6.1).
struct LiveTerms
{
    QList<const Term *> mechanisms = {}; // with the first "all" at the end
    QList<const Term *> afterAll = {};   // never reached
    const Term *redirect = nullptr;      // followed when nothing matches
    const Term *deadRedirect = nullptr;  // next to "all": ignored
    // The "all" that ends the mechanisms; null: none.
    [[nodiscard]] const Term *all() const
    {
        return !mechanisms.isEmpty() && mechanisms.last()->kind == TermKind::All ? mechanisms.last() : nullptr;
    }
};
// Pointers into `record`.
[[nodiscard]] LiveTerms liveTerms(const Record &record);

} // namespace sw::spf
