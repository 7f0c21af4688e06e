// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panels/finding_message.h"

#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/text/text_label.h"

#include <QVBoxLayout>

namespace sw::ui {

void addFinding(QBoxLayout *layout, QWidget *page, const Finding &finding, ToneRole tone)
{
    auto *message = new InlineMessage(page); // with a parent first: without one it would become a window when shown
    layout->addWidget(message);
    message->show(tone, report::findingText(finding), report::findingAdvice(finding));
}

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Grid);
    hide();
}

void FindingList::show(const Findings &findings)
{
    setVisible(!findings.isEmpty());
    if (findings == m_shown)
        return;
    m_shown = findings;
    clearLayout(m_layout);
    const plan::SeverityOf severity = report::severityOf();
    const plan::FindingWords words = report::findingWords();
    for (const Severity wanted : {Severity::Error, Severity::Warning, Severity::Info}) {
        for (const Finding &finding : findings) {
            if (severity(finding.code) != wanted)
                continue;
            if (wanted == Severity::Info)
                m_layout->addWidget(TextLabel::muted(words(finding), TextSize::Small, this));
            else
                addFinding(m_layout, this, finding, toneOf(wanted));
        }
    }
}

} // namespace sw::ui
