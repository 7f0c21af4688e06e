// SPDX-License-Identifier: Apache-2.0
// Writes pictures of a wizard window with its menu and its banners into a folder, to be looked at. Not a test.
//
//     render_windows FOLDER [VARIANT]    VARIANT: light dark small font200 rtl (light when left out)
#include "app/gui/desk.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "resources/resources.h"
#include "tests/core/session/saved_samples.h"
#include "translations/translations.h"
#include "ui/settings/text_scale.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;

int main(int argc, char *argv[])
{
    const QByteArray variant = argc > 2 ? argv[2] : "light";
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    initResources();
    QApplication application(argc, argv);
    installTranslations(application, QLocale(QLocale::English));
    if (argc < 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    if (variant == "rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    ui::Theme theme(application, ui::Scheme::Light);
    ui::TextScale text(application);
    const auto tables = catalog::Catalog::builtIn();
    const QTemporaryDir place;
    const SystemClock clock;
    session::SetupStore store(place.path() + QStringLiteral("/setups"), clock);
    const session::SettingsFile settings(place.path() + QStringLiteral("/settings.json"));
    gui::Options options;
    options.resolvers = {*dns::parseServerSpec("127.0.0.1:9")};
    options.theme = variant == "dark" ? ui::Scheme::Dark : ui::Scheme::Light;
    gui::Desk desk({options, *tables, clock, store, settings, theme, text});
    const auto picture = [&](gui::SetupWindow &window, const char *name) {
        if (variant == "small")
            window.window().resize(800, 600);
        QTest::qWait(300);
        (void)window.window().grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    };

    session::SavedSetup saved = test::sampleSaved();
    const QString file = store.newFile();
    (void)store.write(file, saved);
    gui::SetupWindow *window = desk.open(file);
    if (variant == "font200")
        text.setPercent(200); // while the window is open, as the settings do it
    picture(*window, "saved");
    QMenu *menu = window->window().menu()->menu();
    menu->popup(QPoint(0, 0));
    QTest::qWait(150);
    (void)menu->grab().save(folder + QStringLiteral("/menu.png"));
    menu->close();

    QJsonObject object = QJsonDocument::fromJson(session::toJson(saved)).object();
    object.insert(QStringLiteral("schema"), 2);
    QFile newer(place.path() + QStringLiteral("/newer.senderwright"));
    if (newer.open(QIODevice::WriteOnly))
        newer.write(QJsonDocument(object).toJson());
    newer.close();
    picture(*desk.open(newer.fileName()), "read-only");

    (void)QDir(store.folder()).removeRecursively();
    QFile inTheWay(store.folder());
    (void)inTheWay.open(QIODevice::WriteOnly);
    window->session().setTypedAddress(QStringLiteral("x"));
    picture(*window, "not-saved");
    return 0;
}
