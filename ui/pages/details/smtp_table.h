// SPDX-License-Identifier: Apache-2.0
// "Type this into Zuora's External SMTP dialog": one row for each of its fields, each with a copy button.
#pragma once

#include "ui/widgets/panels/card.h"

class QComboBox;

namespace sw::ui {

// The values for that dialog.
struct SmtpDialog
{
    QString server = {};              // empty: not known yet
    QList<int> startTlsPorts = {};    // 587 …
    QList<int> implicitTlsPorts = {}; // 465 …
    QString user = {};                // exact, if it is the same for all customers
    QString login = {};               // a sentence on how to log in
};

// A choice of encryption decides the ports shown.
class SmtpTable : public Card
{
    Q_OBJECT
public:
    explicit SmtpTable(QWidget *parent = nullptr); // empty
    void setDialog(const SmtpDialog &dialog);      // replaces all rows

private:
    void fill();
    void row(const QString &word, const QString &value); // with copy button; empty: "leave empty"
    void note(const QString &word, const QString &text);

    QComboBox *m_security;
    FactRows *m_rows;
    SmtpDialog m_dialog;
};

} // namespace sw::ui
