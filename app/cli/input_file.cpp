#include "app/cli/input_file.h"

#include "app/cli/shown_value.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sw::cli {

using namespace Qt::StringLiterals;

Usage<> readInputInBlocks(const QString &argument, const QString &file, qint64 limit,
                          const std::function<void(QByteArrayView)> &take)
{
    QFile input(file);
    const bool open = file == u"-"
                          ? input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                          : !QFileInfo(file).isDir() && input.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!open) {
        const QString reason = QFileInfo(file).isDir() ? u"it is a folder"_s : input.errorString();
        return usageError(u"%1 \"%2\" cannot be read: %3."_s.arg(argument, shownValue(file), reason));
    }
    constexpr qsizetype Block = 128 * 1024;
    QByteArray block(Block, Qt::Uninitialized);
    qint64 total = 0;
    for (;;) {
        const qint64 count = input.read(block.data(), block.size());
        if (count < 0)
            return usageError(u"%1 \"%2\" cannot be read: %3."_s.arg(argument, shownValue(file), input.errorString()));
        if (count == 0)
            return {};
        total += count;
        if (total > limit) {
            return usageError(u"%1 \"%2\" is too large: at most %3 bytes are read."_s.arg(argument, shownValue(file),
                                                                                          QString::number(limit)));
        }
        take(QByteArrayView(block).first(count));
    }
}

Usage<QByteArray> readInput(const QString &argument, const QString &file, qint64 limit)
{
    QByteArray octets;
    const auto read = readInputInBlocks(argument, file, limit, [&](QByteArrayView block) { octets.append(block); });
    if (!read)
        return usageError(read.error().text);
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
