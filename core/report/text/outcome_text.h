// SPDX-License-Identifier: Apache-2.0
// What came of a question to the DNS, or of a file that was to be fetched, in words.
#pragma once

#include <QString>

namespace sw::report {

// `name`: as in evidence and in the arguments of findings (dns::outcomeName() in core/dns/facts/outcome.h: "timeout",
// "servfail" …); one that is not known, such as an HTTP status, comes back as it is. Fits into a sentence.
[[nodiscard]] QString outcomeText(const QString &name);

} // namespace sw::report
