// SPDX-License-Identifier: Apache-2.0
// The vendor's questions besides the pasted records (region, sending domain …), from the catalogue, each checked as it
// is typed.
#pragma once

#include "core/catalog/catalog.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace sw::ui {

class InlineMessage;

// One row for each field.
class VendorFields : public QWidget
{
    Q_OBJECT
public:
    explicit VendorFields(QWidget *parent = nullptr); // hidden
    // Hidden for a vendor without fields, and for nullptr. Values typed for another vendor are kept.
    void setVendor(const catalog::Vendor *vendor);
    void setValues(const QMap<QByteArray, QString> &values); // by field name; an empty one gets the catalogue's default
    [[nodiscard]] QMap<QByteArray, QString> values() const { return m_values; }
    // Shows at the first invalid field what to do, and moves the focus there; false: all are valid.
    bool explain();

Q_SIGNALS:
    void changed(); // a value was changed by the person

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
