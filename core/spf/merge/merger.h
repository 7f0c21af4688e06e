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
    template<class T>
    std::optional<T> take(dns::Step<T> step)
    {
        return dns::part(std::move(step), m_needed);
    }
    void note(const char *code, Finding::Args args = {});
    void noteAll(const Findings &findings);

    std::optional<UnderstoodRecord> understand(const QByteArray &text) const;
    void readPublished();
    void replacePlusAll();
    void removeTerm(const QByteArray &written);
    void addTerm(const QByteArray &written);
    void addToSame(const TermList::Item &item, qsizetype same);
    void addModifier(const TermList::Item &item);
    void setAll(const TermList::Item &item);
    QByteArray meantBy(const QByteArray &term);
    void warnAboutTarget(const TermList::Item &item);
    bool isAuthorised(const TermList::Item &item);
    void insertMechanism(const TermList::Item &item);
    bool insertEarly(const TermList::Item &item);
    bool passesIn(const TermList &terms, const TermList::Item &item);
    void softenEnding();
    void softenRedirect(qsizetype redirect);
    void finish();
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
