// SPDX-License-Identifier: Apache-2.0
// The meaning of an extended DNS error (RFC 8914) in plain words. The resolver's own text is shown beside it and never
// instead, as it comes from outside and in technical language.
#pragma once

#include <QString>

namespace sw::report {

// Empty for a code without a registered meaning.
[[nodiscard]] QString extendedErrorMeaning(quint16 code);

} // namespace sw::report
