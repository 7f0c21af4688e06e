// SPDX-License-Identifier: Apache-2.0
// What a session works with; all of it must outlive the session. Composed in app.
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/dns/facts/resolver.h"
#include "core/dns/facts/updater.h"
#include "core/plan/model/record_plan.h"
#include "core/session/activities/file_fetcher.h"
#include "core/verify/matrix/verification.h"

namespace sw::session {

// Plays the DNS panel where the program publishes itself (practice mode). Implemented in app.
class Publisher
{
public:
    virtual ~Publisher() = default;
    virtual void publish(const QList<plan::PlannedRecord> &records) = 0; // takes effect at once
};

// Tells the person when all records are in place, also while the window is closed. Implemented in app.
class Notifier
{
public:
    virtual ~Notifier() = default;
    // False: the desktop has no notifications, and the page does not offer them.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    [[nodiscard]] virtual bool isWatching() const = 0; // is on
    virtual void watch(bool on) = 0;                   // turns it on or off
};

// The parts; a nullptr turns the feature off.
struct Services
{
    // For DNS questions, the catalogue, and the time (practice mode runs faster).
    dns::Resolver &resolver;
    const catalog::Catalog &catalog;
    const Clock &clock;
    QList<verify::VantagePoint> resolvers = {}; // kinds System and Public
    Publisher *publisher = nullptr;             // only in practice mode
    Notifier *notifier = nullptr;               // may be missing
    dns::Updater *updater = nullptr;            // signed updates of a real zone; not in practice mode
    std::optional<dns::Server> encrypted = {};  // resolver whose answers the survey compares with this network's
    FileFetcher *files = nullptr;               // for files of DNS hosts; not in practice mode
    QString undoFolder = {};                    // for undo files (undo_file.h); needed with an updater
};

} // namespace sw::session
