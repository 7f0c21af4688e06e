// SPDX-License-Identifier: Apache-2.0
// "Type this into Zuora's External SMTP dialog": one row for each of its fields, each with its copy button.
#pragma once

#include "ui/widgets/panels/card.h"

class QComboBox;

namespace sw::ui {

struct SmtpDialog
{
    QString server = {}; // empty: not known yet
    QList<int> startTlsPorts = {};
    QList<int> implicitTlsPorts = {};
    QString user = {};  // exact, if it is the same for everybody
    QString login = {}; // how to log in, a sentence
};

class SmtpTable : public Card
{
    Q_OBJECT
public:
    explicit SmtpTable(QWidget *parent = nullptr);
    void setDialog(const SmtpDialog &dialog);

private:
    void fill();
    void row(const QString &word, const QString &value); // with copy button; empty: "leave empty"
    void note(const QString &word, const QString &text);

    QComboBox *m_security;
    FactRows *m_rows;
    SmtpDialog m_dialog;
};

} // namespace sw::ui
