// SPDX-License-Identifier: Apache-2.0
// Sentences of the catalogue (traps of a DNS host, fields of a vendor) in the reader's language.
//
// Sentences of user-supplied files are returned unchanged. Panel paths (DnsHost::menu) are not translated, as the panel
// shows them so. catalog_sentences.cpp lists the sentences for translators.
#pragma once

#include <QString>

namespace sw::report {

// Unknown: unchanged.
[[nodiscard]] QString catalogText(const QString &sentence);

} // namespace sw::report
