// SPDX-License-Identifier: Apache-2.0
// One merge. Private to core/spf: merge.cpp reads, edits and counts, merge_placing.cpp decides whether a new mechanism
// is needed and where it is placed.
#pragma once

#include "core/spf/merge/merge.h"
#include "core/spf/record/term_list.h"
#include "core/spf/repair/repair.h"

#include <optional>

namespace sw::spf {

class Merger
{
public:
    // For one run(); both must outlive it.
    Merger(const dns::Facts &facts, const MergeRequest &request)
        : m_facts(facts)
        , m_request(request)
        , m_terms(request.domain)
    {}

    // As merge().
    dns::Step<MergeResult> run();

private:
    // The result of a part; its missing questions are added to m_needed.
    template<class T>
    std::optional<T> take(dns::Step<T> step)
    {
        return dns::part(std::move(step), m_needed);
    }
    // Adds a finding, with the domain; at most 400, each once.
    void note(const char *code, Finding::Args args = {});
    void noteAll(const Findings &findings);

    // A published text as a record that parses; nullopt: not SPF.
    std::optional<UnderstoodRecord> understand(const QByteArray &text) const;
    // Fills m_terms and MergeResult::before; several records become their union.
    void readPublished();
    // "+all" becomes "~all", with a finding.
    void replacePlusAll();
    // One term of the request.
    void removeTerm(const QByteArray &written);
    void addTerm(const QByteArray &written);
    // The same mechanism exists already, at index `same`.
    void addToSame(const TermList::Item &item, qsizetype same);
    void addModifier(const TermList::Item &item);
    void setAll(const TermList::Item &item);
    // The term, or the one that was probably meant when its target has no record.
    QByteArray meantBy(const QByteArray &term);
    // Findings about a term without senders, or with an unusable target.
    void warnAboutTarget(const TermList::Item &item);
    // By evaluation: all senders of the term pass already.
    bool isAuthorised(const TermList::Item &item);
    // At its place; insertEarly(): before the directive that denies its senders.
    void insertMechanism(const TermList::Item &item);
    bool insertEarly(const TermList::Item &item);
    // By evaluation, with these terms.
    bool passesIn(const TermList &terms, const TermList::Item &item);
    // "-all" becomes "~all" while a sender may be missing; the same for an ending inherited by redirect.
    void softenEnding();
    void softenRedirect(qsizetype redirect);
    // Sets record and action; a new record gets "~all".
    void finish();
    // Lookups and void lookups of the old and the new record.
    void count();
    void countAnswer();

    const dns::Facts &m_facts;
    const MergeRequest &m_request;
    TermList m_terms;
    QByteArray m_base; // before anything was added or removed
    dns::QuestionSet m_needed;
    MergeResult m_out;
    bool m_damaged = false;
    bool m_leavesOut = false;  // a published term could not be read: it may be a sender
    bool m_asksForAll = false; // the ending was given with the request
};

} // namespace sw::spf
