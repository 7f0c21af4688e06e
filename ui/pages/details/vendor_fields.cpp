// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/vendor_fields.h"

#include "core/report/findings/finding_text.h"
#include "core/report/text/catalog_text.h"
#include "ui/widgets/panels/clear_layout.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sw::ui {

VendorFields::VendorFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Grid / 2);
    hide();
}

void VendorFields::setVendor(const catalog::Vendor *vendor)
{
    const QByteArray id = vendor != nullptr ? vendor->id : QByteArray();
    setVisible(vendor != nullptr && !vendor->fields.isEmpty());
    if (id == m_vendor)
        return;
    m_vendor = id;
    clearLayout(m_layout);
    m_rows.clear();
    if (vendor == nullptr)
        return;
    for (const catalog::Field &field : vendor->fields) {
        Row row;
        row.field = field;
        const QString name = report::catalogText(field.label);
        const QString help = field.help.isEmpty() ? QString() : report::catalogText(field.help);
        auto *label =
            new TextLabel(field.required ? name : tr("%1 (may stay empty)").arg(name), TextSize::Body, QFont::DemiBold);
        label->setWordWrap(true);
        m_layout->addWidget(label);
        row.edit = editFor(field, row);
        row.edit->setAccessibleName(name);
        row.edit->setAccessibleDescription(help);
        row.edit->setMaximumWidth(50 * Grid);
        label->setBuddy(row.edit);
        m_layout->addWidget(row.edit);
        if (!help.isEmpty())
            m_layout->addWidget(TextLabel::muted(help, TextSize::Small));
        row.message = new InlineMessage(this);
        m_layout->addWidget(row.message);
        m_layout->addSpacing(Grid / 2);
        m_rows.append(row);
    }
    setValues(m_values);
}

QWidget *VendorFields::editFor(const catalog::Field &field, Row &row)
{
    const QByteArray name = field.name;
    if (!field.choices.isEmpty()) {
        auto *box = new QComboBox(this);
        if (!field.required)
            box->addItem(QString());
        box->addItems(field.choices);
        connect(box, &QComboBox::currentTextChanged, this, [this, name](const QString &text) { take(name, text); });
        row.show = [box](const QString &value) {
            const QSignalBlocker quiet(box);
            box->setCurrentIndex(std::max(0, box->findText(value)));
        };
        return box;
    }
    auto *line = new QLineEdit(this);
    line->setMaxLength(1000);
    connect(line, &QLineEdit::textChanged, this, [this, name](const QString &text) { take(name, text); });
    row.show = [line](const QString &value) {
        const QSignalBlocker quiet(line);
        if (line->text() != value)
            line->setText(value);
    };
    return line;
}

void VendorFields::setValues(const QMap<QByteArray, QString> &values)
{
    m_values = values;
    for (const Row &row : std::as_const(m_rows)) {
        if (m_values.value(row.field.name).isEmpty() && !row.field.standard.isEmpty())
            m_values.insert(row.field.name, row.field.standard);
        row.show(m_values.value(row.field.name));
    }
}

void VendorFields::take(const QByteArray &name, const QString &value)
{
    m_values.insert(name, value.trimmed());
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field.name != name)
            continue;
        setValidity(row.edit, Validity::Fine);
        row.message->clear();
        // An empty field is reported only when the person wants to go on.
        if (!value.trimmed().isEmpty())
            (void)check(row);
    }
    Q_EMIT changed();
}

bool VendorFields::check(const Row &row)
{
    const auto fine = catalog::checkedFieldValue(row.field, m_values.value(row.field.name));
    if (fine)
        return true;
    setValidity(row.edit, Validity::Invalid);
    row.message->show(ToneRole::Bad, report::errorText(fine.error()));
    return false;
}

bool VendorFields::explain()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (check(row))
            continue;
        row.edit->setFocus();
        return true;
    }
    return false;
}

} // namespace sw::ui
