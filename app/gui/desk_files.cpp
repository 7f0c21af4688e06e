// SPDX-License-Identifier: Apache-2.0
// The menu actions that ask for a file: open, import, save a copy.
#include "app/gui/desk.h"
#include "core/report/findings/finding_text.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/wizard/wizard_window.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace sw::gui {

namespace {

using Verb = ui::WindowMenu::Verb;

QFileDialog *fileDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({Desk::tr("Setups (*.senderwright *.json)"), Desk::tr("All files (*)")});
    return dialog;
}

} // namespace

void Desk::askForFile(QWidget *parent, SetupWindow *window, Verb verb)
{
    QFileDialog *dialog = fileDialog(parent, verb == Verb::Import ? tr("Import a copy") : tr("Open a setup"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, window, verb](const QString &file) {
            if (verb == Verb::Import)
                import(window, file);
            else
                (void)open(file);
        },
        Qt::QueuedConnection);
    dialog->open();
}

void Desk::import(SetupWindow *window, const QString &file)
{
    if (!windows().contains(window))
        return; // closed meanwhile
    if (const auto copy = m_parts.store.importFrom(file))
        (void)open(*copy);
    else
        problem(window, report::errorText(copy.error()));
}

void Desk::saveCopy(SetupWindow *window)
{
    session::SavedSetup saved;
    if (session::Autosave *autosave = window->autosave()) {
        saved = autosave->current();
    } else {
        saved.setup = window->session().setup();
        saved.drafts = window->session().drafts();
        saved.title = session::titleOf(saved.setup, window->session().typedAddress());
    }
    if (!saved.savedAt.isValid())
        saved.savedAt = m_parts.clock.now();
    QFileDialog *dialog = fileDialog(&window->window(), tr("Save a copy"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("senderwright"));
    const QString domain = saved.setup.domain.isRoot() ? tr("setup") : saved.setup.domain.toString();
    dialog->selectFile(domain + QLatin1String(".senderwright"));
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, window, saved](const QString &file) {
            if (!windows().contains(window))
                return;
            const auto written = m_parts.store.exportTo(file, saved);
            if (!written)
                problem(window, tr("Not saved.") + u' ' + report::errorText(written.error()));
            else
                window->window().setStatus(tr("Saved a copy: %1").arg(ui::fileText(file)));
        },
        Qt::QueuedConnection);
    dialog->open();
}

} // namespace sw::gui
