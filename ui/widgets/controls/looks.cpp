// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/controls/looks.h"

namespace sw::ui {

namespace {

QString iconName(report::Sign sign)
{
    switch (sign) {
    case report::Sign::None:
        return {};
    case report::Sign::Tick:
        return QStringLiteral("check");
    case report::Sign::Cross:
        return QStringLiteral("cross");
    case report::Sign::Plus:
        return QStringLiteral("plus");
    case report::Sign::Minus:
        return QStringLiteral("dash");
    case report::Sign::Turn:
        return QStringLiteral("replace");
    case report::Sign::Clock:
        return QStringLiteral("clock");
    case report::Sign::Question:
        return QStringLiteral("question");
    case report::Sign::Dot:
        return QStringLiteral("dot");
    }
    Q_UNREACHABLE();
}

} // namespace

ToneRole toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ToneRole::Bad;
    case Severity::Warning:
        return ToneRole::Careful;
    case Severity::Info:
        return ToneRole::Accent;
    }
    Q_UNREACHABLE();
}

ChipLook lookOf(report::Tone tone, report::Sign sign, const QString &text)
{
    return {tone, iconName(sign), text};
}

} // namespace sw::ui
