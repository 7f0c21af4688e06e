// SPDX-License-Identifier: Apache-2.0
// Any octets as a published TXT value: parsed, printed, evaluated, audited, repaired and merged. Built with libFuzzer
// by the preset `fuzz`; tests/core/spf/tst_record_corpus.cpp replays the corpus (tests/fuzz/corpus/spf_record)
// everywhere else.
#include "core/spf/analysis/analysis.h"
#include "core/spf/check/check.h"
#include "core/spf/merge/merge.h"
#include "core/spf/record/record.h"

#include <cstdint>
#include <cstdlib>

using namespace sw;
using namespace sw::spf;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isInside(const ParseError &error, qsizetype size)
{
    return error.offset >= 0 && error.length >= 0 && error.offset + error.length <= size && !error.code.isEmpty();
}

// Nobody is asked: TXT questions are answered with the input itself, all others with "no such name".
template<class F>
void runToEnd(const QByteArray &text, F function)
{
    dns::Facts facts;
    for (int round = 0;; ++round) {
        require(round < 200);
        const auto step = function(std::as_const(facts));
        if (dns::isDone(step))
            return;
        for (const dns::Query &query : dns::neededBy(step).queries()) {
            if (query.question.type == dns::RecordType::TXT)
                facts.add(query.question, dns::Answer{{}, {dns::txtRecord(query.question.name, text)}});
            else
                facts.add(query.question, dns::NxDomain{});
        }
    }
}

void parseAndPrint(const QByteArray &text)
{
    const auto record = parseRecord(text);
    if (!record) {
        require(isInside(record.error(), text.size()));
    } else {
        const QByteArray printed = printRecord(*record);
        const auto again = parseRecord(printed);
        require(again.has_value() && printRecord(*again) == printed && again->terms.size() == record->terms.size());
    }
    const LenientRecord lenient = parseLeniently(text);
    require(record.has_value() == lenient.errors.isEmpty());
    for (const ParseError &error : lenient.errors)
        require(isInside(error, text.size()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    parseAndPrint(text);
    parseAndPrint("v=spf1 " + text);

    CheckRequest request;
    request.ip = dns::IpAddress::fromText(size % 2 == 0 ? "192.0.2.1" : "2001:db8::1").value();
    request.mailFrom = "user+tag@example.com";
    request.helo = text.left(300);
    request.record = "v=spf1 " + text;
    runToEnd(text, [&](const dns::Facts &facts) { return checkHost(facts, request); });
    request.mailFrom = text.left(300);
    request.record.reset();
    runToEnd(text, [&](const dns::Facts &facts) { return checkHost(facts, request); });

    const auto domain = dns::DomainName::literal("example.com");
    runToEnd(text, [&](const dns::Facts &facts) { return audit(facts, {domain, text, {}}); });

    const MergeRequest merging{domain, {text}, {"include:amazonses.com", text.left(100)}, {}};
    runToEnd(text, [&](const dns::Facts &facts) {
        const auto step = merge(facts, merging);
        if (dns::isDone(step)) {
            const auto record = parseRecord(dns::resultOf(step).record);
            require(record.has_value());
            for (const Term &term : record->terms)
                require(term.kind != TermKind::All || term.qualifier != Qualifier::Pass);
        }
        return step;
    });
    return 0;
}
