// SPDX-License-Identifier: Apache-2.0
// The outcome of a DNS question or of fetching a file, in words.
#pragma once

#include <QString>

namespace sw::report {

// `name`: as in evidence and arguments of findings (dns::outcomeName() in core/dns/facts/outcome.h: "timeout",
// "servfail" …); an unknown one, such as an HTTP status, is returned unchanged. Fits into a sentence.
[[nodiscard]] QString outcomeText(const QString &name);

} // namespace sw::report
