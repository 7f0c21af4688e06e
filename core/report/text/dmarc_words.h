// SPDX-License-Identifier: Apache-2.0
// A DMARC record in plain words: what it asks of receivers, and the meaning of each tag (RFC 9989 4.7).
#pragma once

#include "core/dmarc/record/record.h"

#include <QString>

namespace sw::report {

// What a policy does, in one sentence: "Only watch: mail that fails is delivered as usual."
[[nodiscard]] QString policySentence(dmarc::Policy policy);
// "Only watch", "Into spam", "Turn away"
[[nodiscard]] QString policyLabel(dmarc::Policy policy);

// One tag.
struct TagWords
{
    QString tag;   // "p=none", as written: untrusted, plain text
    QString words; // what it means
    friend bool operator==(const TagWords &, const TagWords &) = default;
};
// In the order of the record, without "v"; at most 40.
[[nodiscard]] QList<TagWords> dmarcTagWords(const dmarc::Record &record);

} // namespace sw::report
