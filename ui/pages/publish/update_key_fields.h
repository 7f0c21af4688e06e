// SPDX-License-Identifier: Apache-2.0
// Input of the key that signs updates: a file, or typed. The secret is shown as dots, and leaves only as a key.
#pragma once

#include "core/session/activities/direct_publishing.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace sw::ui {

class InlineMessage;

// Two ways, one of them shown.
class UpdateKeyFields : public QWidget
{
    Q_OBJECT
public:
    explicit UpdateKeyFields(QWidget *parent = nullptr); // from a file at first

    // nullopt: message() says why, and the focus is at the field to correct.
    [[nodiscard]] std::optional<dns::TsigKey> read();
    void forget(); // clears the secret

    [[nodiscard]] QRadioButton *fromFile() const { return m_fromFile; }
    [[nodiscard]] QRadioButton *typed() const { return m_typed; }
    [[nodiscard]] QLineEdit *file() const { return m_file; }
    [[nodiscard]] QLineEdit *name() const { return m_name; }
    [[nodiscard]] QComboBox *algorithm() const { return m_algorithm; }
    [[nodiscard]] QLineEdit *secret() const { return m_secret; }
    [[nodiscard]] InlineMessage *message() const { return m_message; }

private:
    QWidget *makeFilePart();
    QWidget *makeTypedPart();
    [[nodiscard]] Expected<dns::TsigKey> typedKey() const;
    void chooseFile();
    void showParts();

    QRadioButton *m_fromFile;
    QRadioButton *m_typed;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_algorithm = nullptr;
    QLineEdit *m_secret = nullptr;
    QWidget *m_filePart;
    QWidget *m_typedPart;
    InlineMessage *m_message;
};

// A label before its field, linked to it for the keyboard and for screen readers.
[[nodiscard]] QWidget *buddyLabel(const QString &text, QWidget *field);

} // namespace sw::ui
