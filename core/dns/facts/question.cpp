// SPDX-License-Identifier: Apache-2.0
#include "core/dns/facts/question.h"

namespace sw::dns {

QuestionSet::QuestionSet(std::initializer_list<Query> queries)
{
    for (const Query &query : queries)
        add(query);
}

void QuestionSet::add(const Query &query)
{
    constexpr qsizetype Few = 8; // comparing each is faster than a hash table
    if (m_queries.size() < Few) {
        if (!m_queries.contains(query))
            m_queries.append(query);
        return;
    }
    if (m_known.isEmpty())
        m_known = QSet<Query>(m_queries.begin(), m_queries.end());
    const qsizetype before = m_known.size();
    m_known.insert(query);
    if (m_known.size() > before)
        m_queries.append(query);
}

void QuestionSet::add(const QuestionSet &other)
{
    for (const Query &query : other.m_queries)
        add(query);
}

} // namespace sw::dns
