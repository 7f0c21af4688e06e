// SPDX-License-Identifier: Apache-2.0
// Parts are recognised by their characters (technical_parts.h).
#include "core/report/checklist/technical_parts.h"

#include <algorithm>

namespace sw::report {

namespace {

bool isTerm(QChar c) // printable ASCII, and the sign between the steps of a menu
{
    return (c.unicode() > 0x20 && c.unicode() < 0x7f) || c == QChar(0x203a);
}

bool isLetterOrDigit(QChar c)
{
    return c.unicode() < 0x7f && c.isLetterOrNumber();
}

bool has(QStringView text, bool (*what)(QChar))
{
    return std::any_of(text.begin(), text.end(), what);
}

bool opens(QChar c)
{
    return c == u'(' || c == u'[';
}

bool closes(QChar c)
{
    return c == u')' || c == u']';
}

// Without the sentence's punctuation at both ends.
TechnicalPart trimmed(QStringView text, TechnicalPart part)
{
    const auto inside = [&] { return text.mid(part.from, part.length); };
    const auto unbalanced = [&](bool opening) {
        const QStringView all = inside();
        const auto opened = std::count_if(all.begin(), all.end(), opens);
        const auto closed = std::count_if(all.begin(), all.end(), closes);
        return opening ? opened > closed : closed > opened;
    };
    const auto endsWord = [&](qsizetype at) { return at >= part.length || inside().at(at) == u' '; };
    while (part.length > 0) {
        const QChar first = inside().front();
        const QChar last = inside().back();
        const bool loneSign = !isLetterOrDigit(first) && endsWord(1); // a ": " before it belongs to the sentence
        if (QStringView(u".,;:!? \u203a").contains(last) || (closes(last) && unbalanced(false)) ||
            (opens(last) && unbalanced(true))) {
            --part.length;
        } else if (QStringView(u",;!? \u203a").contains(first) || loneSign || (opens(first) && unbalanced(true)) ||
                   (closes(first) && unbalanced(false))) {
            ++part.from;
            --part.length;
        } else {
            break;
        }
    }
    return part;
}

} // namespace

QList<TechnicalPart> leftToRightParts(QStringView text)
{
    QList<TechnicalPart> parts;
    const auto add = [&](qsizetype from, qsizetype to) {
        const TechnicalPart part = trimmed(text, {from, to - from});
        const QStringView inside = text.mid(part.from, part.length);
        // Digits alone keep their order in any direction.
        const bool number = std::all_of(inside.begin(), inside.end(), [](QChar c) { return c.isDigit(); });
        if (has(inside, isLetterOrDigit) && !number)
            parts.append(part);
    };
    for (qsizetype at = 0; at < text.size();) {
        if (!isTerm(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        const auto goesOn = [&] { // across one blank, but not across a comma, which separates items
            return at + 1 < text.size() && text.at(at) == u' ' && isTerm(text.at(at + 1)) && text.at(at - 1) != u',';
        };
        while (at < text.size() && (isTerm(text.at(at)) || goesOn()))
            ++at;
        add(from, at);
    }
    return parts;
}

QList<TechnicalPart> unbreakableParts(QStringView text)
{
    QList<TechnicalPart> parts;
    for (qsizetype at = 0; at < text.size();) {
        if (!isTerm(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && isTerm(text.at(at)))
            ++at;
        const TechnicalPart part = trimmed(text, {from, at - from});
        const QStringView inside = text.mid(part.from, part.length);
        const bool joined =
            std::any_of(inside.begin(), inside.end(), [](QChar c) { return QStringView(u"._/:=@").contains(c); });
        if (joined && has(inside, isLetterOrDigit))
            parts.append(part);
    }
    return parts;
}

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

} // namespace sw::report
