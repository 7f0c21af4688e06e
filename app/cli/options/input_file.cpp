// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options/input_file.h"

#include "app/cli/frame/shown_value.h"
#include "core/base/write_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

// Identities of the files read in this run: an output must never replace an input.
QSet<QByteArray> &inputs()
{
    static QSet<QByteArray> identities;
    return identities;
}

Usage<> refuseInput(const QString &argument, const QString &file)
{
    const QByteArray identity = fileIdentity(file);
    if (!identity.isEmpty() && inputs().contains(identity)) {
        return usageError(u"%1 \"%2\": this is the file that was read. Give another name, so that it is kept."_s.arg(
            argument, shownValue(file)));
    }
    return {};
}

} // namespace

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
    if (file != u"-")
        inputs().insert(fileIdentity(file));
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
        return unexpected(read.error());
    return octets;
}

Usage<> writeOutput(const QString &argument, const QString &file, const QByteArray &octets, FileAccess access)
{
    if (const auto other = refuseInput(argument, file); !other)
        return other;
    const auto written = writeFile(file, octets, access, NoRegularFile::WriteInto);
    if (!written) {
        return usageError(u"%1 \"%2\" cannot be written: %3."_s.arg(argument, shownValue(file),
                                                                    written.error().args.value("reason")));
    }
    return {};
}

Usage<> checkOutputs(const QCommandLineParser &parser)
{
    static const QStringList outputs{u"o"_s, u"output"_s, u"save-facts"_s, u"prometheus"_s, u"junit"_s, u"undo-to"_s};
    const QStringList given = parser.optionNames(); // as they were spelled
    QMap<QByteArray, QString> taken;
    for (const QString &name : outputs) {
        if (!given.contains(name) || parser.value(name) == u"-")
            continue;
        const QString file = parser.value(name);
        const QString argument = name == u"output" || name == u"o" ? u"-o"_s : u"--"_s + name;
        if (const auto other = refuseInput(argument, file); !other)
            return other;
        const QByteArray identity = fileIdentity(file);
        if (!identity.isEmpty() && taken.value(identity, argument) != argument)
            return usageError(
                u"%1 \"%2\": %3 writes there too."_s.arg(argument, shownValue(file), taken.value(identity)));
        taken.insert(identity, argument);
    }
    return {};
}

} // namespace sw::cli
