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
    // A constant, built on first use: not state.
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

// Moments travel in findings as ISO 8601 in UTC, and what came of a question by its name; a person reads the ones in
// local time, the others in words, and both in their own language.
QString shown(const QByteArray &key, const QString &given)
{
    const QString argument = plainLine(given); // the one place where what came from outside becomes words
    if (key == "outcome" || key == "why")
        return outcomeText(argument);
    if (key == "vendor" || key == "owner") // "Another provider" is a sentence of the catalogue
        return catalogText(argument);
    if (argument.size() != 20 || !argument.endsWith(u'Z') || argument.at(10) != u'T')
        return argument;
    const QDateTime moment = QDateTime::fromString(argument, Qt::ISODate);
    return moment.isValid() ? dateTimeText(QLocale(), moment) : argument;
}

// What a server adds when it likes stands behind a sentence, or not; anything else that is not known is said to be so:
// no sentence has a hole in it.
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

// One pass, so that an argument holding "{other}" is never expanded itself: arguments come from outside.
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

// A finding may be of several kinds that one code stands for: {"variant", "name"} has the row "code/name", if there is
// one; and of a record at a name, or of a text alone: "code/named", if there is that.
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
    // Whoever cannot change a record is told whose it is.
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
