// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/menu_dialogs.h"

#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/dialog_frame.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

struct Menu
{
    Q_DECLARE_TR_FUNCTIONS(menu)
};

QString keys(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

// Title, content, Close. Scrolls if the screen or the text is too large.
QDialog *dialogWith(QWidget *content, const QString &title, const QString &sentence, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(3 * Grid, 3 * Grid, 3 * Grid, 3 * Grid);
    inside->addWidget(new PageHeader(title, sentence));
    inside->addWidget(content);
    inside->addStretch();
    const DialogFrame frame = frameDialog(dialog, page);
    frame.scroll->setFocusPolicy(Qt::StrongFocus); // it contains no tab stop: keys scroll it
    auto *close = new QPushButton(Menu::tr("&Close"));
    setButtonLook(close, ButtonLook::Primary);
    close->setDefault(true);
    frame.bar->addStretch();
    frame.bar->addWidget(close);
    dialog->resize(page->sizeHint().width() + 4 * Grid, qMin(page->sizeHint().height() + 9 * Grid, 640));
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    close->setFocus(Qt::OtherFocusReason);
    dialog->open();
    return dialog;
}

} // namespace

QDialog *openShortcuts(QWidget *parent)
{
    auto *rows = new FactRows;
    rows->setDense();
    const auto add = [rows](const QString &key, const QString &what) { rows->add(key, what); };
    add(keys(Qt::ALT | Qt::Key_Right), Menu::tr("Next step"));
    add(keys(Qt::ALT | Qt::Key_Left), Menu::tr("Step before"));
    add(keys(Qt::Key_Tab), Menu::tr("Next field or button"));
    add(keys(Qt::Key_Escape), Menu::tr("Stop what is running"));
    add(keys(Qt::Key_F10), Menu::tr("Menu"));
    add(keys(Qt::CTRL | Qt::Key_N), Menu::tr("New window"));
    add(keys(Qt::CTRL | Qt::Key_O), Menu::tr("Open a saved setup"));
    add(keys(Qt::CTRL | Qt::Key_S), Menu::tr("Save; every change is saved at once anyway"));
    add(keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Menu::tr("Save a copy"));
    add(keys(Qt::CTRL | Qt::Key_Comma), Menu::tr("Settings"));
    add(keys(Qt::Key_F1), Menu::tr("Help with the word that has the focus, else this list"));
    add(keys(Qt::CTRL | Qt::Key_W), Menu::tr("Close this window"));
    add(keys(Qt::CTRL | Qt::Key_Q), Menu::tr("Quit"));
    return dialogWith(rows, Menu::tr("Keyboard shortcuts"), Menu::tr("Underlined letters work with Alt."), parent);
}

QDialog *openAbout(QWidget *parent, const QString &version)
{
    auto *rows = new FactRows;
    rows->add(Menu::tr("Version"), version);
    rows->add(Menu::tr("Licence"), Menu::tr("Apache License, version 2.0"));
    rows->add(Menu::tr("Sends"),
              Menu::tr("DNS questions, and only when you ask for it an update or a look at your DNS host’s page. "
                       "No statistics, no account."));
    return dialogWith(rows, Menu::tr("About Senderwright"),
                      Menu::tr("Gets a company’s billing email delivered: SPF, DKIM and DMARC, step by step."), parent);
}

} // namespace sw::ui
