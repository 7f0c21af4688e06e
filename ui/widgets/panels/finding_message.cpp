// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panels/finding_message.h"

#include "core/report/findings/finding_text.h"
#include "ui/widgets/panels/inline_message.h"

#include <QBoxLayout>

namespace sw::ui {

void addFinding(QBoxLayout *layout, QWidget *page, const Finding &finding, ToneRole tone)
{
    auto *message = new InlineMessage(page); // with a parent first: without one it would become a window when shown
    layout->addWidget(message);
    message->show(tone, report::findingText(finding), report::findingAdvice(finding));
}

} // namespace sw::ui
