// SPDX-License-Identifier: Apache-2.0
#include "core/report/findings/finding_text.h"

#include "core/base/placeholders.h"
#include "core/base/plain_text.h"
#include "core/report/findings/finding_words.h"
#include "core/report/text/catalog_text.h"
#include "core/report/text/outcome_text.h"
#include "core/report/text/state_text.h"

#include <QCoreApplication>
#include <QHash>

namespace sw::report {

namespace {

using Index = QHash<QByteArray, const WordsRow *>;

const Index &index()
{
    // A constant, built on first use.
    static const Index built = [] {
        Index rows;
        for (const WordsTable &table : {DnsWords, SpfWords, DkimWords, DmarcWords, PasteWords, PlanWords, VerifyWords,
                                        MailWords, ReportWords, UpdateWords}) {
            for (const WordsRow &row : table)
                rows.insert(row.code, &row);
        }
        return rows;
    }();
    return built;
}

// Findings hold times as ISO 8601 in UTC, and outcomes by their names; people read local time and words in their
// language.
QString shown(const QByteArray &key, const QString &given)
{
    const QString argument = plainLine(given); // the only place where text from outside becomes part of a sentence
    if (key == "outcome" || key == "why")
        return outcomeText(argument);
    if (key == "vendor" || key == "owner") // "Another provider" is a sentence of the catalogue
        return catalogText(argument);
    if (argument.size() != 20 || !argument.endsWith(u'Z') || argument.at(10) != u'T')
        return argument;
    const QDateTime moment = QDateTime::fromString(argument, Qt::ISODate);
    return moment.isValid() ? dateTimeText(QLocale(), moment) : argument;
}

// An optional text of a server follows the sentence or is left out; any other missing argument is said to be unknown,
// so that no sentence has a gap.
void appendArgument(QString &out, const QByteArray &key, const QString &value)
{
    if (!value.isEmpty()) {
        out += value;
    } else if (out.endsWith(u'(') || out.endsWith(u'"')) {
        out += QCoreApplication::translate("words", "not known");
    } else if (key == "reason" && out.endsWith(QLatin1String(". "))) {
        out.chop(1);
    } else {
        out += QCoreApplication::translate("words", "(not known)");
    }
}

// One pass, so that an argument with "{other}" in it is never expanded: arguments come from outside.
QString filled(const char *source, const QMap<QByteArray, QString> &args)
{
    QString out;
    scanPlaceholders(
        QCoreApplication::translate("words", source), [&](QStringView literal) { out += literal; },
        [&](QStringView name) {
            const QByteArray key = name.toLatin1();
            appendArgument(out, key, shown(key, args.value(key)));
        });
    return out;
}

} // namespace

namespace {

// One code may cover several kinds of a finding: {"variant", "name"} selects the row "code/name", if there is one, and
// an argument "name" the row "code/named".
const WordsRow *rowOf(const Finding &finding)
{
    const QByteArray given = finding.args.value("variant").toLatin1();
    const QByteArray variant = given.isEmpty() && !finding.args.value("name").isEmpty() ? QByteArray("named") : given;
    const WordsRow *row = variant.isEmpty() ? nullptr : index().value(finding.code + '/' + variant);
    return row != nullptr ? row : index().value(finding.code);
}

} // namespace

bool hasWords(const QByteArray &code)
{
    return index().contains(code);
}

QString findingText(const Finding &finding)
{
    const WordsRow *row = rowOf(finding);
    return row != nullptr ? filled(row->text, finding.args) : QString::fromLatin1(finding.code);
}

QString findingAdvice(const Finding &finding)
{
    // A person who cannot change a record is told who keeps it.
    const WordsRow *row = finding.args.contains("keeper") ? index().value("spf-not-yours") : rowOf(finding);
    return row != nullptr && row->advice != nullptr ? filled(row->advice, finding.args) : QString();
}

QString reasonText(const QByteArray &code, const Finding::Args &args)
{
    return code.isEmpty() ? QString() : findingText(Finding{code, args});
}

QString setAsideText(const QByteArray &reason)
{
    const QByteArray why = "why-" + reason;
    return hasWords(why) ? findingText(Finding{why}) : findingText(Finding{reason});
}

QString errorText(const ParseError &error)
{
    const Finding finding{error.code, error.args};
    const QString advice = findingAdvice(finding);
    return advice.isEmpty() ? findingText(finding) : findingText(finding) + u' ' + advice;
}

} // namespace sw::report
