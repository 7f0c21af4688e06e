// SPDX-License-Identifier: Apache-2.0
#include "core/session/store/whole_file.h"

#include <QFile>
#include <QFileInfo>

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

} // namespace sw::session
