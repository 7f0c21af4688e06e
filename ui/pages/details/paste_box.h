// SPDX-License-Identifier: Apache-2.0
// One box for whatever a console shows, and beneath it what was understood and what was not needed, as it is pasted.
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

// A text edit that Tab leaves, and that takes no more than the paste reader will look at.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PasteEdit(QWidget *parent = nullptr);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

class PasteBox : public QWidget
{
    Q_OBJECT
public:
    // `label` with its mnemonic.
    PasteBox(const QString &label, const QString &placeholder, QWidget *parent = nullptr);

    void setDomain(const dns::DomainName &domain); // completes the names; reads the text again
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    // Only these records are meant; others are listed as not needed here. Null: all.
    void setWanted(std::function<bool(const plan::PastedRecord &)> wanted);
    // Why a record of these is set aside, told under the box; nullopt: it is taken. The list is all that was pasted.
    // Reads the text again. Null: all are taken.
    using Judge = std::function<std::optional<Finding>(const plan::PastedRecord &, const QList<plan::PastedRecord> &)>;
    void setJudge(Judge judge);
    // How many records make it whole, for "2 of 3"; empty: any number will do.
    void setCounts(const QList<int> &counts);
    void setSample(const QString &text); // practice mode: "Use the sample paste"
    void setHelp(const QString &text);   // where to find what is to be pasted

    [[nodiscard]] const QList<plan::PastedRecord> &records() const { return m_records; }
    // What is missing, said under the box; the focus goes there.
    void explain();
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QPushButton *sampleButton() const { return m_sampleButton; }

Q_SIGNALS:
    void changed();

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
    Findings m_setAside; // what the judge said
    QList<int> m_counts;
    QString m_sample;
};

} // namespace sw::ui
