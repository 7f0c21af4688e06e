// SPDX-License-Identifier: Apache-2.0
// Saves a setup after every change, at once: whatever happens to the program, at most the last keystroke is lost.
//
// Listens to the session; the window tells the step. Nothing is written while there is nothing to keep, and nothing
// twice. When writing fails it says so and tries again, by itself and at the next change. Thread: the GUI's.
#pragma once

#include "core/session/store/setup_store.h"

#include <QObject>
#include <QTimer>

namespace sw::session {

class WizardSession;

class Autosave : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Nothing, // nothing typed yet
        Saved,
        Failed,   // error() says why
        ReadOnly, // looked at only: of a newer version, or open elsewhere
    };

    // Saves to `file`; the folder's lock is taken with the first write.
    Autosave(WizardSession &session, const SetupStore &store, QString file, QObject *parent = nullptr);

    // Puts what was saved into the session and goes on saving to its file. `held`: the lock of that file; without one
    // the file is only looked at, as is one of a newer version.
    void resume(const SavedSetup &saved, std::optional<SetupLock> held);
    void setStep(const QByteArray &step);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ParseError> &error() const { return m_error; }
    [[nodiscard]] const QDateTime &savedAt() const { return m_saved.savedAt; }
    [[nodiscard]] SavedSetup current() const; // what would be written now
    bool saveNow();                           // also tries again after a failure; true: all is on the disk

Q_SIGNALS:
    void stateChanged();

private:
    void take(); // something changed
    void enter(State state, std::optional<ParseError> error = std::nullopt);

    WizardSession &m_session;
    const SetupStore &m_store;
    QString m_file;
    std::optional<SetupLock> m_lock;
    SavedSetup m_saved; // as it is on the disk
    QByteArray m_step;
    bool m_onDisk = false;
    bool m_resuming = false;
    State m_state = State::Nothing;
    std::optional<ParseError> m_error;
    QTimer m_retry;
};

} // namespace sw::session
