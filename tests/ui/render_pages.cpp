// Writes a picture of every page into a folder, to be looked at. Not a test.
//
//     render_pages FOLDER [VARIANT [LANGUAGE]]    VARIANT: light dark small double font200 rtl contrast (light when
//     left out)
//
// Walks the practice world as an admin would: nothing but loopback is asked.
#include "resources/resources.h"
#include "tests/ui/practice_wizard.h"
#include "tests/ui/tour.h"
#include "translations/translations.h"
#include "ui/widgets/evidence_view.h"
#include "ui/widgets/theme.h"
#include "ui/wizard/window_menu.h"
#include "ui/wizard/wizard_page.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

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
    const QString file =
        QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    if (auto *popup = m_window.findChild<ui::EvidencePopup *>()) {
        (void)popup->grab().save(file);
        return;
    }
    if (auto *dialog = m_window.findChild<QDialog *>()) {
        (void)dialog->grab().save(file);
        return;
    }
    (void)m_window.grab().save(file);
    // What scrolling would show.
    auto *page = m_window.page(m_window.currentStep());
    for (QWidget *up = page->parentWidget(); up != nullptr; up = up->parentWidget()) {
        auto *scroll = qobject_cast<QScrollArea *>(up);
        if (scroll == nullptr)
            continue;
        if (scroll->verticalScrollBar()->maximum() > 0 || scroll->horizontalScrollBar()->maximum() > 0) {
            std::printf("%s scrolls by %d, %d\n", qPrintable(name), scroll->horizontalScrollBar()->maximum(),
                        scroll->verticalScrollBar()->maximum());
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
            test::Tour::settle();
            (void)m_window.grab().save(QString(file).replace(QLatin1String(".png"), QLatin1String("-end.png")));
            scroll->verticalScrollBar()->setValue(0);
        }
    }
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
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(variant == "font200" ? 21.0 : 10.5);
    QApplication::setFont(font);
    const QLocale locale(argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("en"));
    QLocale::setDefault(locale);
    installTranslations(application, locale);
    QApplication::setLayoutDirection(variant == "rtl" ? Qt::RightToLeft : locale.textDirection());
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
