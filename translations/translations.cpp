// SPDX-License-Identifier: Apache-2.0
// Finds the translations that were compiled in (translations.h).
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

// Q_INIT_RESOURCE declares a function and so cannot stand inside a namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace sw {

namespace {

const QString Folder = QStringLiteral(":/i18n");
const QString Stem = QStringLiteral("senderwright_");

void install(QCoreApplication &application, const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(Stem);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    registerTranslations();
    QStringList found{QStringLiteral("en")};
    for (const QString &file : QDir(Folder).entryList({Stem + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        const QString language = file.mid(Stem.size()).chopped(3);
        if (!found.contains(language))
            found.append(language);
    }
    return found;
}

QLocale spokenLocale(const QLocale &wanted)
{
    if (wanted.language() == QLocale::C || wanted.language() == QLocale::English)
        return wanted;
    const QStringList there = languages();
    const QString name = wanted.name(); // "pt_BR"
    if (there.contains(name) || there.contains(name.section(u'_', 0, 0)))
        return wanted;
    const QLocale english(QLocale::English, wanted.territory());
    return english.territory() == wanted.territory() ? english : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    registerTranslations();
    // A translator that goes takes itself out.
    qDeleteAll(application.findChildren<QTranslator *>(Stem, Qt::FindDirectChildrenOnly));
    install(application, QLocale(QLocale::English), QStringLiteral("senderwright"), Folder);
    // Asked first, because installed last.
    if (locale.language() != QLocale::English)
        install(application, locale, QStringLiteral("senderwright"), Folder);
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace sw
