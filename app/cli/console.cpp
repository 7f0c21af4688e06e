#include "app/cli/console.h"

#include <QJsonDocument>

namespace sw::cli {

namespace {

void write(FILE *file, const QByteArray &octets)
{
    std::fwrite(octets.constData(), 1, static_cast<size_t>(octets.size()), file);
    std::fflush(file);
}

bool obeyedByTerminals(QChar c)
{
    if (c == u'\n' || c == u'\t')
        return false;
    const char16_t u = c.unicode();
    const bool direction = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
    return c.category() == QChar::Other_Control || direction || u == 0x2028 || u == 0x2029;
}

} // namespace

QString plainForTerminal(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (obeyedByTerminals(c))
            plain += QStringLiteral("\\u{%1}").arg(c.unicode(), 0, 16);
        else
            plain += c;
    }
    return plain;
}

void Console::text(const QString &line)
{
    write(m_out, plainForTerminal(line).toUtf8() + '\n');
}

void Console::json(const QJsonObject &object, Layout layout)
{
    // JSON escapes control characters itself.
    const bool oneLine = layout == Layout::OneLine;
    QByteArray octets = QJsonDocument(object).toJson(oneLine ? QJsonDocument::Compact : QJsonDocument::Indented);
    if (!octets.endsWith('\n'))
        octets += '\n';
    write(m_out, octets);
}

void Console::raw(const QByteArray &octets)
{
    write(m_out, octets);
}

void Console::progress(const QString &line)
{
    write(m_err, "\r\x1b[K" + plainForTerminal(line).toUtf8());
}

void Console::message(const QString &sentence)
{
    write(m_err, "senderwright-cli: " + plainForTerminal(sentence).toUtf8() + '\n');
}

bool Console::outputFailed() const
{
    return std::ferror(m_out) != 0;
}

} // namespace sw::cli
