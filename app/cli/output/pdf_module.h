// SPDX-License-Identifier: Apache-2.0
// The only part of the command line that paints. QtGui depends on some thirty libraries, which would slow down the
// start of every command, so this part is a module loaded by the command that writes a PDF (pdf_module_main.cpp).
#pragma once

#include "ui/export/pdf_writer.h"

#include <memory>

class QCoreApplication;

namespace sw::cli {

// Its functions.
struct PdfModule
{
    // An application object that can paint without a screen. A program has one application object, made before anything
    // else.
    std::unique_ptr<QCoreApplication> (*makeApplication)(int &argc, char **argv);
    // `paper`: "a4", "letter", or empty for the usual one of this locale.
    ui::PdfBytes (*render)(const report::Document &document, QByteArrayView paper);
};

// nullptr: no module of this version beside the program or among the installed libraries.
[[nodiscard]] const PdfModule *loadPdfModule(int &argc, char **argv);

} // namespace sw::cli
