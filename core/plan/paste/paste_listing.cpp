// SPDX-License-Identifier: Apache-2.0
// Records in listings over many lines: the YAML of octoDNS, and lists of Amazon SES's DKIM tokens.
#include "core/plan/paste/paste_reader.h"

#include <QRegularExpression>

namespace sw::plan {

namespace {

const QRegularExpression &yamlKey()
{
    static const QRegularExpression Key(QStringLiteral("^( *)(?:'([^']*)'|\"([^\"]*)\"|([^\\s'\":#-][^\\s:]*)):\\s*$"));
    return Key;
}

const QRegularExpression &yamlField()
{
    static const QRegularExpression Field(
        QStringLiteral("^\\s*(-\\s+)?(type|ttl|octodns|values?|exchange|preference|priority):(?:\\s+(.*?))?\\s*$"));
    return Field;
}

qsizetype indentOf(const QString &text)
{
    qsizetype indent = 0;
    while (indent < text.size() && text.at(indent) == u' ')
        ++indent;
    return indent;
}

} // namespace

// One record name of octoDNS's YAML and everything below it:
//   s1._domainkey:
//     type: CNAME
//     value: s1.domainkey.u1.wl1.sendgrid.net.
struct PasteReader::YamlBlock
{
    PasteReader &reader;
    QString name;
    Piece namePiece;
    std::optional<dns::RecordType> type = std::nullopt;
    QList<std::pair<QString, Piece>> values = {};
    QString priority = {};
    QList<Piece> used = {};
    bool inList = false;

    void flush()
    {
        for (const auto &[value, piece] : std::as_const(values)) {
            Draft draft{{type, name, value, priority}, used};
            draft.pieces.append(namePiece);
            draft.pieces.append(piece);
            reader.finish(draft);
        }
        type = std::nullopt;
        values.clear();
        priority.clear();
        used.clear();
        inList = false;
    }

    void take(const QString &text, Piece piece)
    {
        const auto match = yamlField().match(text);
        if (!match.hasMatch()) {
            const QString item = text.trimmed();
            if (inList && item.startsWith(QLatin1String("- ")))
                values.append({item.mid(2).trimmed(), piece});
            else if (!values.isEmpty() && !item.startsWith(u'#') && isFolded)
                values.last().first += item;
            return;
        }
        const QString key = match.captured(2);
        const QString value = match.captured(3);
        if (!match.captured(1).isEmpty() && !inList)
            flush();
        used.append(piece);
        if (key == QLatin1String("type")) {
            if (type && !values.isEmpty())
                flush();
            type = typeWord(bare(value));
            inList = false;
        } else if (key == QLatin1String("preference") || key == QLatin1String("priority")) {
            priority = bare(value);
        } else if (key.startsWith(QLatin1String("value")) || key == QLatin1String("exchange")) {
            inList = key == QLatin1String("values") || (inList && key != QLatin1String("value"));
            static const QRegularExpression Fold(QStringLiteral("^[|>][+-]?$"));
            isFolded = Fold.match(value).hasMatch();
            if (isFolded)
                values.append({QString(), piece});
            else if (!value.isEmpty())
                values.append({value, piece});
        }
    }

    bool isFolded = false;
};

QList<bool> PasteReader::readYaml(const QList<Line> &lines)
{
    QList<bool> taken(lines.size(), false);
    const auto textAt = [&](qsizetype i) { return textOf({lines[i].start, lines[i].end}); };
    const auto isBlank = [&](qsizetype i) { return textAt(i).trimmed().isEmpty(); };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto key = yamlKey().match(textAt(i));
        qsizetype next = i + 1;
        while (next < lines.size() && isBlank(next))
            ++next;
        if (!key.hasMatch() || next >= lines.size())
            continue;
        const auto first = yamlField().match(textAt(next));
        const qsizetype indent = key.capturedLength(1);
        const bool dashed = textAt(next).trimmed().startsWith(u'-');
        const bool below = indentOf(textAt(next)) > indent || (dashed && indentOf(textAt(next)) == indent);
        static const QRegularExpression OfARecord(QStringLiteral("type|ttl|octodns|values?"));
        if (!first.hasMatch() || !below || !OfARecord.match(first.captured(2)).hasMatch())
            continue;
        const QString name = key.captured(2) + key.captured(3) + key.captured(4);
        YamlBlock block{*this, name.isEmpty() ? QStringLiteral("@") : name, {lines[i].start, lines[i].end}};
        for (qsizetype at = i; at < lines.size(); ++at) {
            const QString text = textAt(at);
            const qsizetype depth = indentOf(text);
            const bool inside = at == i || isBlank(at) || depth > indent ||
                                (dashed && depth == indent && text.trimmed().startsWith(u'-'));
            if (!inside)
                break;
            taken[at] = true;
            mark({lines[at].start, lines[at].end}, "paste-heading");
            if (at > i && !isBlank(at))
                block.take(text, {lines[at].start, lines[at].end});
        }
        block.flush();
    }
    return taken;
}

// SES gives three tokens and expects the reader to make three CNAMEs of them.
QList<bool> PasteReader::readTokens(const QList<Line> &lines)
{
    QList<bool> taken(lines.size(), false);
    static const QRegularExpression Named(QStringLiteral("dkim[_ ]?tokens|(?<![A-Za-z])tokens?(?![A-Za-z])"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Zone(
        QStringLiteral("SigningHostedZone[\"'\\s:=|]+([A-Za-z0-9.-]+\\.[A-Za-z]{2,})"));
    static const QRegularExpression Token(QStringLiteral("(?<![A-Za-z0-9._-])[a-z2-7]{32}(?![A-Za-z0-9._-])"));
    if (!Named.match(m_clean.text).hasMatch())
        return taken;
    const auto zone = Zone.match(m_clean.text);
    const QString target = zone.hasMatch() ? zone.captured(1) : QStringLiteral("dkim.amazonses.com");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = textOf({lines[i].start, lines[i].end});
        for (auto at = Token.globalMatch(text); at.hasNext();) {
            const auto match = at.next();
            if (!taken[i])
                mark({lines[i].start, lines[i].end}, "paste-heading");
            taken[i] = true;
            const int start = lines[i].start + static_cast<int>(match.capturedStart());
            finish({{dns::RecordType::CNAME,
                     match.captured() + QStringLiteral("._domainkey"),
                     match.captured() + u'.' + target,
                     {}},
                    {{start, start + static_cast<int>(match.capturedLength())}}});
        }
    }
    return taken;
}

} // namespace sw::plan
