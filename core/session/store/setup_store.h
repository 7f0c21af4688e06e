// SPDX-License-Identifier: Apache-2.0
// Where setups are kept between two runs: one owner-only file each in one folder, and the list of them.
//
// Files of other folders (opened by name or from a file dialog) are used where they are and remembered in the list. An
// open setup is guarded by its SetupLock, so that two windows or two programs never overwrite each other's changes.
// Next: autosave.h.
#pragma once

#include "core/base/clock.h"
#include "core/session/store/saved_setup.h"

#include <QList>

#include <memory>

class QLockFile;

namespace sw::session {

// One line of the list.
struct SetupEntry
{
    QString file = {};                                // its path
    SavedSetup saved = {};                            // without its drafts
    std::optional<ParseError> problem = std::nullopt; // why it cannot be opened; `saved` is empty then
    QDateTime changedAt = {};                         // UTC: when it was saved, else when the file was changed
};

// Held while a setup is open; locking again, in this program or another, fails.
class SetupLock
{
public:
    // Moves the lock.
    SetupLock(SetupLock &&) noexcept;
    SetupLock &operator=(SetupLock &&) noexcept;
    ~SetupLock(); // releases it

private:
    friend class SetupStore;
    explicit SetupLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

// The folder and its list.
class SetupStore
{
public:
    static constexpr int MaxListed = 50; // setups in list()

    SetupStore(const QString &folder, const Clock &clock); // nothing is read or written yet
    [[nodiscard]] static QString standardFolder();         // "setups" in QStandardPaths::AppDataLocation

    [[nodiscard]] const QString &folder() const { return m_folder; }
    // An unused name in the folder. Nothing is written yet.
    [[nodiscard]] QString newFile() const;
    // Newest first, at most MaxListed. Damaged files are listed with their problem, so that they are not lost from
    // sight.
    [[nodiscard]] QList<SetupEntry> list() const;

    // Errors: those of readWholeFile and savedSetupFromJson.
    [[nodiscard]] Expected<SavedSetup> read(const QString &file) const;
    // Atomic; makes the folder, owner-only. Errors: "file-unwritable" (args: file, reason).
    [[nodiscard]] Expected<void> write(const QString &file, const SavedSetup &saved) const;
    // Error: "setup-in-use" (args: file). In a folder that cannot be written to there is nothing to guard: the lock is
    // empty.
    [[nodiscard]] Expected<SetupLock> lock(const QString &file) const;

    // Removes it from the list; restore() brings it back until forgetRemoved(). A file of another folder is not
    // deleted. Errors: "setup-in-use", "file-unwritable".
    [[nodiscard]] Expected<void> remove(const QString &file);
    [[nodiscard]] Expected<void> restore(const QString &file); // of a removed file; errors: "file-unwritable"
    void forgetRemoved();                                      // deletes what was removed

    // Copies a foreign file into the folder; returns the new file's name. A newer version is refused:
    // "setup-newer-schema".
    [[nodiscard]] Expected<QString> importFrom(const QString &file) const;
    // Writes a copy elsewhere. Errors: "file-unwritable".
    [[nodiscard]] Expected<void> exportTo(const QString &file, const SavedSetup &saved) const;

    void remember(const QString &file); // adds a file of another folder to the list
    void tidy();                        // deletes what a crash left: half-written temporary files, removed setups

private:
    [[nodiscard]] bool isOurs(const QString &file) const;
    [[nodiscard]] QStringList elsewhere() const;
    void setElsewhere(const QStringList &files) const;
    [[nodiscard]] SetupEntry entryOf(const QString &file) const;
    [[nodiscard]] QString removedFolder() const;
    [[nodiscard]] Expected<void> makeFolder(const QString &folder) const;

    QString m_folder;
    const Clock &m_clock;
};

} // namespace sw::session
