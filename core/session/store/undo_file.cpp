// SPDX-License-Identifier: Apache-2.0
#include "core/session/store/undo_file.h"

#include "core/base/plain_text.h"
#include "core/base/write_file.h"
#include "core/plan/publish/update_plan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace sw::session {

namespace {

constexpr int MaxTries = 1'000;
constexpr qsizetype MaxZone = 100;

// Letters, digits, dots and dashes; a zone's name may hold anything.
QString nameFor(const dns::DomainName &zone)
{
    QString name;
    for (const char c : zone.toText().left(MaxZone)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           (c == '.' && !name.isEmpty());
        name += plain ? QLatin1Char(c) : QLatin1Char('_');
    }
    return name;
}

QByteArray octetsOf(const dns::Update &undo)
{
    return plainJson(plan::updateToJson(undo));
}

} // namespace

QString standardUndoFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("undo"));
}

Expected<QString> newUndoFile(const QString &folder, const dns::Update &undo, const QDateTime &now)
{
    if (folder.isEmpty() || (!QFileInfo(folder).isDir() && !QDir().mkpath(folder)))
        return unexpected(ParseError{"file-unwritable", 0, 0, {{"file", folder}, {"reason", qt_error_string()}}});
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString base =
        QDir(folder).absoluteFilePath(nameFor(undo.zone) + now.toUTC().toString(QStringLiteral(" yyyy-MM-dd hhmmss")));
    const QByteArray octets = octetsOf(undo);
    for (int i = 1; i < MaxTries; ++i) {
        const QString file =
            base + (i == 1 ? QString() : QStringLiteral(" (%1)").arg(i)) + QStringLiteral(".undo.json");
        const auto written = createFile(file, octets);
        if (written)
            return file;
        if (written.error().code != "file-exists")
            return unexpected(written.error());
    }
    return unexpected(ParseError{"file-exists", 0, 0, {{"file", base}}});
}

Expected<void> replaceUndoFile(const QString &file, const dns::Update &undo)
{
    return writeFile(file, octetsOf(undo), FileAccess::OwnerOnly);
}

} // namespace sw::session
