// SPDX-License-Identifier: Apache-2.0
// "Will they accept it?": the large mailbox providers and their requirements: shown by the DNS, shown by the message,
// or known to the sender only. A table where there is room, else blocks below each other.
#pragma once

#include "core/mail/acceptance.h"
#include "ui/widgets/panels/card.h"

class QGridLayout;

namespace sw::ui {

// One row or block for each provider.
class AcceptanceCard : public Card
{
    Q_OBJECT
public:
    explicit AcceptanceCard(QWidget *parent = nullptr); // empty
    void show(const QList<mail::Acceptance> &all);      // replaces everything shown

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Shape { Unknown, Table, Blocks };
    void arrange();
    [[nodiscard]] int tableWidth() const;
    void explain();

    struct Row
    {
        QWidget *provider = nullptr;
        QList<QWidget *> heads = {}; // for Blocks: a word before each cell
        QList<QWidget *> cells = {}; // in the order of Proof
    };
    QGridLayout *m_grid;
    QList<QWidget *> m_heads; // for Table
    FactRows *m_why;          // what is missing, and what that means
    QList<Row> m_rows;
    QList<mail::Acceptance> m_shown;
    Shape m_shape = Shape::Unknown;
};

} // namespace sw::ui
