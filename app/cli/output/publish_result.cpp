// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/publish_result.h"

#include "app/cli/frame/shown_value.h"

#include <QJsonObject>

namespace sw::cli {

using namespace Qt::StringLiterals;

QString publishResult(const dns::UpdateEnd &end)
{
    if (end.why.code == "update-no-reply")
        return u"noReply"_s;
    if (end.kind == dns::UpdateEnd::Kind::NotSent)
        return u"notSent"_s;
    if (end.kind == dns::UpdateEnd::Kind::Changed)
        return u"changedMeanwhile"_s;
    return end.why.code == "update-refused" ? u"serverRefused"_s : QString::fromLatin1(end.why.code);
}

QString publishSentence(const QString &result)
{
    if (result == u"applied")
        return u"Done: all changes were made, and the name server shows every one of them."_s;
    if (result == u"appliedUnseen")
        return u"The name server says that all changes were made, but could not be asked what it shows now."_s;
    if (result == u"notApplied")
        return u"Not done: the name server says that all changes were made, but shows everything as it was."_s;
    if (result == u"partlyApplied")
        return u"Only a part was done:"_s;
    if (result == u"nothingToDo")
        return u"Nothing to change: the name server has it all."_s;
    if (result == u"heldBack")
        return u"Nothing was changed: what the plan wants checked first was left out, and there is nothing else to do."_s;
    if (result == u"preview")
        return u"This is a preview. Give --apply to make these changes."_s;
    return u"Not done."_s;
}

QJsonArray linesJson(const QByteArrayList &lines)
{
    QJsonArray array;
    for (const QByteArray &line : lines)
        array.append(QString::fromLatin1(line));
    return array;
}

QJsonArray seenJson(const plan::UpdatePlan &plan, const plan::UpdateSeen &seen)
{
    QJsonArray array;
    for (const plan::ServerSeen &server : QList<plan::ServerSeen>{seen.told} + seen.others) {
        QJsonArray sets;
        for (qsizetype i = 0; i < server.sets.size(); ++i) {
            QByteArrayList there;
            for (const dns::ResourceRecord &record : server.sets.at(i).there)
                there.append(dns::toZoneLine(record).trimmed().replace('\t', ' '));
            sets.append(QJsonObject{
                {u"name"_s, plan.sets.at(i).name.toString()},
                {u"type"_s, QString::fromLatin1(dns::typeName(plan.sets.at(i).type))},
                {u"state"_s, QString::fromLatin1(plan::setStateName(server.sets.at(i).state))},
                {u"records"_s, linesJson(there)},
            });
        }
        QJsonObject json{{u"address"_s, QString::fromLatin1(server.server.spec)}, {u"sets"_s, sets}};
        if (!server.name.isRoot())
            json.insert(u"name"_s, server.name.toString());
        array.append(json);
    }
    return array;
}

QStringList waysOn(const plan::UpdatePlan &plan, const plan::UpdateSeen &seen, const dns::Update &undo,
                   const QString &undoFile)
{
    QStringList lines;
    for (qsizetype i = 0; i < plan.sets.size(); ++i) {
        const plan::SetChange &set = plan.sets.at(i);
        const plan::SetState state = seen.told.sets.at(i).state;
        const QString word = state == plan::SetState::AsPlanned  ? u"made:    "_s
                             : state == plan::SetState::AsBefore ? u"not made:"_s
                                                                 : u"differs: "_s;
        lines.append(u"  %1 %2 %3"_s.arg(word, set.name.toString(), QString::fromLatin1(dns::typeName(set.type))));
    }
    const bool hasUndo = !undo.changes.isEmpty();
    lines.append(u"To go on: run the same command again; what is made is left alone."_s);
    if (!hasUndo)
        return lines + QStringList{u"There is nothing to undo."_s};
    if (!undoFile.isEmpty()) {
        lines.append(u"Give --undo-to another file then: the one written now undoes what was made so far."_s);
        lines.append(u"To undo what was made: publish --undo %1 --apply, with the same server and key."_s.arg(
            shownValue(undoFile)));
        return lines;
    }
    lines.append(u"To undo what was made, change by hand:"_s);
    for (const QByteArray &line : plan::changeLines(undo))
        lines.append(u"  "_s + QString::fromLatin1(line));
    return lines;
}

} // namespace sw::cli
