// SPDX-License-Identifier: Apache-2.0
#include "core/report/checklist/spf_tree.h"

#include "core/report/text/report_tr.h"
#include "core/report/text/value_forms.h"

namespace sw::report {

namespace {

QString troubleOf(spf::AuditNode::State state)
{
    using State = spf::AuditNode::State;
    switch (state) {
    case State::Ok:
        return {};
    case State::NoRecord:
        return Tr::tr("has no SPF record");
    case State::SeveralRecords:
        return Tr::tr("has several SPF records");
    case State::SyntaxError:
        return Tr::tr("has a mistake in it");
    case State::LookupFailed:
        return Tr::tr("could not ask");
    case State::Loop:
        return Tr::tr("leads back to a record above it");
    case State::DependsOnSender:
        return Tr::tr("depends on the message");
    case State::BadTarget:
        return Tr::tr("names no domain");
    case State::Void:
        return Tr::tr("nothing there");
    case State::TooManyMx:
        return Tr::tr("more than 10 mail exchangers");
    case State::NotExpanded:
        return Tr::tr("not followed further");
    }
    Q_UNREACHABLE();
}

Tone toneOf(spf::AuditNode::State state)
{
    using State = spf::AuditNode::State;
    switch (state) {
    case State::Ok:
        return Tone::Plain;
    case State::NoRecord:
    case State::SeveralRecords:
    case State::SyntaxError:
    case State::Loop:
    case State::BadTarget:
    case State::TooManyMx:
        return Tone::Bad;
    case State::Void:
        return Tone::Careful;
    case State::LookupFailed:
    case State::DependsOnSender:
    case State::NotExpanded:
        return Tone::Waiting;
    }
    Q_UNREACHABLE();
}

void append(const spf::AuditNode &node, int depth, QList<SpfTreeLine> &lines)
{
    for (const spf::AuditNode &child : node.children) {
        if (lines.size() >= MaxSpfTreeLines)
            return;
        lines.append({depth, child.term, child.lookups, QString::fromUtf8(child.vendor), troubleOf(child.state),
                      toneOf(child.state)});
        append(child, depth + 1, lines);
    }
}

} // namespace

QList<SpfTreeLine> spfTreeLines(const spf::Audit &audit)
{
    QList<SpfTreeLine> lines;
    append(audit.root, 0, lines);
    return lines;
}

QString spfTreeLineText(const SpfTreeLine &line)
{
    QStringList parts{plainText(line.term)};
    if (!line.sender.isEmpty())
        parts.append(line.sender);
    parts.append(Tr::tr("%n lookup(s)", nullptr, line.lookups));
    const QString text = parts.join(QStringLiteral(", "));
    return line.trouble.isEmpty() ? text : Tr::tr("%1: %2").arg(text, line.trouble);
}

} // namespace sw::report
