// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text/outside_text.h"

#include "core/base/plain_text.h"

#include <QDir>
#include <QList>

namespace sw::ui {

namespace {

constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

bool isShown(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Other_Surrogate &&
           category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned;
}

} // namespace

QString outsideText(const QString &text)
{
    QString kept;
    const QList<uint> codes = text.toUcs4();
    for (const uint code : codes) {
        const char32_t c = code;
        if (QChar::isSpace(c) || c == 0)
            kept += u' ';
        else if (isShown(c))
            kept += QChar::fromUcs4(c);
    }
    kept = kept.simplified();
    if (kept.size() > OutsideTextLimit) {
        qsizetype end = OutsideTextLimit - 1;
        if (kept.at(end - 1).isHighSurrogate())
            --end;
        kept = kept.left(end) + QChar(0x2026);
    }
    return kept.isEmpty() ? QString() : FirstStrongIsolate + kept + PopIsolate;
}

QString dnsNameText(const QString &name)
{
    return LeftToRightIsolate + name + PopIsolate;
}

QString fileText(const QString &path)
{
    return LeftToRightIsolate + plainLine(QDir::toNativeSeparators(path)) + PopIsolate;
}

} // namespace sw::ui
