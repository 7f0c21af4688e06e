// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/publish/changed_sets_view.h"

#include "core/report/checklist/text_diff.h"
#include "core/report/text/value_forms.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/text/elided_value.h"
#include "ui/widgets/text/text_label.h"
#include "ui/widgets/text/value_label.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace sw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(changed_sets)
};

void addValue(FactRows *rows, const QString &word, const QByteArray &value, const QByteArrayList &others, ToneRole tone)
{
    const QString text = report::plainText(value);
    auto *shown = new ValueLabel(text);
    shown->setAccessibleName(word);
    QList<ValueLabel::Mark> marks;
    if (others.size() == 1) {
        for (const report::Mark &mark : report::changedParts(text, report::plainText(others.first())))
            marks.append({static_cast<int>(mark.from), static_cast<int>(mark.length), tone});
    }
    shown->setMarks(marks);
    rows->add(word, shown);
}

plan::Action actionOf(const plan::ChangedSet &set)
{
    if (set.before.isEmpty())
        return plan::Action::Add;
    return set.after.isEmpty() ? plan::Action::Remove : plan::Action::Replace;
}

} // namespace

ChipLook lookOf(const plan::ChangedSet &set, const std::optional<session::DirectPublishing::Fate> &fate)
{
    using Fate = session::DirectPublishing::Fate;
    if (!fate) {
        const plan::Action action = actionOf(set);
        return lookOf(report::actionTone(action), report::actionSign(action), report::actionLabel(action));
    }
    switch (*fate) {
    case Fate::Made:
        return lookOf(report::Tone::Good, report::Sign::Tick, Words::tr("Made"));
    case Fate::NotMade:
        return lookOf(report::Tone::Waiting, report::Sign::Dot, Words::tr("Not changed"));
    case Fate::Differs:
        return lookOf(report::Tone::Bad, report::Sign::Cross, Words::tr("Not as planned"));
    case Fate::Unknown:
        return lookOf(report::Tone::Careful, report::Sign::Question, Words::tr("Not known"));
    }
    Q_UNREACHABLE();
}

void addChangedSet(QBoxLayout *layout, const plan::ChangedSet &set,
                   const std::optional<session::DirectPublishing::Fate> &fate)
{
    if (layout->count() > 0)
        layout->addSpacing(Grid);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid + Grid / 2);
    auto *chip = new Chip(lookOf(set, fate));
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(chip);
    row->addWidget(new TextLabel(QString::fromLatin1(dns::typeName(set.type)), TextSize::Body, QFont::DemiBold));
    auto *name = new ElidedValue;
    name->setText(set.name.toString());
    row->addWidget(name);
    row->addStretch();
    layout->addWidget(head);

    auto *rows = new FactRows;
    for (const QByteArray &value : set.before)
        addValue(rows, Words::tr("Before"), value, set.after, ToneRole::Bad);
    for (const QByteArray &value : set.after)
        addValue(rows, Words::tr("After"), value, set.before, ToneRole::Good);
    layout->addWidget(rows);
}

} // namespace sw::ui
