// SPDX-License-Identifier: Apache-2.0
#include "core/spf/check/check.h"

#include "core/spf/check/evaluation.h"
#include "core/spf/record/target_name.h"

#include <algorithm>

namespace sw::spf {

using namespace sw::dns;

namespace {

constexpr qsizetype MaxIdentityOctets = 1000; // RFC 5321 4.5.3.1 allows 256; bounds the result of macros

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<quint8>(c) < 0x80; });
}

// RFC 8616 3: U-labels become A-labels before anything is asked. Empty when they cannot.
QByteArray toALabels(const QByteArray &domain)
{
    if (isAscii(domain))
        return domain;
    const auto name = DomainName::fromUnicode(QString::fromUtf8(domain));
    return name ? name->toText() : QByteArray();
}

} // namespace

QByteArray resultName(Result result)
{
    switch (result) {
    case Result::None:
        return "none";
    case Result::Neutral:
        return "neutral";
    case Result::Pass:
        return "pass";
    case Result::Fail:
        return "fail";
    case Result::SoftFail:
        return "softfail";
    case Result::TempError:
        return "temperror";
    case Result::PermError:
        return "permerror";
    }
    Q_UNREACHABLE();
}

Step<CheckResult> checkHost(const Facts &facts, const CheckRequest &request)
{
    return Evaluation(facts, request).run();
}

Evaluation::Evaluation(const Facts &facts, const CheckRequest &request)
    : m_facts(facts)
    , m_request(request)
    , m_ip(request.ip.unmapped())
{}

Step<CheckResult> Evaluation::run()
{
    if (takeIdentities()) {
        const Answer answer = checkDomain(m_first);
        if (answer.needsFacts)
            return std::move(m_needed);
        m_out.result = answer.result;
        if (answer.result == Result::Fail && !explain())
            return std::move(m_needed);
    }
    if (m_out.result != Result::TempError && m_out.result != Result::PermError && m_out.result != Result::None)
        m_out.problem.reset();
    if (tracing())
        trace(m_first, "spf-trace-result",
              {{"result", shownText(resultName(m_out.result))}, {"domain", shownText(m_out.domain)}});
    return std::move(m_out);
}

// RFC 7208 2.3, 2.4 and 4.3. False: the result is "none" already.
bool Evaluation::takeIdentities()
{
    const bool tooLong = m_request.mailFrom.size() > MaxIdentityOctets || m_request.helo.size() > MaxIdentityOctets ||
                         m_request.domain.size() > MaxIdentityOctets;
    if (tooLong) {
        noteProblem({"spf-check-identity-too-long", 0, 0, {}});
        return false;
    }
    m_helo = toALabels(m_request.helo);
    m_sender = m_request.mailFrom.isEmpty() ? "postmaster@" + m_helo : m_request.mailFrom;
    const qsizetype at = m_sender.lastIndexOf('@');
    m_localPart = at > 0 ? m_sender.left(at) : QByteArrayLiteral("postmaster");
    const QByteArray written = at < 0 ? m_sender : m_sender.mid(at + 1);
    m_senderDomain = toALabels(written);
    if (at <= 0 || m_senderDomain != written)
        m_sender = m_localPart + '@' + m_senderDomain;

    m_first.text = m_request.domain.isEmpty() ? m_senderDomain : toALabels(m_request.domain);
    if (m_first.text.endsWith('.'))
        m_first.text.chop(1);
    m_out.domain = m_first.text;
    const auto name = nameFromOctets(m_first.text);
    // A domain literal or a single label is not looked up.
    if (!name || name->labelCount() < 2 || m_first.text.startsWith('[')) {
        noteProblem({"spf-check-no-domain", 0, 0, {{"domain", shownText(written)}}});
        return false;
    }
    m_first.name = *name;
    return true;
}

Evaluation::Answer Evaluation::checkDomain(const Domain &domain)
{
    QByteArray text;
    Result result = Result::None;
    switch (fetchRecord(domain, text, result)) {
    case Verdict::Match:
        break;
    case Verdict::NeedsFacts:
        return {Result::None, true};
    case Verdict::NoMatch:
    case Verdict::TempError:
    case Verdict::PermError:
        return {result, false};
    }
    if (domain.depth == 0)
        m_out.record = text;
    auto record = parseRecord(text);
    if (!record) { // RFC 7208 4.6: any syntax error anywhere, before anything is evaluated
        ParseError problem = std::move(record.error());
        problem.args.insert("domain", shownText(domain.text));
        noteProblem(std::move(problem));
        return {Result::PermError, false};
    }
    if (tracing())
        trace(domain, "spf-trace-record", {{"domain", shownText(domain.text)}, {"record", shownText(text)}});
    return runTerms(domain, *record);
}

// RFC 7208 4.4 and 4.5. Match: `text` is the one record; otherwise `result` is set.
Verdict Evaluation::fetchRecord(const Domain &domain, QByteArray &text, Result &result)
{
    if (m_request.record && domain.name == m_first.name) {
        text = *m_request.record;
        return Verdict::Match;
    }
    const Fact *fact = ask(domain.name, RecordType::TXT);
    if (fact == nullptr)
        return Verdict::NeedsFacts;
    if (fact->isFailure()) {
        result = Result::TempError;
        return noteFailure(*fact);
    }
    int found = 0;
    if (const dns::Answer *answer = fact->answer()) {
        for (const ResourceRecord &record : answer->records) {
            const auto *txt = record.as<TxtData>();
            if (txt == nullptr || txt->strings.isEmpty())
                continue;
            QByteArray joined = txt->strings.size() == 1 ? txt->strings.constFirst() : txt->joined();
            if (isSpfRecord(joined) && ++found == 1)
                text = std::move(joined);
        }
    }
    if (found == 1)
        return Verdict::Match;
    const char *code = found == 0 ? "spf-check-no-record" : "spf-check-several-records";
    result = found == 0 ? Result::None : Result::PermError;
    noteProblem({code, 0, 0, {{"domain", shownText(domain.text)}}});
    return found == 0 ? Verdict::NoMatch : Verdict::PermError;
}

// RFC 7208 4.6.2: directives from left to right until one matches. While facts are missing the rest is evaluated
// anyway, so that everything the next round could need is asked for at once.
Evaluation::Answer Evaluation::runTerms(const Domain &domain, const Record &record)
{
    const Term *redirect = nullptr;
    bool pending = false;
    bool hasAll = false;
    for (const Term &term : record.terms) {
        if (term.kind == TermKind::Redirect)
            redirect = &term;
        if (term.isModifier())
            continue;
        hasAll = hasAll || term.kind == TermKind::All;
        const Verdict verdict = evaluate(domain, record, term);
        if (verdict == Verdict::NoMatch)
            continue;
        if (verdict == Verdict::NeedsFacts) {
            pending = true;
            continue;
        }
        if (pending)
            return {Result::None, true};
        if (verdict == Verdict::Match)
            return matched(domain, record, term);
        if (!domain.included)
            m_out.mechanism = record.textOf(term);
        return {verdict == Verdict::TempError ? Result::TempError : Result::PermError, false};
    }
    if (redirect != nullptr && !hasAll) { // RFC 7208 6.1: ignored when there is an "all" anywhere
        const Answer answer = followRedirect(domain, record, *redirect);
        return pending ? Answer{Result::None, true} : answer;
    }
    if (pending)
        return {Result::None, true};
    if (tracing())
        trace(domain, "spf-trace-default", {{"domain", shownText(domain.text)}});
    return {Result::Neutral, false}; // RFC 7208 4.7
}

Evaluation::Answer Evaluation::matched(const Domain &domain, const Record &record, const Term &term)
{
    if (!domain.included) {
        m_last = domain;
        m_lastRecord = record.text;
        m_out.mechanism = record.textOf(term);
    }
    switch (term.qualifier) {
    case Qualifier::Pass:
        return {Result::Pass, false};
    case Qualifier::Fail:
        return {Result::Fail, false};
    case Qualifier::SoftFail:
        return {Result::SoftFail, false};
    case Qualifier::Neutral:
        return {Result::Neutral, false};
    }
    Q_UNREACHABLE();
}

// RFC 7208 6.1
Evaluation::Answer Evaluation::followRedirect(const Domain &domain, const Record &record, const Term &redirect)
{
    if (!countLookup(domain, record, redirect))
        return {Result::PermError, false};
    const Target target = targetOf(domain, record, redirect);
    if (target.state == Target::State::NeedsFacts)
        return {Result::None, true};
    if (target.state != Target::State::Name) {
        noteProblem({"spf-check-bad-target",
                     redirect.argument.offset,
                     redirect.argument.length,
                     {{"term", shownText(record.view(redirect.span))}, {"domain", shownText(domain.text)}}});
        return {Result::PermError, false};
    }
    if (tracing())
        trace(domain, "spf-trace-redirect", {{"domain", shownText(target.text)}});
    Answer answer = checkDomain({target.text, target.name, domain.depth + 1, domain.included});
    if (answer.needsFacts || answer.result != Result::None)
        return answer;
    m_out.problem = ParseError{"spf-check-redirect-no-record",
                               redirect.argument.offset,
                               redirect.argument.length,
                               {{"term", shownText(record.view(redirect.span))}, {"domain", shownText(target.text)}}};
    return {Result::PermError, false};
}

// RFC 7208 6.2. Any failure means no explanation, never another result. False: facts are missing.
bool Evaluation::explain()
{
    m_out.explanation = m_request.defaultExplanation;
    const auto record = parseRecord(m_lastRecord);
    const Term *exp = record ? record->find(TermKind::Explanation) : nullptr;
    if (exp == nullptr)
        return true;
    m_countsVoids = false; // RFC 7208 4.6.4: not one of the terms that count
    const Target target = targetOf(m_last, *record, *exp);
    if (target.state == Target::State::NeedsFacts)
        return false;
    if (target.state != Target::State::Name)
        return true;
    const Fact *fact = ask(target.name, RecordType::TXT);
    if (fact == nullptr)
        return false;
    const QByteArrayList texts = fact->texts();
    if (texts.size() != 1 || findMacroError(texts.constFirst(), MacroUse::Explanation))
        return true;
    QByteArray explanation;
    switch (expandMacros(texts.constFirst(), MacroUse::Explanation, macroValues(m_last), explanation)) {
    case Expansion::Done:
        m_out.explanation = explanation;
        m_out.explanationFromDomain = true;
        return true;
    case Expansion::NeedsFacts:
        return false;
    case Expansion::CannotMatch:
    case Expansion::BadSyntax:
    case Expansion::TooLong:
        return true;
    }
    Q_UNREACHABLE();
}

// The target of a term: its domain-spec expanded, or <domain> itself (RFC 7208 4.8).
Evaluation::Target Evaluation::targetOf(const Domain &domain, const Record &record, const Term &term)
{
    if (term.argument.isEmpty())
        return {Target::State::Name, domain.text, domain.name};
    Target target;
    if (!term.hasMacros) {
        target.text = record.argumentOf(term).toByteArray();
        if (target.text.endsWith('.'))
            target.text.chop(1);
    } else {
        m_out.lacksHelo = m_out.lacksHelo || (m_helo.isEmpty() && holdsMacro(record.argumentOf(term), 'h'));
        switch (expandMacros(record.argumentOf(term), MacroUse::Domain, macroValues(domain), target.text)) {
        case Expansion::Done:
            break;
        case Expansion::NeedsFacts:
            target.state = Target::State::NeedsFacts;
            return target;
        case Expansion::CannotMatch:
            target.state = Target::State::CannotMatch;
            return target;
        case Expansion::BadSyntax: // the parser has seen to it
        case Expansion::TooLong:
            return target;
        }
    }
    if (auto name = nameFromOctets(target.text)) {
        target.name = std::move(*name);
        target.state = Target::State::Name;
    }
    return target;
}

} // namespace sw::spf
