// SPDX-License-Identifier: Apache-2.0
// The document tree (core/report/checklist/document.h) as a PDF: A4 or Letter, for a person with a pen and one with a
// DNS panel.
//
// Text is text: values are set glyph by glyph without shaping, so that what is copied out, or read back by pdftotext,
// is what went in. Fonts are embedded; title, language and bookmarks are set. Layout: pages.h; looks: page_style.h.
#pragma once

#include "core/base/expected.h"
#include "core/report/checklist/document.h"

namespace sw::ui {

enum class Paper { A4, Letter };
[[nodiscard]] std::optional<Paper> paperFromName(QByteArrayView name); // "a4", "letter"
// What people in this locale print on.
[[nodiscard]] Paper paperFor(const QLocale &locale);

struct PdfResult
{
    int pages = 0;
    QString file;
    friend bool operator==(const PdfResult &, const PdfResult &) = default;
};

// Needs a QGuiApplication (any platform, "offscreen" too). The file appears whole or not at all; an older one stays
// until then. Errors: "pdf-unwritable" (args: file, reason), "file-is-device".
[[nodiscard]] Expected<PdfResult> writePdf(const report::Document &document, const QString &file, Paper paper);

// The PDF's bytes, for previews and tests.
struct PdfBytes
{
    int pages = 0;
    QByteArray bytes;
};
[[nodiscard]] PdfBytes renderPdf(const report::Document &document, Paper paper);

} // namespace sw::ui
