// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/draft_fields.h"

#include "core/session/store/saved_setup.h"
#include "core/session/wizard_session.h"
#include "ui/wizard/wizard_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace sw::ui {

namespace {

constexpr QLatin1String Prefix("draft-");

QList<QWidget *> fieldsOf(const QWidget *page)
{
    QList<QWidget *> fields;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(Prefix))
            fields.append(widget);
    }
    return fields;
}

QByteArray nameOf(const QWidget *field)
{
    return field->objectName().mid(Prefix.size()).toLatin1();
}

QString contentOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText().left(session::MaxDraftLength);
    return {};
}

void setContent(QWidget *field, const QString &content)
{
    if (content == contentOf(field))
        return;
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(content);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setPlainText(content);
}

} // namespace

DraftFields::DraftFields(session::WizardSession &session, WizardPage *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{}

void DraftFields::aboutToEnter()
{
    m_listening = false;
    if (!m_restored)
        m_saved = m_session.drafts();
}

void DraftFields::entered()
{
    if (!m_restored)
        restore();
    m_restored = true;
    m_saved.clear();
    m_listening = true;
    for (QWidget *field : fieldsOf(m_page)) {
        listenTo(field);
        record(field);
    }
}

void DraftFields::restore()
{
    for (QWidget *field : fieldsOf(m_page)) {
        const auto saved = m_saved.constFind(nameOf(field));
        if (saved != m_saved.constEnd())
            setContent(field, *saved);
    }
}

void DraftFields::listenTo(QWidget *field)
{
    if (!m_known.value(field).isNull())
        return;
    m_known.insert(field, field);
    const auto changed = [this, field] { record(field); };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, changed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        connect(text, &QPlainTextEdit::textChanged, this, changed);
}

void DraftFields::record(QWidget *field)
{
    if (m_listening)
        m_session.setDraft(nameOf(field), contentOf(field));
}

} // namespace sw::ui
