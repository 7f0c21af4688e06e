// SPDX-License-Identifier: Apache-2.0
// The start window, by keys alone: go on, remove and take it back, begin anew; and what damaged files look like.
#include "resources/resources.h"
#include "tests/core/session/saved_samples.h"
#include "tests/support/manual_clock.h"
#include "ui/start/saved_list.h"
#include "ui/start/start_window.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace sw::ui;

class TestStartWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void removingWhatIsOpenSaysWhy();
    void undoThatFailsSaysWhy();
    void damagedCanOnlyBeRemoved();
    void hostileTitlesArePlainText();
    void firstRun();
    void goesOnWithTheNewest();
    void arrowsAndReturn();
    void removeAndUndoByKeys();
    void removedForGoodWhenClosed();
    void shortcuts();
    void everythingHasAName();
    void fitsASmallWindow();

private:
    void add(const QString &title, int minutesAgo);
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.get(), key,
                        modifiers);
    }

    catalog::Catalog m_catalog;
    test::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::SetupStore> m_store;
    std::unique_ptr<StartWindow> m_window;
};

void TestStartWindow::initTestCase()
{
    initResources();
    static const Theme theme(*qApp, Scheme::Light);
    m_catalog = *catalog::Catalog::builtIn();
}

void TestStartWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<session::SetupStore>(m_folder->filePath(QStringLiteral("setups")), m_clock);
}

void TestStartWindow::cleanup()
{
    m_window.reset();
}

void TestStartWindow::add(const QString &title, int minutesAgo)
{
    session::SavedSetup saved = test::sampleSaved();
    saved.title = title;
    saved.savedAt = m_clock.now().addSecs(-60 * minutesAgo);
    QVERIFY(m_store->write(m_store->newFile(), saved).has_value());
}

void TestStartWindow::open()
{
    m_window = std::make_unique<StartWindow>(*m_store, m_catalog, m_clock);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestStartWindow::removingWhatIsOpenSaysWhy()
{
    add(QStringLiteral("one.example"), 1);
    open();
    const auto held = m_store->lock(m_store->list().first().file);
    QVERIFY(held.has_value());
    m_window->list()->removeButton(0)->click();
    QCOMPARE(m_window->list()->count(), 1);
    auto *message = m_window->list()->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QCOMPARE(message->tone(), ToneRole::Bad);
    QVERIFY(!m_window->list()->undoButton()->isVisible());
}

void TestStartWindow::undoThatFailsSaysWhy()
{
    add(QStringLiteral("one.example"), 1);
    open();
    m_window->list()->removeButton(0)->click();
    QCOMPARE(m_window->list()->count(), 0);
    m_store->forgetRemoved(); // another window was closed meanwhile
    m_window->list()->undoButton()->click();
    QCOMPARE(m_window->list()->findChild<InlineMessage *>()->tone(), ToneRole::Bad);
    QCOMPARE(m_window->list()->count(), 0);
}

void TestStartWindow::damagedCanOnlyBeRemoved()
{
    QVERIFY(m_store->write(m_store->newFile(), test::sampleSaved()).has_value());
    QFile file(m_store->list().first().file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"sch") == 5);
    file.close();
    open();
    QCOMPARE(m_window->list()->count(), 1);
    QVERIFY(m_window->list()->continueButton(0) == nullptr);
    QVERIFY(m_window->list()->removeButton(0)->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_window->newButton());
}

void TestStartWindow::hostileTitlesArePlainText()
{
    const QString title = QStringLiteral("<b>bold</b><img src=x>&amp;");
    add(title, 1);
    open();
    bool seen = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        seen = seen || QString(label->text()).remove(QChar(0x200B)) == title;
    }
    QVERIFY(seen);
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY(!widget->toolTip().contains(QLatin1String("<b>")));
}

void TestStartWindow::firstRun()
{
    open();
    QCOMPARE(m_window->list()->count(), 0);
    QVERIFY(!m_window->list()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_window->newButton());
    QSignalSpy begun(m_window.get(), &StartWindow::newRequested);
    press(Qt::Key_Return);
    QCOMPARE(begun.size(), 1);
}

void TestStartWindow::goesOnWithTheNewest()
{
    add(QStringLiteral("old.example"), 500);
    add(QStringLiteral("new.example"), 1);
    open();
    const QString newest = m_store->list().first().file;
    QCOMPARE(QApplication::focusWidget(), m_window->list()->continueButton(0));
    QSignalSpy opened(m_window.get(), &StartWindow::openRequested);
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), newest);
}

void TestStartWindow::arrowsAndReturn()
{
    for (int i = 0; i < 3; ++i)
        add(QStringLiteral("%1.example").arg(i), i);
    open();
    const auto entries = m_store->list();
    QSignalSpy opened(m_window.get(), &StartWindow::openRequested);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down); // stays at the last
    QCOMPARE(QApplication::focusWidget(), m_window->list()->continueButton(2));
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), entries.at(1).file);
}

void TestStartWindow::removeAndUndoByKeys()
{
    add(QStringLiteral("one.example"), 1);
    add(QStringLiteral("two.example"), 2);
    open();
    const QString first = m_store->list().first().file;
    press(Qt::Key_Delete);
    QCOMPARE(m_store->list().size(), 1);
    QCOMPARE(m_window->list()->count(), 1);
    QCOMPARE(QApplication::focusWidget(), m_window->list()->undoButton());
    QVERIFY(m_window->list()->undoButton()->accessibleName().contains(QLatin1String("one.example")));
    press(Qt::Key_Return);
    QCOMPARE(m_store->list().size(), 2);
    QCOMPARE(QApplication::focusWidget(), m_window->list()->continueButton(0));
    QCOMPARE(m_store->list().first().file, first);
    // Both away, both back, by Ctrl+Z.
    press(Qt::Key_Delete);
    m_window->list()->removeButton(0)->click();
    QCOMPARE(m_window->list()->count(), 0);
    QVERIFY(m_window->list()->undoButton()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier); // nothing more to bring back
    QCOMPARE(m_store->list().size(), 2);
    QVERIFY(!m_window->list()->undoButton()->isVisible());
}

void TestStartWindow::removedForGoodWhenClosed()
{
    add(QStringLiteral("one.example"), 1);
    open();
    const QString file = m_store->list().first().file;
    m_window->list()->removeButton(0)->click();
    m_window.reset();
    QVERIFY(!m_store->restore(file));
}

void TestStartWindow::shortcuts()
{
    open();
    QSignalSpy begun(m_window.get(), &StartWindow::newRequested);
    QSignalSpy practised(m_window.get(), &StartWindow::practiseRequested);
    QSignalSpy file(m_window.get(), &StartWindow::fileRequested);
    QSignalSpy settings(m_window.get(), &StartWindow::settingsRequested);
    QSignalSpy quit(m_window.get(), &StartWindow::quitRequested);
    press(Qt::Key_N, Qt::AltModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_P, Qt::AltModifier);
    press(Qt::Key_O, Qt::AltModifier);
    press(Qt::Key_O, Qt::ControlModifier);
    press(Qt::Key_S, Qt::AltModifier);
    press(Qt::Key_Comma, Qt::ControlModifier);
    press(Qt::Key_Q, Qt::ControlModifier);
    // Mnemonics press the button for a moment.
    QTRY_COMPARE(begun.size(), 2);
    QTRY_COMPARE(practised.size(), 1);
    QTRY_COMPARE(file.size(), 2);
    QTRY_COMPARE(settings.size(), 2);
    QCOMPARE(quit.size(), 1);
}

void TestStartWindow::everythingHasAName()
{
    add(QStringLiteral("one.example"), 1);
    add(QStringLiteral("two.example"), 2);
    open();
    QStringList names;
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        QVERIFY(!name.isEmpty());
        QVERIFY2(!names.contains(name), qPrintable(name)); // two buttons of one name cannot be told apart
        names.append(name);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QVERIFY(names.size() >= 8);
}

void TestStartWindow::fitsASmallWindow()
{
    for (int i = 0; i < 6; ++i)
        add(QStringLiteral("a-rather-long-name-of-a-company-number-%1.example").arg(i), i);
    open();
    m_window->resize(480, 360);
    // The last row comes into sight with the focus.
    QPushButton *last = m_window->list()->continueButton(5);
    last->setFocus(Qt::TabFocusReason);
    const QRect place(last->mapTo(m_window.get(), QPoint()), last->size());
    QVERIFY2(m_window->rect().contains(place), qPrintable(QStringLiteral("%1 %2").arg(place.x()).arg(place.y())));
}

QTEST_MAIN(TestStartWindow)
#include "tst_start_window.moc"
