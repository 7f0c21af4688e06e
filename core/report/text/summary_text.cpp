// SPDX-License-Identifier: Apache-2.0
// Sentences that summarise a plan or a verification, and dates as people write them (state_text.h).
#include "core/report/text/catalog_text.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/state_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sw::report {

using plan::Action;

QString dnsHostTitle(const plan::RecordPlan &plan, const catalog::Catalog &catalog)
{
    const catalog::DnsHost *host = plan.dnsHost.isEmpty() ? nullptr : catalog.dnsHost(plan.dnsHost);
    return host != nullptr ? host->name : Tr::tr("your DNS host");
}

QStringList recordTitles(const QList<plan::PlannedRecord> &records)
{
    QMap<plan::Purpose, int> total;
    for (const plan::PlannedRecord &record : records)
        ++total[record.purpose];
    QMap<plan::Purpose, int> seen;
    QStringList titles;
    for (const plan::PlannedRecord &record : records) {
        QString title = purposeTerm(record.purpose);
        if (title.isEmpty())
            title = Tr::tr("optional");
        title[0] = title.at(0).toUpper();
        if (total.value(record.purpose) > 1)
            title += u' ' + QString::number(++seen[record.purpose]);
        titles.append(title);
    }
    return titles;
}

namespace {

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return Tr::tr("%1 and %2", "the last two of a list")
        .arg(parts.mid(0, parts.size() - 1).join(Tr::tr(", ", "between items of a list")), parts.last());
}

QString records(int count)
{
    return count == 1 ? Tr::tr("1 record") : Tr::tr("%n records", nullptr, count);
}

} // namespace

QString planSummary(const plan::RecordPlan &plan)
{
    const int adds = plan.count(Action::Add);
    const int replaces = plan.count(Action::Replace);
    const int removes = plan.count(Action::Remove);
    QStringList parts;
    // "records" appears once, with the first count.
    const auto part = [&](const QString &pattern, int count) {
        if (count > 0)
            parts.append(pattern.arg(parts.isEmpty() ? records(count) : QString::number(count)));
    };
    part(Tr::tr("add %1"), adds);
    part(Tr::tr("replace %1"), replaces);
    part(Tr::tr("remove %1"), removes);
    part(Tr::tr("check %1 first"), plan.count(Action::Check));
    if (parts.isEmpty())
        return plan.hasWorkElsewhere() ? Tr::tr("Nothing to change in your DNS, but elsewhere")
                                       : Tr::tr("Nothing to change");
    QString text = joined(parts);
    text[0] = text.at(0).toUpper();
    return text;
}

QString planCounts(const plan::RecordPlan &plan)
{
    QStringList parts;
    const auto part = [&](const QString &pattern, Action action) {
        if (const int count = plan.count(action); count > 0)
            parts.append(pattern.arg(count));
    };
    part(Tr::tr("%1 to add"), Action::Add);
    part(Tr::tr("%1 to replace"), Action::Replace);
    part(Tr::tr("%1 to remove"), Action::Remove);
    part(Tr::tr("%1 to check first"), Action::Check);
    part(Tr::tr("%1 fine"), Action::Keep);
    if (const auto elsewhere = plan.workElsewhere().size(); elsewhere > 0)
        parts.append(Tr::tr("%1 to change elsewhere").arg(elsewhere));
    return parts.isEmpty() ? Tr::tr("nothing to publish") : parts.join(QStringLiteral(" \u00b7 "));
}

namespace {

// "Google, Quad9 and 3 more"
QString namesOf(const QList<verify::VantagePoint> &points)
{
    constexpr qsizetype Most = 3;
    QStringList names;
    for (const verify::VantagePoint &point : points.first(std::min(points.size(), Most)))
        names.append(point.label);
    const QString listed = names.join(QStringLiteral(", "));
    const int more = static_cast<int>(points.size() - names.size());
    return more == 0 ? listed : Tr::tr("%1 and %n more", nullptr, more).arg(listed);
}

} // namespace

QString verificationSummary(const verify::Verification &verification)
{
    const int total = static_cast<int>(verification.records.size());
    const int live = verification.onAllNameServers();
    if (total == 0)
        return Tr::tr("There is nothing to verify.");
    if (verification.complete())
        return total == 1 ? Tr::tr("The record is in place everywhere we asked.")
                          : Tr::tr("All %n records are in place everywhere we asked.", nullptr, total);
    const auto unknown = [](const verify::RecordStatus &status) { return verify::couldNotAsk(status.state); };
    if (live == 0 && std::all_of(verification.records.begin(), verification.records.end(), unknown))
        return Tr::tr("We could not ask your name servers, so we cannot say what is published.");
    if (verification.completeAtNameServers()) {
        const QString silent = namesOf(verification.silentResolvers());
        return total == 1
                   ? Tr::tr("The record is live on your name servers; %1 could not be asked.").arg(silent)
                   : Tr::tr("All %n records are live on your name servers; %1 could not be asked.", nullptr, total)
                         .arg(silent);
    }
    if (live == total && !verification.zone.isWhole()) {
        const qsizetype asked = verification.zone.serverSpecs().size();
        return (total == 1 ? Tr::tr("The record is live on the name servers we asked: %1 of their %2 addresses.")
                           : Tr::tr("All %n records are live on the name servers we asked: %1 of their %2 addresses.",
                                    nullptr, total))
            .arg(asked)
            .arg(verification.zone.publishedAddresses());
    }
    if (live == total)
        return total == 1 ? Tr::tr("The record is live on your name servers.")
                          : Tr::tr("All %n records are live on your name servers.", nullptr, total);
    // A name server that does not answer proves nothing, and does not contradict the others.
    if (const int answered = verification.onAnsweringNameServers(); answered > live) {
        if (total == 1)
            return Tr::tr("The record is live on the name servers that answered; not all of them did.");
        if (answered == total)
            return Tr::tr("All %n records are live on the name servers that answered; not all of them did.", nullptr,
                          total);
        return Tr::tr("%1 of %n records are live on the name servers that answered; not all of them did.", nullptr,
                      total)
            .arg(answered);
    }
    if (live == 0)
        return total == 1 ? Tr::tr("The record is not live on your name servers yet.")
                          : Tr::tr("None of the %n records is live on your name servers yet.", nullptr, total);
    return Tr::tr("%1 of %n records are live on your name servers.", nullptr, total).arg(live);
}

QString verificationOutlook(const verify::Verification &verification, const QLocale &locale)
{
    if (verification.complete())
        return {};
    const bool allLive = verification.onAllNameServers() == verification.records.size();
    if (verification.completeBy) {
        const bool today = verification.completeBy->toLocalTime().date() == verification.at.toLocalTime().date();
        const QString when =
            today ? timeText(locale, *verification.completeBy) : dateTimeText(locale, *verification.completeBy);
        return allLive ? Tr::tr("The world should see them by %1.").arg(when)
                       : Tr::tr("The world should see what is live now by %1.").arg(when);
    }
    if (verification.completeAtNameServers())
        return Tr::tr(
            "Whether everyone who asks there sees them is not known. The name servers decide: it is asked again.");
    for (const verify::RecordStatus &status : verification.records) {
        for (const verify::Cell &cell : status.cells) {
            if (verify::couldNotAsk(cell.state))
                return Tr::tr("%1 could not be asked.").arg(cell.at.label);
        }
    }
    return {};
}

namespace {

// Names, values and counts have Western digits in every language; dates beside them too.
QString withWesternDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

} // namespace

QString dateText(const QLocale &locale, const QDate &date)
{
    static const QRegularExpression weekday(QStringLiteral("[,\u060c]?\\s*dddd[,\u060c]?\\s*|\\s*ddd[,.]\\s*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return withWesternDigits(locale.toString(date, format.trimmed()));
}

QString timeText(const QLocale &locale, const QDateTime &at)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // the C locale's short form has seconds
    return withWesternDigits(locale.toString(at.toLocalTime().time(), format));
}

QString dateTimeText(const QLocale &locale, const QDateTime &at)
{
    return Tr::tr("%1, %2", "date, time").arg(dateText(locale, at.toLocalTime().date()), timeText(locale, at));
}

QString durationText(qint64 seconds)
{
    const auto up = [&](qint64 unit) { return static_cast<int>((std::max<qint64>(seconds, 1) + unit - 1) / unit); };
    if (seconds < 60)
        return Tr::tr("%1 s").arg(up(1));
    if (seconds < 3600)
        return Tr::tr("%1 min").arg(up(60));
    if (seconds < 2 * 86400)
        return Tr::tr("%1 h").arg(up(3600));
    return Tr::tr("%n days", nullptr, up(86400));
}

} // namespace sw::report
