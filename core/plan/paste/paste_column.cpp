// SPDX-License-Identifier: Apache-2.0
// Names and values one to a line: the cells of a table copied below each other, or a list in a mail.
#include "core/plan/paste/paste_reader.h"

#include <algorithm>
#include <tuple>

namespace sw::plan {

using dns::RecordType;

// --- below each other ---

void PasteReader::readAlone(const Line &line)
{
    const QString text = textOf({line.start, line.end}).trimmed();
    QList<Item> items = line.items;
    if (items.isEmpty() && isLabelWord(text) && !isButtonWord(text) && text.size() <= 63) {
        const int at = static_cast<int>(m_clean.text.indexOf(text, line.start));
        items.append({ItemKind::Label, text, at, at + static_cast<int>(text.size())});
    } else if (line.strayWords > 0) {
        // In a sentence only a name that can be nothing else counts.
        items.removeIf([&](const Item &item) {
            return item.kind != ItemKind::SpfTerm &&
                   (item.kind != ItemKind::Host || nameLikeness(item.text, m_domain) < 2 || !isMailName(item.text));
        });
    }
    for (const Item &item : std::as_const(items)) {
        if (item.kind == ItemKind::SpfTerm) {
            note("paste-spf-term", {{"term", item.text}});
            std::ignore = add({m_domain, RecordType::TXT, dns::TxtData{{"v=spf1 " + item.text.toUtf8()}}},
                              {{}, {{item.start, item.end}}});
        } else {
            m_column.append(item);
        }
    }
}

// Names and values one to a line: name, value, name, value …, or all names and then all values.
void PasteReader::flushColumn()
{
    const QList<Item> column = m_column;
    m_column.clear();
    QList<Item> contents;
    std::copy_if(column.begin(), column.end(), std::back_inserter(contents),
                 [](const Item &i) { return i.isContent(); });
    // A bare word is a name only if a value follows it.
    for (qsizetype i = contents.size() - 1; i >= 0; --i) {
        const bool last = i + 1 == contents.size();
        const bool followed =
            !last && (contents[i + 1].kind == ItemKind::Text ||
                      (contents[i + 1].kind == ItemKind::Host && nameLikeness(contents[i + 1].text, m_domain) < 2));
        if (contents[i].kind == ItemKind::Label && !followed)
            contents.removeAt(i);
    }
    if (contents.isEmpty())
        return;
    const auto isName = [&](const Item &item) {
        return item.kind == ItemKind::Apex || item.kind == ItemKind::Label ||
               (item.kind == ItemKind::Host && nameLikeness(item.text, m_domain) >= 2);
    };
    // A target may lie in our own domain: then the name is the one that only mail uses.
    const auto names = [&](const Item &item, const Item &value) {
        return isName(item) &&
               (!isName(value) || (item.kind == ItemKind::Host && value.kind == ItemKind::Host &&
                                   nameLikeness(item.text, m_domain) > nameLikeness(value.text, m_domain)));
    };
    const qsizetype half = contents.size() / 2;
    QList<std::pair<qsizetype, qsizetype>> pairs;
    const auto fits = [&](const auto &nameAt, const auto &valueAt) {
        pairs.clear();
        for (qsizetype i = 0; i < half; ++i) {
            if (!names(contents[nameAt(i)], contents[valueAt(i)]))
                return false;
            pairs.append({nameAt(i), valueAt(i)});
        }
        return contents.size() % 2 == 0;
    };
    const bool paired = fits([](qsizetype i) { return 2 * i; }, [](qsizetype i) { return 2 * i + 1; }) ||
                        fits([](qsizetype i) { return i; }, [&](qsizetype i) { return half + i; }) ||
                        fits([](qsizetype i) { return 2 * i + 1; }, [](qsizetype i) { return 2 * i; }) ||
                        fits([&](qsizetype i) { return half + i; }, [](qsizetype i) { return i; });
    if (!paired) { // as far as a value directly follows a name
        pairs.clear();
        for (qsizetype i = 0; i + 1 < contents.size(); ++i) {
            const bool another = contents[i].kind == ItemKind::Host && nameLikeness(contents[i].text, m_domain) == 1;
            if (names(contents[i], contents[i + 1]) || (another && !isName(contents[i + 1]))) {
                pairs.append({i, i + 1});
                ++i;
            }
        }
    }
    pairColumn(column, contents, pairs);
}

void PasteReader::pairColumn(const QList<Item> &column, const QList<Item> &items,
                             const QList<std::pair<qsizetype, qsizetype>> &pairs)
{
    QList<bool> used(items.size(), false);
    for (const Item &item : column) {
        if (!item.isContent())
            mark({item.start, item.end}, "paste-heading");
    }
    for (const auto &[nameAt, valueAt] : pairs) {
        const Item &name = items[nameAt];
        const Item &value = items[valueAt];
        used[nameAt] = used[valueAt] = true;
        Draft draft{{std::nullopt, name.text, value.text, {}}, {{name.start, name.end}, {value.start, value.end}}};
        // "CNAME", name, value; or name, "CNAME", value; an MX's priority before or behind its target.
        const int from = nameAt > 0 && valueAt == nameAt + 1 ? items[nameAt - 1].end : 0;
        for (const Item &item : column) {
            const bool near = valueAt == nameAt + 1 && item.start >= from && item.end <= value.start;
            const bool behind =
                item.start > value.end && (valueAt + 1 == items.size() || item.end <= items[valueAt + 1].start);
            if (item.kind == ItemKind::Type && near && !draft.rough.type)
                draft.rough.type = item.type;
            else if (item.kind != ItemKind::Number || !(near || (behind && draft.rough.type == RecordType::MX)))
                continue;
            if (item.kind == ItemKind::Number)
                draft.rough.priority = item.text;
            draft.pieces.append({item.start, item.end});
        }
        finish(draft);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool matters = items[i].kind == ItemKind::Text ||
                             (items[i].kind == ItemKind::Host && nameLikeness(items[i].text, m_domain) >= 1);
        if (used[i])
            continue;
        mark({items[i].start, items[i].end}, matters ? "paste-incomplete" : "paste-not-a-record");
        if (matters)
            note("paste-incomplete", {{"text", shownOfPaste(items[i].text, 80)}});
    }
}

} // namespace sw::plan
