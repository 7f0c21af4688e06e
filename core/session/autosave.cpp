// SPDX-License-Identifier: Apache-2.0
#include "core/session/autosave.h"

#include "core/session/wizard_session.h"

#include <algorithm>

namespace sw::session {

namespace {

constexpr int RetryMs = 2000;

// An untouched setup: nothing worth saving.
bool isBlank(const SavedSetup &saved)
{
    return saved.setup == plan::SetupPlan() && saved.drafts.isEmpty();
}

std::optional<SavedProgress> progressOf(const WizardSession &session)
{
    const auto &verification = session.verification();
    if (!verification)
        return std::nullopt;
    const auto inPlace = std::count_if(verification->records.begin(), verification->records.end(),
                                       [](const verify::RecordStatus &record) { return verify::isGood(record.state); });
    return SavedProgress{static_cast<int>(verification->records.size()), static_cast<int>(inPlace), verification->at};
}

} // namespace

Autosave::Autosave(WizardSession &session, const SetupStore &store, QString file, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_file(std::move(file))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryMs);
    connect(&m_retry, &QTimer::timeout, this, &Autosave::take);
    connect(&session, &WizardSession::setupChanged, this, &Autosave::take);
    connect(&session, &WizardSession::draftsChanged, this, &Autosave::take);
    connect(&session, &WizardSession::verificationChanged, this, &Autosave::take);
}

void Autosave::resume(const SavedSetup &saved, std::optional<SetupLock> held)
{
    m_saved = saved;
    m_step = saved.step;
    m_onDisk = true;
    m_lock = std::move(held);
    enter(m_lock && saved.version == SavedSetup::Version::Ours ? State::Saved : State::ReadOnly);
    m_resuming = true;
    m_session.setDrafts(saved.drafts);
    m_session.setSetup(saved.setup);
    m_resuming = false;
}

void Autosave::setStep(const QByteArray &step)
{
    m_step = step;
    take();
}

SavedSetup Autosave::current() const
{
    SavedSetup now;
    now.setup = m_session.setup();
    now.drafts = m_session.drafts();
    now.step = m_step;
    now.title = titleOf(now.setup, m_session.typedAddress());
    const auto progress = progressOf(m_session);
    // The earlier progress is kept until the next verification, unless the setup has changed.
    now.progress = progress ? progress : now.setup == m_saved.setup ? m_saved.progress : std::nullopt;
    now.savedAt = m_saved.savedAt;
    return now;
}

void Autosave::take()
{
    if (!m_resuming)
        (void)saveNow();
}

bool Autosave::saveNow()
{
    if (m_state == State::ReadOnly)
        return false;
    SavedSetup now = current();
    if (!m_onDisk && isBlank(now))
        return true;
    if (m_onDisk && now == m_saved && m_state == State::Saved)
        return true;
    if (!m_lock) {
        auto lock = m_store.lock(m_file);
        if (!lock) {
            enter(State::Failed, lock.error());
            return false;
        }
        m_lock = std::move(*lock);
    }
    now.savedAt = m_session.clock().now();
    if (const auto written = m_store.write(m_file, now); !written) {
        enter(State::Failed, written.error());
        m_retry.start();
        return false;
    }
    m_retry.stop();
    m_saved = std::move(now);
    m_onDisk = true;
    enter(State::Saved);
    return true;
}

void Autosave::enter(State state, std::optional<ParseError> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace sw::session
