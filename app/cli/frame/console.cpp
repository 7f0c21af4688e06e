// SPDX-License-Identifier: Apache-2.0
#include "app/cli/frame/console.h"

#include "core/base/plain_text.h"

#include <QJsonDocument>

#include <cerrno>

namespace sw::cli {

namespace {

// errno, or 0.
int write(FILE *file, const QByteArray &octets)
{
    errno = 0;
    const size_t count = std::fwrite(octets.constData(), 1, static_cast<size_t>(octets.size()), file);
    if (count == static_cast<size_t>(octets.size()) && std::fflush(file) == 0)
        return 0;
    return errno != 0 ? errno : EIO;
}

} // namespace

void Console::answer(const QByteArray &octets)
{
    if (m_error == 0) // output after a failed write would be useless
        m_error = write(m_out, octets);
}

void Console::text(const QString &line)
{
    answer(plainLine(line, line.size()).toUtf8() + '\n');
}

void Console::lines(const QString &text)
{
    answer(plainLines(text).toUtf8() + '\n');
}

void Console::json(const QJsonObject &object, Layout layout)
{
    const bool oneLine = layout == Layout::OneLine;
    QByteArray octets = QJsonDocument(object).toJson(oneLine ? QJsonDocument::Compact : QJsonDocument::Indented);
    if (!octets.endsWith('\n'))
        octets += '\n';
    answer(plainJson(octets));
}

void Console::raw(const QByteArray &octets)
{
    answer(octets);
}

void Console::progress(const QString &line)
{
    if (line.isEmpty() && !m_progressDrawn)
        return;
    (void)write(m_err, "\r\x1b[K" + plainLine(line, line.size()).toUtf8());
    m_progressDrawn = !line.isEmpty();
}

void Console::message(const QString &sentence)
{
    progress({});
    (void)write(m_err, "senderwright-cli: " + plainLines(sentence).toUtf8() + '\n');
}

bool Console::closeOutput()
{
    progress({});
    errno = 0;
    // A network file system may report a full disk only now.
    if (std::fclose(m_out) != 0 && m_error == 0)
        m_error = errno != 0 ? errno : EIO;
    if (m_error == 0)
        return true;
    message(QStringLiteral("Standard output could not be written: %1.").arg(qt_error_string(m_error)));
    return false;
}

} // namespace sw::cli
