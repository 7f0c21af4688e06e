// SPDX-License-Identifier: Apache-2.0
// What a session is given to work with; all of it must outlive the session. Composed in app.
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/dns/facts/resolver.h"
#include "core/dns/facts/updater.h"
#include "core/plan/model/record_plan.h"
#include "core/session/activities/file_fetcher.h"
#include "core/verify/matrix/verification.h"

namespace sw::session {

// Stands in for the DNS panel where we can publish ourselves (practice mode). Implemented in app.
class Publisher
{
public:
    virtual ~Publisher() = default;
    virtual void publish(const QList<plan::PlannedRecord> &records) = 0;
};

// Tells the person when all records are in place, also while the window is closed. Implemented in app.
class Notifier
{
public:
    virtual ~Notifier() = default;
    [[nodiscard]] virtual bool isAvailable() const = 0; // the desktop can; when not, the page offers nothing
    [[nodiscard]] virtual bool isWatching() const = 0;
    virtual void watch(bool on) = 0;
};

struct Services
{
    dns::Resolver &resolver;
    const catalog::Catalog &catalog;
    const Clock &clock;
    QList<verify::VantagePoint> resolvers = {}; // kinds System and Public
    Publisher *publisher = nullptr;             // practice mode only
    Notifier *notifier = nullptr;               // may be missing
    dns::Updater *updater = nullptr;            // signed updates of a real zone; not in practice mode
    std::optional<dns::Server> encrypted = {};  // whose answers the survey holds against this network's
    FileFetcher *files = nullptr;               // of DNS hosts; not in practice mode
    QString undoFolder = {};                    // for undo files (undo_file.h); with an updater
};

} // namespace sw::session
