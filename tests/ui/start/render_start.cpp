// SPDX-License-Identifier: Apache-2.0
// Writes pictures of the start window, the settings and the menu's dialogs into a folder, to be looked at. Not a test.
//
//     render_start FOLDER [VARIANT]    VARIANT: light dark small double font200 rtl contrast (light when left out)
#include "core/base/clock.h"
#include "resources/resources.h"
#include "tests/core/session/saved_samples.h"
#include "translations/translations.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/saved_list.h"
#include "ui/start/start_window.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/menu_dialogs.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;

namespace {

void picture(QWidget &window, const QString &file)
{
    QTest::qWait(150);
    (void)window.grab().save(file + QStringLiteral(".png"));
    auto *scroll = window.findChild<QScrollArea *>();
    if (scroll == nullptr || scroll->verticalScrollBar()->maximum() == 0)
        return;
    for (int part = 1; scroll->verticalScrollBar()->value() < scroll->verticalScrollBar()->maximum(); ++part) {
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->value() + scroll->viewport()->height() - 40);
        QTest::qWait(80);
        (void)window.grab().save(QStringLiteral("%1-%2.png").arg(file).arg(part));
    }
}

void fill(session::SetupStore &store, const QDateTime &now)
{
    session::SavedSetup saved = test::sampleSaved();
    saved.savedAt = now.addSecs(-240);
    (void)store.write(store.newFile(), saved);
    saved = {};
    saved.setup.domain = dns::DomainName::literal("invoices.example.com");
    saved.title = QStringLiteral("invoices.example.com");
    saved.step = "verify";
    saved.savedAt = now.addDays(-1);
    saved.progress = session::SavedProgress{6, 4, saved.savedAt};
    (void)store.write(store.newFile(), saved);
    saved.title = QStringLiteral("a-rather-long-name-of-a-company.and-its-billing-department.example.co.uk");
    saved.savedAt = now.addDays(-40);
    saved.progress = session::SavedProgress{4, 4, saved.savedAt};
    (void)store.write(store.newFile(), saved);
    const QString damaged = store.newFile();
    (void)store.write(damaged, saved);
    QFile file(damaged);
    if (file.open(QIODevice::WriteOnly))
        file.write("{\"schema\":");
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray variant = argc > 2 ? argv[2] : "light";
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (variant == "double")
        qputenv("QT_SCALE_FACTOR", "2");
    initResources();
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    installTranslations(application, QLocale(QLocale::English));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(variant == "font200" ? 21.0 : 10.5);
    QApplication::setFont(font);
    if (variant == "rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const ui::Theme theme(application, variant == "dark" ? ui::Scheme::Dark : ui::Scheme::Light);
    const auto tables = catalog::Catalog::builtIn();
    const QTemporaryDir place;
    const SystemClock clock;
    session::SetupStore store(place.path() + QStringLiteral("/setups"), clock);
    const auto sized = [&variant](QWidget &window) {
        if (variant == "small")
            window.resize(qMin(window.width(), 800), 600);
        else if (variant == "font200")
            window.resize(1200, 1000);
    };
    {
        ui::StartWindow first(store, *tables, clock);
        sized(first);
        first.show();
        picture(first, folder + QStringLiteral("/start-first"));
    }
    fill(store, clock.now());
    {
        ui::StartWindow start(store, *tables, clock);
        sized(start);
        start.show();
        picture(start, folder + QStringLiteral("/start"));
        start.list()->removeButton(1)->click();
        start.showProblem(QStringLiteral("The file does not hold a saved setup. Choose another file."));
        picture(start, folder + QStringLiteral("/start-removed"));
    }
    QFile world(QStringLiteral(":/senderwright/vantage-points.json"));
    (void)world.open(QIODevice::ReadOnly);
    ui::SettingsDialog::Surroundings surroundings;
    surroundings.world = catalog::VantagePointTable::fromJson(world.readAll()).value_or(catalog::VantagePointTable());
    surroundings.systemResolvers = QStringList{QStringLiteral("192.0.2.53")};
    surroundings.reader = [](const QString &text) -> Expected<QByteArray> { return text.toLatin1(); };
    session::Settings settings;
    settings.resolvers = {"192.0.2.1", "tls://192.0.2.2#dns.example"};
    ui::SettingsDialog dialog(settings, surroundings);
    sized(dialog);
    dialog.show();
    picture(dialog, folder + QStringLiteral("/settings"));
    QWidget owner;
    owner.show();
    picture(*ui::openShortcuts(&owner), folder + QStringLiteral("/shortcuts"));
    picture(*ui::openAbout(&owner, QStringLiteral("0.1.0")), folder + QStringLiteral("/about"));
    return 0;
}
