// SPDX-License-Identifier: Apache-2.0
// Records whose parts follow labels: "Name: …", or a label alone and its value on the next line.
#include "core/plan/paste/paste_reader.h"

#include <QRegularExpression>

namespace sw::plan {

using dns::RecordType;

void PasteReader::flushLabels()
{
    const Draft draft = m_labels;
    m_labels = {};
    m_awaited = Role::None;
    if (!draft.rough.name.isEmpty() && !draft.rough.value.isEmpty())
        return finish(draft);
    if (draft.isEmpty())
        return;
    note("paste-incomplete",
         {{"text", shownOfPaste(draft.rough.name.isEmpty() ? draft.rough.value : draft.rough.name, 80)}});
    for (const Piece &piece : draft.pieces)
        mark(piece, "paste-incomplete");
}

void PasteReader::takeLabel(Role role, const QString &given, Piece piece, std::optional<RecordType> type)
{
    // "Strings : {v=spf1 mx -all}": PowerShell's form of a list.
    const bool braced = role == Role::Value && given.startsWith(u'{') && given.endsWith(u'}');
    const QString text = braced ? given.mid(1, given.size() - 2).trimmed() : given;
    if (text.isEmpty())
        return;
    const bool repeats = (role == Role::Name && !m_labels.rough.name.isEmpty()) ||
                         (role == Role::Value && !m_labels.rough.value.isEmpty()) ||
                         (role == Role::Type && m_labels.rough.type && !m_labels.rough.name.isEmpty() &&
                          !m_labels.rough.value.isEmpty());
    if (repeats)
        flushLabels();
    if (type && !m_labels.rough.type)
        m_labels.rough.type = type;
    m_labels.pieces.append(piece);
    switch (role) {
    case Role::Name:
        m_labels.rough.name = text;
        break;
    case Role::Value:
        m_labels.rough.value = text;
        break;
    case Role::Type:
        m_labels.rough.type = typeWord(bare(text));
        break;
    case Role::Priority:
        m_labels.rough.priority = bare(text);
        break;
    case Role::Ttl:
    case Role::Other:
    case Role::None:
        break;
    }
}

bool PasteReader::readLabelled(const Line &line)
{
    const Piece whole{line.start, line.end};
    // Microsoft's PowerShell: "Selector1CNAME : selector1-…": the label is the selector.
    static const QRegularExpression SelectorLine(QStringLiteral("^\\s*(selector[12])CNAME\\s*:\\s*(\\S+)\\s*$"),
                                                 QRegularExpression::CaseInsensitiveOption);
    if (const auto match = SelectorLine.match(textOf(whole)); match.hasMatch()) {
        finish({{RecordType::CNAME, match.captured(1).toLower() + QStringLiteral("._domainkey"), match.captured(2), {}},
                {whole}});
        return true;
    }
    if (line.label != Role::None) {
        const Piece value{line.labelled.start, line.labelled.end};
        mark(whole, "paste-heading");
        if (value.start < value.end) {
            if (line.label != Role::Other)
                takeLabel(line.label, textOf(value).trimmed(), value, line.labelType);
            m_awaited = Role::None;
        } else {
            m_labelsBelowEachOther = m_labelsBelowEachOther || m_awaited != Role::None;
            m_awaited = m_labelsBelowEachOther ? Role::None : line.label;
            if (line.labelType && !m_labels.rough.type)
                m_labels.rough.type = line.labelType;
        }
        return true;
    }
    m_labelsBelowEachOther = false;
    if (m_awaited == Role::None)
        return false;
    const QString text = textOf(whole).trimmed();
    const Role role = m_awaited;
    m_awaited = Role::None;
    const QString word = bare(text);
    const bool fits =
        role != Role::Name || isHostWord(word) || isCutWord(word) || isLabelWord(word) || word == QLatin1String("@");
    if (!fits)
        return false;
    takeLabel(role, text, whole, std::nullopt);
    return true;
}

} // namespace sw::plan
