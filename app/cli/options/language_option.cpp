// SPDX-License-Identifier: Apache-2.0
// The languages are those of the translations that were compiled in (language_option.h).
#include "app/cli/options/language_option.h"

#include "translations/translations.h"

#include <QCoreApplication>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

QString known()
{
    return languages().join(u", "_s);
}

} // namespace

void declareLanguage(QCommandLineParser &parser)
{
    parser.addOption(
        {u"language"_s,
         u"Language of the document: %1; with a country (de-AT) for its dates. Default: what is usual here."_s.arg(
             known()),
         u"LANGUAGE"_s});
}

Usage<QLocale> readLanguage(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"language"_s))
        return QLocale();
    const QString wanted = parser.value(u"language"_s);
    const QString language = QString(wanted).replace(u'-', u'_').section(u'_', 0, 0).toLower();
    const QLocale locale(wanted);
    // QLocale maps unknown names to "C".
    if (locale.language() == QLocale::C || !languages().contains(language))
        return usageError(u"--language \"%1\": there are no words in this language. Known: %2."_s.arg(wanted, known()));
    // The person's own country is kept.
    const bool own = !wanted.contains(u'-') && !wanted.contains(u'_') && QLocale().language() == locale.language();
    QLocale::setDefault(own ? QLocale() : locale);
    installTranslations(*QCoreApplication::instance(), QLocale());
    return QLocale();
}

} // namespace sw::cli
