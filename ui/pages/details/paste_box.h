// SPDX-License-Identifier: Apache-2.0
// One box for everything a console shows; below it, updated while pasting, what was understood and what is not needed.
#pragma once

#include "core/plan/paste/paste.h"

#include <QPlainTextEdit>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace sw::ui {

class InlineMessage;
class TextLabel;

// A text edit that Tab leaves, and that accepts no more text than the paste reader does.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PasteEdit(QWidget *parent = nullptr); // plain text, left to right

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

// Box, result and messages.
class PasteBox : public QWidget
{
    Q_OBJECT
public:
    // `label` with its mnemonic; `placeholder` is shown while the box is empty.
    PasteBox(const QString &label, const QString &placeholder, QWidget *parent = nullptr);

    void setDomain(const dns::DomainName &domain); // completes short names; reads the text again
    void setText(const QString &text);             // reads it
    [[nodiscard]] QString text() const;            // without private keys
    // Only these records are meant; others are listed as not needed here. Null: all.
    // Only these records are meant; others are listed as not needed here. nullptr: all.
    void setWanted(std::function<bool(const plan::PastedRecord &)> wanted);
    // Why a record of the list is left out, shown below the box; nullopt: it is used. The list is all that was pasted.
    using Judge = std::function<std::optional<Finding>(const plan::PastedRecord &, const QList<plan::PastedRecord> &)>;
    void setJudge(Judge judge); // reads the text again; nullptr: all records are used
    // Numbers of records that are complete, for "2 of 3"; empty: any number.
    void setCounts(const QList<int> &counts);
    void setSample(const QString &text); // practice mode: "Use the sample paste"; empty: no button
    void setHelp(const QString &text);   // where to find what has to be pasted

    [[nodiscard]] const QList<plan::PastedRecord> &records() const { return m_records; }
    // Says below the box what is missing, and moves the focus there.
    void explain();
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QPushButton *sampleButton() const { return m_sampleButton; }

Q_SIGNALS:
    void changed(); // text or records

private:
    void read();
    void showUnderstood();
    void showIgnored(const QList<plan::PastedRecord> &unwanted);
    void showMessage();

    PasteEdit *m_edit;
    QPushButton *m_sampleButton;
    TextLabel *m_help;
    InlineMessage *m_message;
    QWidget *m_understood;
    QVBoxLayout *m_rows;
    TextLabel *m_ignored;
    dns::DomainName m_domain;
    plan::PasteResult m_result;
    QList<plan::PastedRecord> m_records;
    std::function<bool(const plan::PastedRecord &)> m_wanted;
    Judge m_judge;
    Findings m_setAside; // results of the judge
    QList<int> m_counts;
    QString m_sample;
};

} // namespace sw::ui
