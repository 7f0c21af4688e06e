// SPDX-License-Identifier: Apache-2.0
// The module loaded by output/pdf_module.cpp: QtGui, and all that is painted with it.
#include "app/cli/output/pdf_module.h"

#include <QGuiApplication>

namespace {

using namespace sw;

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

ui::PdfBytes render(const report::Document &document, QByteArrayView paper)
{
    return ui::renderPdf(document, ui::paperFromName(paper).value_or(ui::paperFor(QLocale::system())));
}

} // namespace

extern "C" Q_DECL_EXPORT const cli::PdfModule *senderwrightPdfModule(const char *version)
{
    static const cli::PdfModule module{makeApplication, render};
    return qstrcmp(version, SENDERWRIGHT_VERSION) == 0 ? &module : nullptr;
}
