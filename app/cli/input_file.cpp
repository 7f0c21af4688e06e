#include "app/cli/input_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sw::cli {

using namespace Qt::StringLiterals;

Usage<QByteArray> readInput(const QString &argument, const QString &file, qint64 limit)
{
    QFile input(file);
    const bool open = file == u"-" ? input.open(stdin, QIODevice::ReadOnly)
                                   : !QFileInfo(file).isDir() && input.open(QIODevice::ReadOnly);
    if (!open) {
        const QString reason = QFileInfo(file).isDir() ? u"it is a folder"_s : input.errorString();
        return usageError(u"%1 \"%2\" cannot be read: %3."_s.arg(argument, file, reason));
    }
    // One octet more than allowed tells "too large" from "just so", also for pipes.
    QByteArray octets;
    while (octets.size() <= limit) {
        const QByteArray part = input.read(limit + 1 - octets.size());
        if (part.isEmpty())
            break;
        octets += part;
    }
    if (octets.size() > limit) {
        return usageError(
            u"%1 \"%2\" is too large: at most %3 bytes are read."_s.arg(argument, file, QString::number(limit)));
    }
    return octets;
}

Usage<> writeOutput(const QString &argument, const QString &file, const QByteArray &octets)
{
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(octets) != octets.size() || !output.commit())
        return usageError(u"%1 \"%2\" cannot be written: %3."_s.arg(argument, file, output.errorString()));
    return {};
}

} // namespace sw::cli
