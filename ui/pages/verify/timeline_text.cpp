// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/timeline_text.h"

#include "core/report/text/state_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sw::ui {

namespace {

using session::TimelineEntry;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

// Several records that reached one state at the same places within a minute.
struct Happening
{
    QString minute;
    QString state;
    bool good = false;
    QList<int> records; // rows of the verification, ascending
    QStringList places; // in the order seen
};

// "DKIM 1", "DKIM 2", "SPF" -> "DKIM 1 and 2", "SPF"
QString recordsText(const QStringList &titles, const QLocale &locale)
{
    QStringList groups;
    for (qsizetype i = 0; i < titles.size();) {
        const qsizetype space = titles.at(i).lastIndexOf(u' ');
        const QString term = space < 0 ? QString() : titles.at(i).left(space + 1);
        QStringList numbers{space < 0 ? titles.at(i) : titles.at(i).mid(space + 1)};
        qsizetype next = i + 1;
        while (!term.isEmpty() && next < titles.size() && titles.at(next).startsWith(term) &&
               titles.at(next).lastIndexOf(u' ') == space)
            numbers.append(titles.at(next++).mid(space + 1));
        groups.append(term + locale.createSeparatedList(numbers));
        i = next;
    }
    return locale.createSeparatedList(groups);
}

QString placesText(QStringList places, const verify::Verification &verification, const QLocale &locale)
{
    QStringList servers;
    for (const verify::VantagePoint &point : verification.vantagePoints) {
        if (point.kind == verify::VantagePoint::Kind::Authoritative)
            servers.append(point.label);
    }
    const bool all = servers.size() > 1 && std::all_of(servers.begin(), servers.end(),
                                                       [&](const QString &server) { return places.contains(server); });
    if (all) {
        places.removeIf([&](const QString &place) { return servers.contains(place); });
        places.prepend(Words::tr("all your name servers"));
    }
    return locale.createSeparatedList(places);
}

int rowOf(const TimelineEntry &entry, const verify::Verification &verification)
{
    for (int i = 0; i < verification.records.size(); ++i) {
        const plan::PlannedRecord &record = verification.records.at(i).record;
        if (record.name == entry.record && record.type == entry.type)
            return i;
    }
    return -1;
}

void add(Happening happening, QList<Happening> &all)
{
    for (Happening &known : all) { // the same records at a further place
        if (known.minute == happening.minute && known.state == happening.state && known.records == happening.records) {
            for (const QString &place : std::as_const(happening.places)) {
                if (!known.places.contains(place))
                    known.places.append(place);
            }
            return;
        }
    }
    all.append(std::move(happening));
}

} // namespace

QStringList timelinePhrases(const QList<TimelineEntry> &timeline, const verify::Verification &verification,
                            const QLocale &locale, int most)
{
    // First by place, then places with the same records together.
    QList<Happening> byPlace;
    for (auto entry = timeline.rbegin(); entry != timeline.rend(); ++entry) {
        const int row = rowOf(*entry, verification);
        if (row < 0 || entry->to == verify::State::NotAsked)
            continue;
        const QString minute = report::timeText(locale, entry->at);
        const QString state = report::stateLabel(entry->to);
        const auto known = std::find_if(byPlace.begin(), byPlace.end(), [&](const Happening &h) {
            return h.minute == minute && h.state == state && h.places.first() == entry->vantagePoint;
        });
        if (known == byPlace.end())
            byPlace.append({minute, state, verify::isGood(entry->to), {row}, {entry->vantagePoint}});
        else if (!known->records.contains(row))
            known->records.append(row);
    }
    QList<Happening> happenings;
    for (Happening &happening : byPlace) {
        std::sort(happening.records.begin(), happening.records.end());
        add(std::move(happening), happenings);
    }

    QList<plan::PlannedRecord> planned;
    for (const verify::RecordStatus &status : verification.records)
        planned.append(status.record);
    const QStringList titles = report::recordTitles(planned);
    QStringList phrases;
    for (const Happening &happening : happenings) {
        if (phrases.size() >= most)
            break;
        QStringList names;
        for (const int row : happening.records)
            names.append(titles.value(row));
        const QString records = recordsText(names, locale);
        const QString places = placesText(happening.places, verification, locale);
        phrases.append(
            happening.good
                ? Words::tr("%1 %2 reached %3", "time, records, places").arg(happening.minute, records, places)
                : Words::tr("%1 %2 at %3: %4", "time, records, places, state")
                      .arg(happening.minute, records, places, happening.state));
    }
    return phrases;
}

} // namespace sw::ui
