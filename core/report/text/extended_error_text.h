// SPDX-License-Identifier: Apache-2.0
// What a resolver means by an extended DNS error (RFC 8914), in plain words. Its own text, where it sends one, is shown
// beside it and never instead: it is from outside, and in the jargon of whoever wrote it.
#pragma once

#include <QString>

namespace sw::report {

// Empty for a code that nobody has given a meaning.
[[nodiscard]] QString extendedErrorMeaning(quint16 code);

} // namespace sw::report
