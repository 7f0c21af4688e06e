// SPDX-License-Identifier: Apache-2.0
// What a vendor needs from the admin besides the pasted records (region, sending domain …), as the catalogue asks for
// it, each checked as it is typed.
#pragma once

#include "core/catalog/catalog.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace sw::ui {

class InlineMessage;

class VendorFields : public QWidget
{
    Q_OBJECT
public:
    explicit VendorFields(QWidget *parent = nullptr);
    // Hidden for a vendor without fields, and for nullptr. What was typed for another vendor is kept until clear().
    void setVendor(const catalog::Vendor *vendor);
    void setValues(const QMap<QByteArray, QString> &values);
    [[nodiscard]] QMap<QByteArray, QString> values() const { return m_values; }
    // Says at the first field that is not fine what to do, and takes the focus; false: all are fine.
    bool explain();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        catalog::Field field;
        QWidget *edit = nullptr;
        InlineMessage *message = nullptr;
        std::function<void(const QString &)> show; // puts a value into the edit
    };
    QWidget *editFor(const catalog::Field &field, Row &row);
    void take(const QByteArray &name, const QString &value);
    bool check(const Row &row); // false, and says why, when its value is not fine

    QVBoxLayout *m_layout;
    QByteArray m_vendor;
    QList<Row> m_rows;
    QMap<QByteArray, QString> m_values;
};

} // namespace sw::ui
