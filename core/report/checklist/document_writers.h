// SPDX-License-Identifier: Apache-2.0
// The document tree as HTML and as plain text. The PDF is drawn in ui/export/pdf_writer.h.
#pragma once

#include "core/report/checklist/document.h"

namespace sw::report {

// One self-contained page: UTF-8, style inside, no requests, no script; all text is escaped.
[[nodiscard]] QByteArray toHtml(const Document &document);

// For a terminal or a mail: UTF-8, prose wrapped at `columns` (wide characters count two), values never wrapped.
[[nodiscard]] QByteArray toPlainText(const Document &document, int columns = 78);

} // namespace sw::report
