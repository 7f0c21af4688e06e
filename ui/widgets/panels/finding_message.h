// SPDX-License-Identifier: Apache-2.0
// Findings on a page: text and advice of each.
#pragma once

#include "core/finding/finding.h"
#include "ui/widgets/style/theme.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace sw::ui {

// Appended to `layout`, which belongs to `page`.
void addFinding(QBoxLayout *layout, QWidget *page, const Finding &finding, ToneRole tone);

// All findings of something, the worst first: errors and warnings as messages, notes as small lines beneath.
class FindingList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr); // hidden
    // Severity by the built-in profile. None: hidden. Nothing is rebuilt without a change.
    void show(const Findings &findings);

private:
    QVBoxLayout *m_layout;
    Findings m_shown;
};

} // namespace sw::ui
