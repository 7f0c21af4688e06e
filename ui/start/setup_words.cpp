// SPDX-License-Identifier: Apache-2.0
#include "ui/start/setup_words.h"

#include "core/report/findings/finding_text.h"
#include "core/report/text/catalog_text.h"
#include "core/report/text/route_words.h"
#include "core/report/text/state_text.h"
#include "ui/wizard/step_name.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace sw::ui {

namespace {

struct Start
{
    Q_DECLARE_TR_FUNCTIONS(start)
};

QString routeOf(const session::SetupEntry &entry, Step step, const catalog::Catalog &catalog)
{
    if (step <= Step::Route)
        return {}; // no route is chosen yet
    const plan::SetupPlan &setup = entry.saved.setup;
    const QString route = report::routeLabel(setup.route);
    if (setup.route != plan::Route::External || setup.vendor.vendor.isEmpty())
        return route;
    if (setup.usesOwnServer())
        return Start::tr("%1: own server").arg(route);
    const catalog::Vendor *vendor = catalog.vendor(setup.vendor.vendor);
    return vendor != nullptr ? Start::tr("%1: %2").arg(route, report::catalogText(vendor->name)) : route;
}

void describeProgress(const session::SavedProgress &progress, SetupWords &words)
{
    const int rest = progress.planned - progress.inPlace;
    if (rest <= 0) {
        words.state = {ToneRole::Good, QStringLiteral("check"), Start::tr("In place")};
        words.left = Start::tr("All %n record(s) were in place.", nullptr, progress.planned);
        return;
    }
    words.state = {ToneRole::Waiting, QStringLiteral("clock"), Start::tr("Waiting for DNS")};
    words.left = Start::tr("%1 of %2 records were in place.").arg(progress.inPlace).arg(progress.planned);
}

} // namespace

QString whenText(const QDateTime &then, const QDateTime &now, const QLocale &locale)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return Start::tr("just now"); // also after the clock was set back: never a time in the future
    if (seconds < 3600)
        return Start::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / 60));
    const QDateTime here = then.toLocalTime();
    const qint64 days = here.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Start::tr("today, %1").arg(report::timeText(locale, here));
    if (days == 1)
        return Start::tr("yesterday, %1").arg(report::timeText(locale, here));
    return report::dateText(locale, here.date());
}

SetupWords wordsFor(const session::SetupEntry &entry, const catalog::Catalog &catalog, const QDateTime &now,
                    const QLocale &locale)
{
    SetupWords words;
    words.title = entry.saved.title;
    words.when = whenText(entry.changedAt, now, locale);
    if (entry.problem) {
        words.title = session::oneLine(QFileInfo(entry.file).fileName());
        words.left = entry.problem->code.startsWith("setup-") && entry.problem->code != "setup-newer-schema"
                         ? Start::tr("The file is damaged, or not one of ours. Remove it here, or put a copy that you "
                                     "kept in its place.")
                         : report::errorText(*entry.problem);
        words.state = {ToneRole::Bad, QStringLiteral("cross"), Start::tr("Cannot be opened")};
        words.canOpen = false;
        return words;
    }
    if (words.title.isEmpty())
        words.title = Start::tr("No domain yet");
    const QList<Step> steps = allSteps();
    const Step step = stepFromName(entry.saved.step).value_or(Step::Domain);
    words.route = routeOf(entry, step, catalog);
    if (entry.saved.progress && step >= Step::Verify) {
        describeProgress(*entry.saved.progress, words);
    } else {
        words.state = {ToneRole::Accent, QStringLiteral("dot"), Start::tr("To do: %1").arg(stepTitle(step))};
        words.left = Start::tr("Step %1 of %2.").arg(steps.indexOf(step) + 1).arg(steps.size());
    }
    if (entry.saved.version == session::SavedSetup::Version::Newer) {
        words.state = {ToneRole::Careful, QStringLiteral("warn"), Start::tr("Read-only")};
        words.left = Start::tr("Saved by a newer version of Senderwright: it can be looked at, not changed.");
    }
    return words;
}

} // namespace sw::ui
