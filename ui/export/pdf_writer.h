// SPDX-License-Identifier: Apache-2.0
// The document tree (core/report/checklist/document.h) as a PDF: A4 or Letter, for a person with a pen and one with a
// DNS panel.
//
// Text is text: values are set glyph by glyph without shaping, so that copying, or pdftotext, gives exactly the value.
// Fonts are embedded; title, language and bookmarks are set. Layout: pages.h; appearance: page_style.h.
#pragma once

#include "core/base/expected.h"
#include "core/report/checklist/document.h"

namespace sw::ui {

// Sizes.
enum class Paper { A4, Letter };
[[nodiscard]] std::optional<Paper> paperFromName(QByteArrayView name); // "a4", "letter"
// The usual paper of this locale.
[[nodiscard]] Paper paperFor(const QLocale &locale);

// What was written.
struct PdfResult
{
    int pages = 0; // number of pages
    QString file;  // as given
    friend bool operator==(const PdfResult &, const PdfResult &) = default;
};

// Needs a QGuiApplication (any platform, also "offscreen"). Atomic: an older file is kept until the new one is
// complete. Errors: "pdf-unwritable" (args: file, reason), "file-is-device".
[[nodiscard]] Expected<PdfResult> writePdf(const report::Document &document, const QString &file, Paper paper);

// The PDF in memory, for previews and tests.
struct PdfBytes
{
    int pages = 0;    // number of pages
    QByteArray bytes; // the file's content
};
// As writePdf(), without a file.
[[nodiscard]] PdfBytes renderPdf(const report::Document &document, Paper paper);

} // namespace sw::ui
