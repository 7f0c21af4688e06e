// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/pdf_module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace sw::cli {

using namespace Qt::StringLiterals;

const PdfModule *loadPdfModule(int &argc, char **argv)
{
    const QString here = [&] { // Qt knows the program's folder only with an application object
        const QCoreApplication bare(argc, argv);
        return QCoreApplication::applicationDirPath();
    }();
    for (const QString &folder : {here, here + u'/' + QStringLiteral(SENDERWRIGHT_MODULES_FROM_PROGRAM)}) {
        QLibrary library(folder + u"/senderwright-pdf"_s);
        library.setLoadHints(QLibrary::PreventUnloadHint); // Qt cannot be unloaded
        using Entry = const PdfModule *(*)(const char *version);
        if (const auto entry = reinterpret_cast<Entry>(library.resolve("senderwrightPdfModule")))
            return entry(SENDERWRIGHT_VERSION);
    }
    return nullptr;
}

} // namespace sw::cli
