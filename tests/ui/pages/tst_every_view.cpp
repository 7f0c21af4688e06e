// SPDX-License-Identifier: Apache-2.0
// What every view of every page must hold, in every size, direction and language: no text is cut, everything that takes
// the focus says what it is, no key means two things, nothing from outside is read as markup, nothing sticks out
// sideways.
#include "resources/resources.h"
#include "tests/ui/practice_wizard.h"
#include "tests/ui/tour.h"
#include "translations/translations.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/window_menu.h"
#include "ui/wizard/wizard_page.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace sw;

namespace {

QString nameOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString words = label != nullptr    ? label->text()
                          : button != nullptr ? button->text()
                                              : widget->accessibleName();
    return QLatin1String(widget->metaObject()->className()) + QStringLiteral(" “%1”").arg(words.left(60));
}

// How many pixels of its text a widget cannot show; 0: all is seen.
int cutOff(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return 0;
        if (label->wordWrap())
            return std::max(0, label->heightForWidth(label->width()) - label->height());
        return std::max({0, label->sizeHint().width() - label->width(), label->sizeHint().height() - label->height()});
    }
    const bool fits =
        qobject_cast<const QAbstractButton *>(widget) != nullptr || qobject_cast<const ui::Chip *>(widget) != nullptr;
    if (!fits)
        return 0;
    const QSize wanted = widget->minimumSizeHint().expandedTo(
        qobject_cast<const ui::Chip *>(widget) != nullptr ? widget->sizeHint() : QSize());
    return std::max({0, wanted.width() - widget->width(), wanted.height() - widget->height()});
}

bool isNamed(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget); // selectable text names itself
    return (button != nullptr && !button->text().isEmpty()) || (label != nullptr && !label->text().isEmpty());
}

// Two widgets with one mnemonic: the key then only moves the focus, and neither does its work.
QStringList sharedMnemonics(const QWidget &window, const QString &view)
{
    QMap<QPair<const QWidget *, QString>, QStringList> users; // a dialog has its own keys
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = button != nullptr                               ? button->text()
                             : label != nullptr && label->buddy() != nullptr ? label->text()
                                                                             : QString();
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (widget->isVisible() && widget->isEnabled() && !key.isEmpty())
            users[{widget->window(), key.toString()}].append(text);
    }
    QStringList wrong;
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (it->size() > 1)
            wrong.append(
                QStringLiteral("%1: %2 is wanted by %3").arg(view, it.key().second, it->join(QLatin1String(", "))));
    }
    return wrong;
}

} // namespace

class TestEveryView : public QObject
{
    Q_OBJECT

    QStringList m_wrong;
    int m_views = 0;

    // Layouts come to rest over several turns of the event loop, more of them on a busy machine: what is wrong counts
    // once it stays.
    void judge(ui::WizardWindow &window, const QString &view)
    {
        ++m_views;
        QStringList wrong;
        const bool isRight = QTest::qWaitFor(
            [&] {
                wrong = wrongIn(window, view);
                return wrong.isEmpty();
            },
            3000);
        if (!isRight)
            m_wrong += wrong;
    }

    static QStringList wrongIn(const ui::WizardWindow &window, const QString &view)
    {
        QStringList wrong;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            if (qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr)
                continue; // Qt's own clear button
            if (const int cut = cutOff(widget); cut > 1)
                wrong.append(QStringLiteral("%1: %2 cut off by %3").arg(view, nameOf(widget)).arg(cut));
            const bool inner = widget->parentWidget() != nullptr &&
                               (qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr ||
                                qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr);
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !inner && !isNamed(widget))
                wrong.append(QStringLiteral("%1: %2 has no accessible name").arg(view, nameOf(widget)));
            if (const auto *label = qobject_cast<const QLabel *>(widget);
                label != nullptr && label->textFormat() != Qt::PlainText)
                wrong.append(QStringLiteral("%1: %2 may read markup").arg(view, nameOf(widget)));
        }
        wrong += sharedMnemonics(window, view);
        const QWidget *page = window.page(window.currentStep());
        for (const QWidget *up = page->parentWidget(); up != nullptr; up = up->parentWidget()) {
            const auto *scroll = qobject_cast<const QScrollArea *>(up);
            if (scroll != nullptr && scroll->horizontalScrollBar()->maximum() > 0)
                wrong.append(
                    QStringLiteral("%1: sticks out by %2").arg(view).arg(scroll->horizontalScrollBar()->maximum()));
        }
        for (const QDialog *dialog : window.findChildren<QDialog *>()) {
            for (const QScrollArea *scroll : dialog->findChildren<QScrollArea *>()) {
                if (scroll->horizontalScrollBar()->maximum() > 0)
                    wrong.append(QStringLiteral("%1: sticks out of its dialog").arg(view));
            }
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    }

    void nothingIsCutAndEverythingIsNamed_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("points");
        QTest::addColumn<QString>("language");
        QTest::newRow("wide") << QSize(1180, 740) << 10.5 << QStringLiteral("en");
        QTest::newRow("small") << QSize(800, 600) << 10.5 << QStringLiteral("en");
        QTest::newRow("text 200 %") << QSize(1600, 1100) << 21.0 << QStringLiteral("en");
        const QDir languages(QStringLiteral(":/i18n"));
        for (QString name : languages.entryList({QStringLiteral("senderwright_*.qm")})) {
            name = name.section(u'_', 1).section(u'.', 0, 0);
            QTest::newRow(qPrintable(QStringLiteral("language ") + name)) << QSize(1024, 700) << 10.5 << name;
        }
    }

    void nothingIsCutAndEverythingIsNamed()
    {
        QFETCH(QSize, size);
        QFETCH(double, points);
        QFETCH(QString, language);
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral("senderwright_") + language, QStringLiteral(":/i18n")));
        QApplication::installTranslator(&translator); // taken out again when it goes
        QApplication::setLayoutDirection(QLocale(language).textDirection());
        test::PracticeWizard wizard;
        ui::WizardWindow &window = *wizard.window;
        window.setMenu(new ui::WindowMenu(&window));
        window.resize(size);
        m_wrong.clear();
        m_views = 0;
        test::Tour(
            *wizard.session, window, [&](const QString &view) { judge(window, view); }, test::Tour::Patience::Quick)
            .run(*wizard.world);
        QVERIFY2(m_views >= 28, QByteArray::number(m_views).constData());
        m_wrong.removeDuplicates();
        QVERIFY2(m_wrong.isEmpty(), qPrintable(QLatin1Char('\n') + m_wrong.join(u'\n')));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::Scheme::Light);
    TestEveryView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_every_view.moc"
