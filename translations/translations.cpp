#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE declares a function and so cannot stand inside a namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

void sw::installTranslations(QCoreApplication &application, const QLocale &locale)
{
    registerTranslations();
    const QString folder = QStringLiteral(":/i18n");
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral("senderwright_en"), folder))
        QCoreApplication::installTranslator(english);
    // Asked first, because installed last.
    auto *ours = new QTranslator(&application);
    if (locale.language() != QLocale::English &&
        ours->load(locale, QStringLiteral("senderwright"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(&application);
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}
