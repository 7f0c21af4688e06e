// SPDX-License-Identifier: Apache-2.0
// What all steps of an evaluation share: queries, counting against the limits (RFC 7208 4.6.4), problems, and the
// trace.
#include "core/spf/check/evaluation.h"

#include "core/base/display_text.h"

#include <algorithm>

namespace sw::spf {

using namespace sw::dns;

QString shownText(QByteArrayView text)
{
    constexpr qsizetype Longest = 300;
    return displayText(text.first(std::min(text.size(), Longest)));
}

MacroValues Evaluation::macroValues(const Domain &domain)
{
    MacroValues values;
    values.sender = m_sender;
    values.localPart = m_localPart;
    values.senderDomain = m_senderDomain;
    values.domain = domain.text;
    values.helo = m_helo;
    values.receiver = m_request.receiver;
    values.epochSeconds = m_request.epochSeconds;
    values.ip = m_ip;
    values.validatedName = [this, &domain] { return validatedName(domain); };
    return values;
}

void Evaluation::noteProblem(ParseError problem)
{
    if (!m_out.problem)
        m_out.problem = std::move(problem);
}

Verdict Evaluation::noteFailure(const Fact &fact)
{
    if (!m_out.failures.contains(fact.query))
        m_out.failures.append(fact.query);
    noteProblem({"spf-check-lookup-failed",
                 0,
                 0,
                 {{"name", fact.query.question.name.toString()},
                  {"type", shownText(typeName(fact.query.question.type))},
                  {"outcome", shownText(outcomeName(fact.outcome))}}});
    return Verdict::TempError;
}

const Fact *Evaluation::ask(const DomainName &name, RecordType type)
{
    return m_facts.findOr(m_needed, Query{Question{name, type}, {}, Dnssec::Default});
}

bool Evaluation::countLookup(const Domain &domain, const Record &record, const Term &term)
{
    if (m_out.lookups < m_request.limits.lookups) {
        ++m_out.lookups;
        return true;
    }
    noteProblem({"spf-check-too-many-lookups",
                 term.span.offset,
                 term.span.length,
                 {{"domain", shownText(domain.text)},
                  {"term", shownText(record.view(term.span))},
                  {"limit", QString::number(m_request.limits.lookups)}}});
    return false;
}

bool Evaluation::countVoid(const DomainName &name, RecordType type)
{
    if (!m_countsVoids)
        return true;
    if (++m_out.voidLookups <= m_request.limits.voidLookups)
        return true;
    noteProblem({"spf-check-too-many-voids",
                 0,
                 0,
                 {{"name", name.toString()},
                  {"type", shownText(typeName(type))},
                  {"limit", QString::number(m_request.limits.voidLookups)}}});
    return false;
}

void Evaluation::trace(const Domain &domain, const char *code, Finding::Args args)
{
    constexpr qsizetype MaxSteps = 2000; // a record of 64 KiB can contain more terms than is useful
    if (m_out.trace.size() < MaxSteps)
        m_out.trace.append({domain.depth, code, std::move(args)});
}

} // namespace sw::spf
