// SPDX-License-Identifier: Apache-2.0
// Rewrites the targets of "bfrange" entries (pdf_text_map.h).
#include "ui/export/pdf_text_map.h"

#include "ui/export/pdf_update.h"

#include <QString>

#include <algorithm>

namespace sw::ui {

namespace {

bool isShape(char16_t c) // ligatures such as fi, and Arabic presentation forms
{
    return (c >= 0xfb00 && c <= 0xfb06) || (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
}

QByteArray mended(const QByteArray &hex, Script script)
{
    bool ok = false;
    const uint code = hex.toUInt(&ok, 16);
    if (!ok || hex.size() != 4)
        return hex;
    if (code == 0x09 || code == 0xa0)
        return "0020";
    if (!isShape(static_cast<char16_t>(code)))
        return hex;
    QString letters = QString(QChar(code)).normalized(QString::NormalizationForm_KC).trimmed();
    if (script == Script::Arabic) {
        letters.replace(QChar(0x06cc), code <= 0xfbfd ? QChar(0x0649) : QChar(0x064a));
        letters.replace(QChar(0x06a9), QChar(0x0643));
    }
    // Ligatures such as lam with alef are kept: PDF readers disagree on the order of two right-to-left letters, but all
    // know the ligature.
    if (code >= 0xfb50 && letters.size() > 1)
        return hex;
    QByteArray out;
    for (const QChar c : letters)
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out.isEmpty() ? hex : out;
}

} // namespace

QByteArray mendedTextMap(const QByteArray &map, Script script)
{
    QByteArray out;
    bool target = false; // inside [ ]: what glyphs mean; outside: which glyphs
    for (qsizetype at = 0; at < map.size(); ++at) {
        const char c = map.at(at);
        if (c == '[' || c == ']')
            target = c == '[';
        const qsizetype end = target && c == '<' ? map.indexOf('>', at) : -1;
        if (end > at) {
            out += '<' + mended(map.mid(at + 1, end - at - 1), script);
            at = end - 1;
        } else {
            out += c;
        }
    }
    return out;
}

void mendTextMaps(PdfUpdate &update, const QString &language)
{
    const Script script = language.section(u'-', 0, 0) == QLatin1String("ar") ? Script::Arabic : Script::Other;
    const QByteArray &pdf = update.original();
    const QByteArray key = "/ToUnicode ";
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        const qsizetype from = at + key.size();
        const int number = pdf.mid(from, std::max<qsizetype>(pdf.indexOf(' ', from) - from, 0)).toInt();
        const QByteArray object = update.object(number);
        const qsizetype begin = object.indexOf("stream\n") + 7;
        const qsizetype end = object.lastIndexOf("endstream");
        if (!object.startsWith(QByteArray::number(number) + " 0 obj") || begin < 7 || end < begin)
            continue;
        const QByteArray map = mendedTextMap(object.mid(begin, end - begin), script);
        update.put(number, "<< /Length " + QByteArray::number(map.size()) + " >>\nstream\n" + map + "\nendstream");
    }
}

} // namespace sw::ui
