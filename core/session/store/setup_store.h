// SPDX-License-Identifier: Apache-2.0
// Where setups are kept between two runs: one owner-only file each in one folder, and the list of them.
//
// Files of other folders (opened by name, or from a file dialog) are worked on where they are and remembered in the
// list. Whoever has a setup open holds its SetupLock, so that two windows, or two programs, never write over each
// other. Next: autosave.h.
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
    QString file = {};
    SavedSetup saved = {};                            // without its drafts
    std::optional<ParseError> problem = std::nullopt; // why it cannot be opened; `saved` is empty then
    QDateTime changedAt = {};                         // UTC: when it was saved, else when the file was changed
};

// Held while a setup is open; another holder, in this program or another one, finds it taken.
class SetupLock
{
public:
    SetupLock(SetupLock &&) noexcept;
    SetupLock &operator=(SetupLock &&) noexcept;
    ~SetupLock(); // gives it back

private:
    friend class SetupStore;
    explicit SetupLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

class SetupStore
{
public:
    static constexpr int MaxListed = 50;

    SetupStore(QString folder, const Clock &clock);
    [[nodiscard]] static QString standardFolder(); // "setups" in QStandardPaths::AppDataLocation

    [[nodiscard]] const QString &folder() const { return m_folder; }
    // A name in the folder that is not taken. Nothing is written yet.
    [[nodiscard]] QString newFile() const;
    // Newest first, at most MaxListed. Damaged files are listed too, with what is wrong: hiding them would lose them.
    [[nodiscard]] QList<SetupEntry> list() const;

    // Errors: those of readWholeFile and savedSetupFromJson.
    [[nodiscard]] Expected<SavedSetup> read(const QString &file) const;
    // Atomically; makes the folder, owner-only. Errors: "file-unwritable" (args: file, reason).
    [[nodiscard]] Expected<void> write(const QString &file, const SavedSetup &saved) const;
    // Error: "setup-in-use" (args: file). Where no lock can be made (a folder that cannot be written to) there is
    // nothing to guard either: a lock that holds nothing.
    [[nodiscard]] Expected<SetupLock> lock(const QString &file) const;

    // Out of the list; restore() brings it back until forgetRemoved(). A file of another folder stays where it is and
    // only leaves the list. Errors: "setup-in-use", "file-unwritable".
    [[nodiscard]] Expected<void> remove(const QString &file);
    [[nodiscard]] Expected<void> restore(const QString &file);
    void forgetRemoved();

    // A copy of somebody's file among ours; the new file's name. A newer version is refused: "setup-newer-schema".
    [[nodiscard]] Expected<QString> importFrom(const QString &file) const;
    // A copy for keeping, or for somebody else. Errors: "file-unwritable".
    [[nodiscard]] Expected<void> exportTo(const QString &file, const SavedSetup &saved) const;

    void remember(const QString &file); // a file of another folder joins the list
    void tidy();                        // what a crash left: half-written temporary files, removed setups

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
