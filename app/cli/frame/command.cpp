// SPDX-License-Identifier: Apache-2.0
#include "app/cli/frame/command.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

Command::Command(const Context &context)
    : m_context(context)
{}

void Command::finish(ExitCode code)
{
    if (conclude())
        Q_EMIT finished(code);
}

void Command::interrupt()
{
    finish(ExitCode::Unknown);
}

void Command::fail(ExitCode code, const QString &sentence)
{
    console().message(sentence);
    finish(code);
}

Usage<QStringList> positionals(const QCommandLineParser &parser, const QStringList &names)
{
    const QStringList given = parser.positionalArguments();
    if (given.size() < names.size())
        return usageError(u"%1 is missing."_s.arg(names.at(given.size())));
    if (given.size() > names.size())
        return usageError(u"\"%1\" is one argument too many."_s.arg(given.at(names.size())));
    return given;
}

Usage<int> numberOption(const QCommandLineParser &parser, const QString &name, int low, int high, int standard)
{
    if (!parser.isSet(name))
        return standard;
    bool ok = false;
    const QString text = parser.value(name);
    const int number = text.toInt(&ok);
    if (!ok || number < low || number > high) {
        return usageError(u"--%1 \"%2\": give a whole number from %3 to %4."_s.arg(name, text, QString::number(low),
                                                                                   QString::number(high)));
    }
    return number;
}

Usage<QString> choiceOption(const QCommandLineParser &parser, const QString &name, const QStringList &choices,
                            const QString &standard)
{
    if (!parser.isSet(name))
        return standard;
    const QString text = parser.value(name);
    if (!choices.contains(text))
        return usageError(u"--%1 \"%2\": give one of %3."_s.arg(name, text, choices.join(u", ")));
    return text;
}

} // namespace sw::cli
