// SPDX-License-Identifier: Apache-2.0
// Sentences of the catalogue (a host's traps, a vendor's fields) in the reader's language.
//
// Those of files that a user supplied come back as they stand there. Panel paths (DnsHost::menu) are not translated:
// they are what the panel shows. catalog_sentences.cpp lists what is known to translators.
#pragma once

#include <QString>

namespace sw::report {

[[nodiscard]] QString catalogText(const QString &sentence);

} // namespace sw::report
