// SPDX-License-Identifier: Apache-2.0
#include "core/session/store/setup_store.h"

#include "core/base/write_file.h"
#include "core/session/store/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace sw::session {

namespace {

constexpr char Suffix[] = ".senderwright";
constexpr qsizetype MaxElsewhere = 20;
constexpr qsizetype MaxElsewhereOctets = 256 * 1024;
constexpr int LeftoverSeconds = 60; // a temporary file this old is not in use

QString clean(const QString &file)
{
    return QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

// The same for a file under any of its names.
QString identity(const QString &file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.isEmpty() ? clean(file) : canonical;
}

tl::unexpected<ParseError> unwritable(const QString &file, const QString &reason)
{
    return unexpected(ParseError{"file-unwritable", 0, 0, {{"file", file}, {"reason", reason}}});
}

tl::unexpected<ParseError> inUse(const QString &file)
{
    return unexpected(ParseError{"setup-in-use", 0, 0, {{"file", file}}});
}

QString elsewhereFile(const QString &folder)
{
    return folder + QLatin1String("/elsewhere.json");
}

} // namespace

SetupLock::SetupLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{}
SetupLock::SetupLock(SetupLock &&) noexcept = default;
SetupLock &SetupLock::operator=(SetupLock &&) noexcept = default;
SetupLock::~SetupLock() = default;

SetupStore::SetupStore(const QString &folder, const Clock &clock)
    : m_folder(clean(folder))
    , m_clock(clock)
{}

QString SetupStore::standardFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("setups"));
}

QString SetupStore::removedFolder() const
{
    return m_folder + QLatin1String("/removed");
}

bool SetupStore::isOurs(const QString &file) const
{
    return QFileInfo(clean(file)).path() == m_folder;
}

Expected<void> SetupStore::makeFolder(const QString &folder) const
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return unwritable(folder, qt_error_string());
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

QString SetupStore::newFile() const
{
    return m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(Suffix);
}

// --- the list ---

SetupEntry SetupStore::entryOf(const QString &file) const
{
    SetupEntry entry;
    entry.file = file;
    entry.changedAt = QFileInfo(file).lastModified().toUTC();
    if (auto saved = read(file)) {
        entry.saved = std::move(*saved);
        entry.saved.drafts.clear();
        if (entry.saved.savedAt.isValid())
            entry.changedAt = entry.saved.savedAt;
    } else {
        entry.problem = saved.error();
    }
    return entry;
}

QList<SetupEntry> SetupStore::list() const
{
    QList<SetupEntry> entries;
    const QDir folder(m_folder);
    // By the time of the file first, so that not all of thousands of files are read.
    const QStringList names =
        folder.entryList({QLatin1Char('*') + QLatin1String(Suffix)}, QDir::Files | QDir::Readable, QDir::Time);
    for (const QString &name : names.mid(0, MaxListed))
        entries.append(entryOf(folder.filePath(name)));
    for (const QString &file : elsewhere()) {
        if (QFileInfo(file).isFile()) // on a removed medium, or moved: nothing to offer
            entries.append(entryOf(file));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const SetupEntry &a, const SetupEntry &b) { return a.changedAt > b.changedAt; });
    return entries.mid(0, MaxListed);
}

QStringList SetupStore::elsewhere() const
{
    const auto content = readWholeFile(elsewhereFile(m_folder), MaxElsewhereOctets);
    QStringList files;
    for (const QJsonValue value : QJsonDocument::fromJson(content.value_or(QByteArray())).array()) {
        const QString file = value.toString();
        if (QDir::isAbsolutePath(file) && !isOurs(file) && !files.contains(file) && files.size() < MaxElsewhere)
            files.append(file);
    }
    return files;
}

void SetupStore::setElsewhere(const QStringList &files) const
{
    // Failures are not reported: the list only holds where files are, in folders that the person chose. The files
    // themselves are saved and reported on their own; the old list stays complete.
    if (makeFolder(m_folder))
        (void)writeFile(elsewhereFile(m_folder), QJsonDocument(QJsonArray::fromStringList(files)).toJson(),
                        FileAccess::OwnerOnly);
}

void SetupStore::remember(const QString &file)
{
    const QString path = clean(file);
    if (isOurs(path))
        return;
    QStringList files = elsewhere();
    if (files.value(0) == path)
        return;
    files.removeAll(path);
    files.prepend(path);
    setElsewhere(files.mid(0, MaxElsewhere));
}

// --- one file ---

Expected<SavedSetup> SetupStore::read(const QString &file) const
{
    const auto content = readWholeFile(file, MaxSavedOctets);
    if (!content) {
        if (content.error().code == "file-too-large")
            return unexpected(ParseError{"setup-too-large"});
        return unexpected(content.error());
    }
    return savedSetupFromJson(*content);
}

Expected<void> SetupStore::write(const QString &file, const SavedSetup &saved) const
{
    const bool ours = isOurs(file);
    if (ours) {
        if (auto made = makeFolder(m_folder); !made)
            return made;
    }
    return writeFile(file, toJson(saved), ours ? FileAccess::OwnerOnly : FileAccess::AsBefore);
}

Expected<SetupLock> SetupStore::lock(const QString &file) const
{
    if (isOurs(file))
        (void)makeFolder(m_folder); // if that fails, the first write reports it
    auto lock = std::make_unique<QLockFile>(identity(file) + QLatin1String(".lock"));
    lock->setStaleLockTime(0); // held for days; the process of a dead holder is checked instead
    if (lock->tryLock(0))
        return SetupLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return inUse(file);
    return SetupLock(nullptr);
}

Expected<void> SetupStore::remove(const QString &file)
{
    const QString path = clean(file);
    if (!isOurs(path)) {
        QStringList files = elsewhere();
        files.removeAll(path);
        setElsewhere(files);
        return {};
    }
    const auto held = lock(path);
    if (!held)
        return unexpected(held.error());
    if (auto made = makeFolder(removedFolder()); !made)
        return made;
    QFile moving(path);
    const QString place = removedFolder() + u'/' + QFileInfo(path).fileName();
    QFile::remove(place);
    if (!moving.rename(place))
        return unwritable(path, moving.errorString());
    return {};
}

Expected<void> SetupStore::restore(const QString &file)
{
    const QString path = clean(file);
    if (!isOurs(path)) {
        remember(path);
        return {};
    }
    QFile moving(removedFolder() + u'/' + QFileInfo(path).fileName());
    if (!moving.rename(path))
        return unwritable(path, moving.errorString());
    return {};
}

void SetupStore::forgetRemoved()
{
    QDir(removedFolder()).removeRecursively();
}

Expected<QString> SetupStore::importFrom(const QString &file) const
{
    auto saved = read(file);
    if (!saved)
        return unexpected(saved.error());
    if (saved->version == SavedSetup::Version::Newer)
        return unexpected(ParseError{"setup-newer-schema"});
    saved->savedAt = m_clock.now();
    const QString copy = newFile();
    if (const auto written = write(copy, *saved); !written)
        return unexpected(written.error());
    return copy;
}

Expected<void> SetupStore::exportTo(const QString &file, const SavedSetup &saved) const
{
    return writeFile(file, toJson(saved), FileAccess::AsBefore);
}

void SetupStore::tidy()
{
    forgetRemoved();
    const QDateTime now = m_clock.now();
    const QDir folder(m_folder);
    // writeFile() writes to "<file>.XXXXXX" first; a killed holder of a lock leaves "<file>.lock" behind.
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.*.??????")}, QDir::Files)) {
        const bool ours = info.completeBaseName().endsWith(QLatin1String(Suffix)) ||
                          info.completeBaseName().endsWith(QLatin1String(".json"));
        if (ours && info.lastModified().secsTo(now) > LeftoverSeconds)
            QFile::remove(info.filePath());
    }
    const QString locks = QStringLiteral("*%1.lock").arg(QLatin1String(Suffix));
    for (const QFileInfo &info : folder.entryInfoList({locks}, QDir::Files)) {
        if (!QFileInfo::exists(info.path() + u'/' + info.completeBaseName())) {
            QLockFile lock(info.filePath());
            lock.setStaleLockTime(0);
            (void)lock.tryLock(0); // taking and releasing a dead lock removes it
        }
    }
}

} // namespace sw::session
