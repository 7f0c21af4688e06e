// SPDX-License-Identifier: Apache-2.0
// writeFile() for systems with POSIX calls, and by QSaveFile elsewhere.
#include "core/base/write_file.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#else
#include <QSaveFile>
#endif

namespace sw {

namespace {

tl::unexpected<ParseError> unwritable(const QString &file, const QString &reason)
{
    return unexpected(ParseError{"file-unwritable", 0, 0, {{"file", file}, {"reason", reason}}});
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

constexpr int MaxLinks = 40;           // as the kernel
constexpr qsizetype MaxBaseName = 200; // octets; file systems take 255, and a suffix is to come

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor() { (void)close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    // A network file system may report a full disk only on close().
    [[nodiscard]] bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

// A temporary file beside the target; removed by the destructor unless it was renamed over the target.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QByteArray &target)
    {
        const qsizetype base = target.lastIndexOf('/') + 1;
        m_name = target.first(std::min(target.size(), base + MaxBaseName)) + ".XXXXXX";
        m_descriptor = ::mkostemp(m_name.data(), O_CLOEXEC); // 0600, O_EXCL
    }
    ~TemporaryFile()
    {
        if (m_descriptor >= 0 && !m_placed)
            ::unlink(m_name.constData());
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; } // closed by the caller
    [[nodiscard]] bool replace(const QByteArray &target)
    {
        m_placed = ::rename(m_name.constData(), target.constData()) == 0;
        return m_placed;
    }
    // Fails with EEXIST where something exists.
    [[nodiscard]] bool placeAt(const QByteArray &target)
    {
        if (::link(m_name.constData(), target.constData()) == 0)
            return true; // the destructor removes the temporary name
#if defined(Q_OS_LINUX) && defined(RENAME_NOREPLACE)
        if (errno != EEXIST) { // FAT and some network file systems have no hard links
            m_placed = ::renameat2(AT_FDCWD, m_name.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0;
            return m_placed;
        }
#endif
        return false;
    }

private:
    QByteArray m_name;
    int m_descriptor = -1;
    bool m_placed = false;
};

bool writeAll(int descriptor, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t count = ::write(descriptor, content.data(), static_cast<size_t>(content.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            errno = count == 0 ? ENOSPC : errno;
            return false;
        }
        content = content.sliced(count);
    }
    return true;
}

bool flush(int descriptor)
{
    // Some file systems do not support flushing, which is no failure.
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
}

// So that the new name survives a crash as well; the content is safe without it.
void flushFolderOf(const QByteArray &target)
{
    const qsizetype slash = target.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray(".") : target.first(std::max<qsizetype>(slash, 1));
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        (void)::fsync(descriptor.number());
}

mode_t modeOfNewFiles()
{
    const mode_t mask = ::umask(0077); // there is no other way to read it
    ::umask(mask);
    return 0666 & ~mask;
}

// /proc/self/fd/1, where /dev/stdout leads: a link that opens what it names without being its path.
bool isDescriptorLink(const QByteArray &path)
{
#ifdef Q_OS_LINUX
    constexpr decltype(statfs::f_type) ProcFileSystem = 0x9fa0;
    struct statfs info = {};
    const qsizetype slash = path.lastIndexOf('/');
    return slash > 0 && ::statfs(path.first(slash).constData(), &info) == 0 && info.f_type == ProcFileSystem;
#else
    return path.startsWith("/dev/fd/");
#endif
}

struct Target
{
    QByteArray path;      // no link any more, or one of a descriptor
    bool special = false; // a device, a FIFO, a descriptor: to be written into
    bool exists = false;
    struct stat info = {};
};

// The file that is written in the end, links followed. Nothing: errno holds the reason.
std::optional<Target> targetOf(const QString &file)
{
    Target target{QFile::encodeName(file)};
    for (int links = 0; links <= MaxLinks; ++links) {
        if (::lstat(target.path.constData(), &target.info) != 0)
            return errno == ENOENT ? std::optional(target) : std::nullopt;
        target.exists = true;
        if (!S_ISLNK(target.info.st_mode)) {
            target.special = !S_ISREG(target.info.st_mode);
            return target;
        }
        if (isDescriptorLink(target.path)) {
            target.special = true;
            return ::stat(target.path.constData(), &target.info) == 0 ? std::optional(target) : std::nullopt;
        }
        QByteArray next(4096, Qt::Uninitialized); // PATH_MAX of Linux; a longer one cannot be made
        const ssize_t length = ::readlink(target.path.constData(), next.data(), static_cast<size_t>(next.size()));
        if (length <= 0)
            return std::nullopt;
        next.truncate(length);
        target.path = next.startsWith('/') ? next : target.path.first(target.path.lastIndexOf('/') + 1) + next;
        target.exists = false;
    }
    errno = ELOOP;
    return std::nullopt;
}

Expected<void> writeInto(const Target &target, const QString &file, const QByteArray &content)
{
    if (S_ISDIR(target.info.st_mode))
        return unwritable(file, qt_error_string(EISDIR));
    // O_APPEND: standard output may be a file that holds something already.
    Descriptor output(::open(target.path.constData(), O_WRONLY | O_APPEND | O_NOCTTY | O_CLOEXEC));
    if (!output.isOpen() || !writeAll(output.number(), content) || !output.close())
        return unwritable(file, qt_error_string(errno));
    return {};
}

// The access of the file that is replaced, or of a new one.
bool setAccess(int descriptor, const Target &target, FileAccess access)
{
    if (target.exists && (target.info.st_uid != ::geteuid() || target.info.st_gid != ::getegid()))
        (void)!::fchown(descriptor, target.info.st_uid, target.info.st_gid); // only root may change the owner
    if (access == FileAccess::OwnerOnly)
        return ::fchmod(descriptor, 0600) == 0;
    return ::fchmod(descriptor, target.exists ? target.info.st_mode & 07777 : modeOfNewFiles()) == 0;
}

} // namespace

Expected<void> writeFile(const QString &file, const QByteArray &content, FileAccess access, NoRegularFile other)
{
    const auto target = file.isEmpty() ? std::nullopt : targetOf(file);
    if (!target)
        return unwritable(file, qt_error_string(file.isEmpty() ? ENOENT : errno));
    if (target->special && other == NoRegularFile::WriteInto)
        return writeInto(*target, file, content);
    if (target->special && S_ISDIR(target->info.st_mode))
        return unwritable(file, qt_error_string(EISDIR));
    if (target->special)
        return unexpected(ParseError{"file-is-device", 0, 0, {{"file", file}}});
    if (target->exists && ::access(target->path.constData(), W_OK) != 0) // a write-protected file is not replaced
        return unwritable(file, qt_error_string(errno));
    TemporaryFile beside(target->path);
    Descriptor output(beside.descriptor());
    if (!output.isOpen() || !setAccess(output.number(), *target, access) || !writeAll(output.number(), content) ||
        !flush(output.number()) || !output.close() || !beside.replace(target->path))
        return unwritable(file, qt_error_string(errno));
    flushFolderOf(target->path);
    return {};
}

Expected<void> createFile(const QString &file, const QByteArray &content)
{
    const QByteArray path = QFile::encodeName(file);
    struct stat info = {};
    if (::lstat(path.constData(), &info) == 0)
        return unexpected(ParseError{"file-exists", 0, 0, {{"file", file}}});
    TemporaryFile beside(path);
    Descriptor output(beside.descriptor());
    if (!output.isOpen() || !writeAll(output.number(), content) || !flush(output.number()) || !output.close())
        return unwritable(file, qt_error_string(errno));
    if (!beside.placeAt(path)) {
        if (errno == EEXIST)
            return unexpected(ParseError{"file-exists", 0, 0, {{"file", file}}});
        return unwritable(file, qt_error_string(errno));
    }
    flushFolderOf(path);
    return {};
}

QByteArray fileIdentity(const QString &file)
{
    if (file.isEmpty())
        return {};
    const auto target = targetOf(file);
    if (!target || target->special)
        return {};
    if (target->exists)
        return QByteArray::number(quint64(target->info.st_dev)) + ':' +
               QByteArray::number(quint64(target->info.st_ino));
    const QFileInfo info(QFile::decodeName(target->path));
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return QFile::encodeName((folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName());
}

#else

Expected<void> writeFile(const QString &file, const QByteArray &content, FileAccess access, NoRegularFile)
{
    QSaveFile output(file);
    output.setDirectWriteFallback(false);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    // commit() of Qt 6.4 does not notice that its own last flush failed.
    if (!output.open(QIODevice::WriteOnly) || (access == FileAccess::OwnerOnly && !output.setPermissions(owner)) ||
        output.write(content) != content.size() || !output.flush() || output.error() != QFileDevice::NoError ||
        !output.commit())
        return unwritable(file, output.errorString());
    return {};
}

Expected<void> createFile(const QString &file, const QByteArray &content)
{
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        return unexpected(ParseError{"file-exists", 0, 0, {{"file", file}}});
    return writeFile(file, content, FileAccess::OwnerOnly);
}

QByteArray fileIdentity(const QString &file)
{
    const QFileInfo info(file);
    return file.isEmpty() ? QByteArray()
                          : QFile::encodeName(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
}

#endif

} // namespace sw
