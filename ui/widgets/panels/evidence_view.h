// SPDX-License-Identifier: Apache-2.0
// Evidence, opened out: who was asked, over what, when, and what came back. Nothing in this window is said without it.
#pragma once

#include "core/finding/finding.h"
#include "ui/widgets/panels/popup.h"

class QVBoxLayout;

namespace sw::ui {

class EvidenceView : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceView(QWidget *parent = nullptr);
    void setEvidence(const QList<Evidence> &evidence);

private:
    QVBoxLayout *m_layout;
};

// The same, floating at a chip or link.
class EvidencePopup : public Popup
{
    Q_OBJECT
public:
    static EvidencePopup *open(QWidget *anchor, const QString &title, const QList<Evidence> &evidence);

private:
    EvidencePopup(QWidget *anchor, const QString &title, const QList<Evidence> &evidence);
};

[[nodiscard]] QString evidenceText(const QList<Evidence> &evidence); // for the clipboard

} // namespace sw::ui
