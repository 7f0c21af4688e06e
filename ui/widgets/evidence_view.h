// Evidence, opened out: who was asked, over what, when, and what came back. Nothing in this window is said without it.
#pragma once

#include "core/finding/finding.h"

#include <QFrame>

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

// The same, floating at a chip or link; Escape and a click elsewhere close it. Deletes itself.
class EvidencePopup : public QFrame
{
    Q_OBJECT
public:
    static EvidencePopup *open(QWidget *anchor, const QString &title, const QList<Evidence> &evidence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    EvidencePopup(QWidget *anchor, const QString &title, const QList<Evidence> &evidence);
};

// "answer" -> "answered", "servfail" -> "server failure (SERVFAIL)": words for outcomes, for people.
[[nodiscard]] QString outcomeWords(const QString &outcome);
[[nodiscard]] QString evidenceText(const QList<Evidence> &evidence); // for the clipboard

} // namespace sw::ui
