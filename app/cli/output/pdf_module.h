// SPDX-License-Identifier: Apache-2.0
// The one part of the command line that paints. QtGui brings some thirty libraries along, for which every command would
// wait at its start: so this part is a module, loaded by the command that writes a PDF (pdf_module_main.cpp).
#pragma once

#include "ui/export/pdf_writer.h"

#include <memory>

class QCoreApplication;

namespace sw::cli {

struct PdfModule
{
    // One that can paint, without a screen. A program has one application object: made before anything else.
    std::unique_ptr<QCoreApplication> (*makeApplication)(int &argc, char **argv);
    // `paper`: "a4", "letter", or empty for what is usual in this locale.
    ui::PdfBytes (*render)(const report::Document &document, QByteArrayView paper);
};

// nullptr: there is none of this version beside the program, nor where an installed one has its libraries.
[[nodiscard]] const PdfModule *loadPdfModule(int &argc, char **argv);

} // namespace sw::cli
