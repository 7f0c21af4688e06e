#include "core/dns/facts/question.h"

namespace sw::dns {

QuestionSet::QuestionSet(std::initializer_list<Query> queries)
{
    for (const Query &query : queries)
        add(query);
}

void QuestionSet::add(const Query &query)
{
    if (!m_queries.contains(query))
        m_queries.append(query);
}

void QuestionSet::add(const QuestionSet &other)
{
    for (const Query &query : other.m_queries)
        add(query);
}

} // namespace sw::dns
