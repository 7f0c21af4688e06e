// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/controls/busy_row.h"

#include "ui/widgets/style/announce.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/text/text_label.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace sw::ui {

namespace {
constexpr int PatienceMs = 500;
}

BusyRow::BusyRow(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(text))
    , m_cancel(new QPushButton(tr("&Cancel")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Grid);
    m_text->setForegroundRole(MutedRole);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(16 * Grid);
    bar->setAccessibleName(tr("Working"));
    row->addWidget(m_text);
    row->addWidget(bar);
    row->addWidget(m_cancel);
    row->addStretch();
    m_delay.setSingleShot(true);
    m_delay.setInterval(PatienceMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        QWidget::show();
        announce(this, m_text->text());
    });
    connect(m_cancel, &QPushButton::clicked, this, &BusyRow::cancelled);
    hide();
}

void BusyRow::setText(const QString &text)
{
    m_text->setText(text);
}

void BusyRow::begin()
{
    if (m_busy)
        return;
    m_busy = true;
    m_delay.start();
}

void BusyRow::end()
{
    m_busy = false;
    m_delay.stop();
    hide();
}

} // namespace sw::ui
