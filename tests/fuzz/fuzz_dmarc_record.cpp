// SPDX-License-Identifier: Apache-2.0
// DMARC records: problems lie inside the input, and merging any octets gives a record that needs no further merging.
// Built with libFuzzer by the preset `fuzz`; tests/core/dmarc replays the corpus everywhere.
#include "core/dmarc/lint.h"
#include "core/dmarc/record/merge.h"
#include "core/dmarc/record/record.h"

#include <cstdint>
#include <cstdlib>

using namespace sw;
using namespace sw::dmarc;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto record = parseRecord(text);
    require(record.has_value() == isDmarcRecord(text));
    if (record) {
        for (const ParseError &problem : record->problems)
            require(problem.offset >= 0 && problem.length >= 0 && problem.offset + problem.length <= text.size());
        (void)lint(*record);
    }
    MergeRequest request;
    request.domain = dns::DomainName::literal("example.com");
    request.published = {text};
    request.reportTo = {"dmarc@example.com"};
    const MergeResult merged = merge(request);
    const auto result = parseRecord(merged.record);
    require(result.has_value() && !result->policyIsBroken() && !result->rua.isEmpty());
    request.published = {merged.record};
    require(merge(request).action == MergeResult::Action::Keep);
    return 0;
}
