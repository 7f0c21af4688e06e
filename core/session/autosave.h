// SPDX-License-Identifier: Apache-2.0
// Saves a setup at once after every change, so that a crash loses at most the last keystroke.
//
// Listens to the session; the window sets the step. Writes nothing while the setup is untouched, nor twice the same.
// After a failure it retries by itself and at the next change. Lives on the GUI thread.
#pragma once

#include "core/session/store/setup_store.h"

#include <QObject>
#include <QTimer>

namespace sw::session {

class WizardSession;

// For one session and one file.
class Autosave : public QObject
{
    Q_OBJECT
public:
    // What is on the disk.
    enum class State {
        Nothing, // nothing typed yet
        Saved,
        Failed,   // error() says why
        ReadOnly, // not written: of a newer version, or open elsewhere
    };

    // Saves to `file`; takes the folder's lock with the first write. The references must outlive this object.
    Autosave(WizardSession &session, const SetupStore &store, QString file, QObject *parent = nullptr);

    // Puts a saved setup into the session and continues to save to its file. `held`: the lock of that file; without
    // one, or for a file of a newer version, nothing is written.
    void resume(const SavedSetup &saved, std::optional<SetupLock> held);
    void setStep(const QByteArray &step); // "domain", "records" …

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ParseError> &error() const { return m_error; }
    [[nodiscard]] const QDateTime &savedAt() const { return m_saved.savedAt; } // UTC; invalid: never
    [[nodiscard]] SavedSetup current() const;                                  // what would be written now
    bool saveNow(); // also retries after a failure; true: all is on the disk

Q_SIGNALS:
    void stateChanged(); // state, error or time

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
