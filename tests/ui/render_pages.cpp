// SPDX-License-Identifier: Apache-2.0
// Writes a picture of every page into a folder, to be looked at. Not a test.
//
//     render_pages FOLDER [VARIANT [LANGUAGE]]    VARIANT: light dark small double font200 rtl contrast (light when
//     left out)
//
// Walks the practice world as an admin would: nothing but loopback is asked.
#include "resources/resources.h"
#include "tests/ui/pictures.h"
#include "tests/ui/practice_wizard.h"
#include "tests/ui/tour.h"
#include "ui/widgets/panels/evidence_view.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/window_menu.h"

#include <QDialog>

#include <cstdio>

using namespace sw;

namespace {

// Saves every view, and where it scrolls, its end as well.
class Camera
{
public:
    Camera(ui::WizardWindow &window, QString folder)
        : m_window(window)
        , m_folder(std::move(folder))
    {}
    void picture(const QString &name);

private:
    ui::WizardWindow &m_window;
    QString m_folder;
    int m_number = 0;
};

void Camera::picture(const QString &name)
{
    const QString file = QStringLiteral("%1/%2-%3").arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    QWidget *over = m_window.findChild<ui::EvidencePopup *>();
    if (over == nullptr)
        over = m_window.findChild<QDialog *>();
    if (over != nullptr)
        (void)over->grab().save(file + QStringLiteral(".png"));
    else if (test::savePage(m_window, file))
        std::printf("%s scrolls\n", qPrintable(name));
}

QPalette contrastPalette()
{
    QPalette palette(Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::ToolTipBase})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0xffff00));
    return palette;
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
    if (argc < 2) {
        std::printf("render_pages FOLDER [light|dark|small|double|font200|rtl|contrast [LANGUAGE]]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    test::dressAs(application, variant, argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("en"));
    const ui::Theme theme(application, variant == "dark" ? ui::Scheme::Dark : ui::Scheme::Light);
    if (variant == "contrast")
        QApplication::setPalette(contrastPalette());

    test::PracticeWizard wizard;
    ui::WizardWindow &window = *wizard.window;
    window.setMenu(new ui::WindowMenu(&window));
    const bool big = variant == "font200";
    window.resize(variant == "small" ? QSize(800, 600) : big ? QSize(1600, 1100) : QSize(1180, 740));
    if (variant == "double" || variant == "rtl")
        window.resize(1024, 700);
    Camera camera(window, folder);
    test::Tour(*wizard.session, window, [&camera](const QString &name) { camera.picture(name); }).run(*wizard.world);
    return 0;
}
