// The module that pdf_module.cpp loads: QtGui, and all that is drawn with it.
#include "app/cli/pdf_module.h"

#include <QGuiApplication>

namespace {

using namespace sw;

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Expected<ui::PdfResult> write(const report::Document &document, const QString &file, QByteArrayView paper)
{
    return ui::writePdf(document, file, ui::paperFromName(paper).value_or(ui::paperFor(QLocale::system())));
}

} // namespace

extern "C" Q_DECL_EXPORT const cli::PdfModule *senderwrightPdfModule(const char *version)
{
    static const cli::PdfModule module{makeApplication, write};
    return qstrcmp(version, SENDERWRIGHT_VERSION) == 0 ? &module : nullptr;
}
