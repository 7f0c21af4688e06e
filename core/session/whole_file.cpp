#include "core/session/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sw::session {

namespace {

tl::unexpected<ParseError> problem(const char *code, const QString &file, const QString &reason = {})
{
    return unexpected(ParseError{code, 0, 0, {{"file", file}, {"reason", reason}}});
}

} // namespace

Expected<QByteArray> readWholeFile(const QString &file, qsizetype most)
{
    const QFileInfo info(file);
    if (!info.exists())
        return problem("file-missing", file);
    if (!info.isFile())
        return problem("file-not-regular", file);
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return problem("file-unreadable", file, input.errorString());
    QByteArray content = input.read(most + 1);
    if (content.size() > most)
        return problem("file-too-large", file);
    if (input.error() != QFileDevice::NoError)
        return problem("file-unreadable", file, input.errorString());
    return content;
}

Expected<void> writeWholeFile(const QString &file, const QByteArray &content, FileAccess access)
{
    constexpr auto Owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile output(file);
    // Never write into the file itself, not even where no file can be made beside it: a crash would leave half of it.
    output.setDirectWriteFallback(false);
    if (!output.open(QIODevice::WriteOnly))
        return problem("file-unwritable", file, output.errorString());
    if (access == FileAccess::OwnerOnly && !output.setPermissions(Owner))
        return problem("file-unwritable", file, output.errorString());
    if (output.write(content) != content.size() || !output.commit())
        return problem("file-unwritable", file, output.errorString());
    return {};
}

} // namespace sw::session
