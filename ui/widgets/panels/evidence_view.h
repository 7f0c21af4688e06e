// SPDX-License-Identifier: Apache-2.0
// Evidence in full: who was asked, how, when, and the answer. Every statement of the window can be traced to it.
#pragma once

#include "core/finding/finding.h"
#include "ui/widgets/panels/popup.h"

class QVBoxLayout;

namespace sw::ui {

// A list of entries.
class EvidenceView : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceView(QWidget *parent = nullptr);  // empty
    void setEvidence(const QList<Evidence> &evidence); // replaces what is shown

private:
    QVBoxLayout *m_layout;
};

// The same in a popup at a chip or link.
class EvidencePopup : public Popup
{
    Q_OBJECT
public:
    // At the widget; deletes itself when closed.
    static EvidencePopup *open(QWidget *anchor, const QString &title, const QList<Evidence> &evidence);

private:
    EvidencePopup(QWidget *anchor, const QString &title, const QList<Evidence> &evidence);
};

[[nodiscard]] QString evidenceText(const QList<Evidence> &evidence); // the same as text, for the clipboard

} // namespace sw::ui
