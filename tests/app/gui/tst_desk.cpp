// SPDX-License-Identifier: Apache-2.0
// The desk: what the program begins with, several windows, files that others hold or that are newer, resuming, tray,
// and closing while nothing can be saved.
#include "app/gui/desk.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "resources/resources.h"
#include "tests/app/gui/fake_tray.h"
#include "tests/core/session/saved_samples.h"
#include "ui/pages/domain/domain_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/text_scale.h"
#include "ui/start/saved_list.h"
#include "ui/start/start_window.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/step_name.h"
#include "ui/wizard/wizard_page.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using gui::Desk;
using gui::SetupWindow;
using session::Autosave;
using ui::Step;
using Verb = ui::WindowMenu::Verb;

namespace {

QByteArray get(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("<unreadable>");
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fileThatDoesNotOpen();
    void newerFileIsReadOnly();
    void fileHeldByAnotherProgram();
    void closingWhileNothingCanBeSaved();
    void damagedSettingsAreSaidAndKept();
    void firstRunStarts();
    void nothingToResumeGoesStraightOn();
    void resumesLetterForLetter();
    void resumesHalfTypedSenders();
    void nothingTypedIsLost_data();
    void nothingTypedIsLost();
    void resumesAtTheStep();
    void sameFileTwiceIsOneWindow();
    void windowsAreApart();
    void practiceIsNeverSaved();
    void shortcutsOfTheWindow();
    void startFromTheMenu();
    void importAndCopy();
    void settingsTakeEffectAtOnce();
    void toTheTrayAndBack();
    void quitSavesAndEmpties();

private:
    void begin();
    SetupWindow *only() { return m_desk->windows().size() == 1 ? m_desk->windows().first() : nullptr; }
    static QLineEdit *address(SetupWindow *window)
    {
        return qobject_cast<ui::DomainPage *>(window->window().page(Step::Domain))->field();
    }
    static void act(SetupWindow *window, Verb verb) { window->window().menu()->action(verb)->trigger(); }
    QString put(const session::SavedSetup &saved)
    {
        const QString file = m_store->newFile();
        return m_store->write(file, saved) ? file : QString();
    }
    bool closed(SetupWindow *window)
    {
        window->window().close();
        return QTest::qWaitFor([&] { return !m_desk->windows().contains(window); });
    }

    std::optional<ui::Theme> m_theme;
    std::optional<ui::TextScale> m_text;
    catalog::Catalog m_tables;
    SystemClock m_clock;
    gui::Options m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::SetupStore> m_store;
    std::unique_ptr<session::SettingsFile> m_settings;
    std::unique_ptr<test::FakeTray> m_tray;
    std::unique_ptr<Desk> m_desk;
};

void TestDesk::initTestCase()
{
    initResources();
    m_theme.emplace(*qApp, ui::Scheme::Light);
    m_text.emplace(*qApp);
    m_tables = *catalog::Catalog::builtIn();
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

void TestDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<session::SetupStore>(m_folder->filePath(QStringLiteral("setups")), m_clock);
    m_settings = std::make_unique<session::SettingsFile>(m_folder->filePath(QStringLiteral("settings.json")));
    m_tray = std::make_unique<test::FakeTray>();
    m_options = {};
    m_options.resolvers = {*dns::parseServerSpec("127.0.0.1:9")}; // nobody answers, and nobody else is asked
}

void TestDesk::cleanup()
{
    m_desk.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestDesk::begin()
{
    m_desk = std::make_unique<Desk>(
        Desk::Parts{m_options, m_tables, m_clock, *m_store, *m_settings, *m_theme, *m_text, m_tray.get()});
    QVERIFY(m_desk->begin().has_value());
}

void TestDesk::fileThatDoesNotOpen()
{
    m_options.file = m_folder->filePath(QStringLiteral("missing.senderwright"));
    begin();
    QVERIFY(m_desk->windows().isEmpty());
    QVERIFY(m_desk->startWindow() != nullptr); // no dead end
    bool said = false;
    for (const auto *message : m_desk->startWindow()->findChildren<ui::InlineMessage *>())
        said = said || (message->isVisible() && message->text().contains(QLatin1String("missing.senderwright")));
    QVERIFY(said);
}

void TestDesk::newerFileIsReadOnly()
{
    QJsonObject object = QJsonDocument::fromJson(session::toJson(test::sampleSaved())).object();
    object.insert(QStringLiteral("schema"), 2);
    object.insert(QStringLiteral("hologram"), true);
    const QByteArray content = QJsonDocument(object).toJson();
    const QString file = m_folder->filePath(QStringLiteral("newer.senderwright"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    out.close();
    m_options.file = file;
    begin();
    QVERIFY(only() != nullptr);
    QCOMPARE(only()->autosave()->state(), Autosave::State::ReadOnly);
    QVERIFY(only()->window().banner()->isVisible());
    QVERIFY(only()->window().banner()->text().contains(QLatin1String("newer version")));
    only()->window().goTo(Step::Domain);
    address(only())->setText(QStringLiteral("changed@example.org"));
    only()->session().setTypedAddress(QStringLiteral("again"));
    QVERIFY(closed(only()));
    QCOMPARE(get(file), content);
}

void TestDesk::fileHeldByAnotherProgram()
{
    const QString file = put(test::sampleSaved());
    session::SetupStore other(m_store->folder(), m_clock);
    const auto held = other.lock(file);
    QVERIFY(held.has_value());
    const QByteArray before = get(file);
    m_options.file = file;
    begin();
    QVERIFY(only() != nullptr);
    QCOMPARE(only()->autosave()->state(), Autosave::State::ReadOnly);
    QVERIFY(only()->window().banner()->text().contains(QLatin1String("another")));
    only()->session().setTypedAddress(QStringLiteral("changed"));
    QCOMPARE(get(file), before);
}

void TestDesk::closingWhileNothingCanBeSaved()
{
    begin();
    SetupWindow *window = m_desk->newSetup();
    QFile inTheWay(m_store->folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QTest::keyClicks(address(window), QStringLiteral("a"));
    QCOMPARE(window->autosave()->state(), Autosave::State::Failed);
    QVERIFY(window->window().banner()->isVisible());
    QCOMPARE(window->window().banner()->tone(), ui::ToneRole::Bad);
    window->window().close();
    QVERIFY(window->window().isVisible()); // not without a word
    auto *box = window->window().findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(window->window().isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_desk->quit(); // nor so
    QCoreApplication::processEvents();
    QVERIFY(window->window().isVisible());
    QVERIFY(window->window().findChild<QMessageBox *>() != nullptr);
    QTest::keyClick(window->window().findChild<QMessageBox *>(), Qt::Key_Escape);
    // The trouble is over: saved with the next key, and closing is no question any more.
    QVERIFY(inTheWay.remove());
    QTest::keyClicks(address(window), QStringLiteral("b"));
    QCOMPARE(window->autosave()->state(), Autosave::State::Saved);
    QVERIFY(!window->window().banner()->isVisible());
    QVERIFY(closed(window));
    QCOMPARE(m_store->list().size(), 1);
}

void TestDesk::damagedSettingsAreSaidAndKept()
{
    QFile out(m_settings->file());
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write("{\"schema\":") > 0);
    out.close();
    begin();
    SetupWindow *window = m_desk->newSetup();
    QCOMPARE(get(m_settings->file()), QByteArray("{\"schema\":")); // not written over just by starting
    act(window, Verb::Settings);
    QVERIFY(m_desk->settingsDialog()->findChild<ui::InlineMessage *>()->isVisible());
    m_desk->settingsDialog()->onlyMine()->click();
    QVERIFY(m_settings->load().has_value());
}

void TestDesk::firstRunStarts()
{
    begin();
    QVERIFY(m_desk->windows().isEmpty());
    QVERIFY(m_desk->startWindow() != nullptr);
    m_desk->startWindow()->newButton()->click();
    QVERIFY(QTest::qWaitFor([this] { return only() != nullptr; }));
    QVERIFY(m_desk->startWindow() == nullptr);
    QVERIFY(m_settings->load()->startedBefore);
    QVERIFY(m_store->list().isEmpty()); // nothing typed, nothing kept
}

void TestDesk::nothingToResumeGoesStraightOn()
{
    session::Settings settings;
    settings.startedBefore = true;
    QVERIFY(m_settings->save(settings).has_value());
    begin();
    QVERIFY(m_desk->startWindow() == nullptr);
    QVERIFY(only() != nullptr);
}

void TestDesk::resumesLetterForLetter()
{
    begin();
    SetupWindow *window = m_desk->newSetup();
    const QString typed = QStringLiteral(" https://Example.COM/contact?x=1 ");
    QTest::keyClicks(address(window), typed);
    QVERIFY(closed(window));
    m_desk.reset();
    begin();
    QVERIFY(m_desk->startWindow() != nullptr);
    m_desk->startWindow()->list()->continueButton(0)->click();
    QVERIFY(QTest::qWaitFor([this] { return only() != nullptr; }));
    QCOMPARE(address(only())->text(), typed);
    QCOMPARE(only()->window().currentStep(), Step::Domain);
}

void TestDesk::resumesHalfTypedSenders()
{
    session::SavedSetup saved = test::sampleSaved();
    saved.setup.workflow = false;
    m_options.file = put(saved);
    begin();
    QCOMPARE(only()->window().currentStep(), Step::Details);
    auto *senders = only()->window().page(Step::Details)->findChild<QLineEdit *>(QStringLiteral("draft-senders"));
    QCOMPARE(senders->text(), QStringLiteral("192.0.2.25, 192.0"));
    QTest::keyClicks(senders, QStringLiteral(".3"));
    QCOMPARE(m_store->read(m_options.file)->drafts.value("senders"), QStringLiteral("192.0.2.25, 192.0.3"));
    QCOMPARE(m_store->read(m_options.file)->setup.ownServer.keyRecord, saved.setup.ownServer.keyRecord);
}

void TestDesk::nothingTypedIsLost_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<int>("route");
    QTest::addColumn<QString>("field");
    QTest::newRow("tenant email") << QByteArray("details") << int(plan::Route::Default)
                                  << QStringLiteral("draft-tenant-email");
    QTest::newRow("senders") << QByteArray("details") << int(plan::Route::External) << QStringLiteral("draft-senders");
    QTest::newRow("selector") << QByteArray("details") << int(plan::Route::External)
                              << QStringLiteral("draft-selector");
    QTest::newRow("reports") << QByteArray("policy") << int(plan::Route::Default) << QStringLiteral("draft-reports");
}

void TestDesk::nothingTypedIsLost()
{
    QFETCH(QByteArray, step);
    QFETCH(int, route);
    QFETCH(QString, field);
    session::SavedSetup saved = test::sampleSaved();
    saved.setup.workflow = false;
    saved.setup.route = static_cast<plan::Route>(route);
    saved.setup.ownServer.keyRecord.clear(); // a new key was wished for, and not made yet
    saved.drafts.remove("senders");
    saved.step = step;
    m_options.file = put(saved);
    begin();
    auto *line = only()->window().findChild<QLineEdit *>(field);
    QVERIFY(line != nullptr);
    QCOMPARE(ui::stepName(only()->window().currentStep()), step);
    QVERIFY(line->isVisible());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, QStringLiteral(" x@,"));
    const QString typed = line->text();
    QVERIFY(typed.endsWith(QLatin1String("x@,")));
    m_desk.reset(); // not even closed properly
    begin();
    line = only()->window().findChild<QLineEdit *>(field);
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), typed);
}

void TestDesk::resumesAtTheStep()
{
    session::SavedSetup saved;
    saved.setup.domain = dns::DomainName::literal("example.com");
    saved.setup.route = plan::Route::Default;
    saved.setup.defaultServer.tenantEmail = QStringLiteral("a@example.com");
    saved.savedAt = m_clock.now();
    // Not further than what is there allows, whatever the file says.
    for (const auto &[step, shown] : {std::pair{"route", Step::Route},
                                      {"policy", Step::Policy},
                                      {"nonsense", Step::Domain},
                                      {"verify", Step::Records}}) { // the plan comes first, and nobody answers here
        saved.step = step;
        m_options.file = put(saved);
        m_desk.reset();
        begin();
        QVERIFY(only() != nullptr);
        QCOMPARE(only()->window().currentStep(), shown);
        QCOMPARE(m_store->read(m_options.file)->step, saved.step); // looking is no step
    }
    saved.setup = {};
    saved.step = "finish";
    m_options.file = put(saved);
    m_desk.reset();
    begin();
    QCOMPARE(only()->window().currentStep(), Step::Domain);
}

void TestDesk::sameFileTwiceIsOneWindow()
{
    const QString file = put(test::sampleSaved());
    begin();
    SetupWindow *first = m_desk->open(file);
    QVERIFY(first != nullptr);
    const QString alias = m_folder->filePath(QStringLiteral("alias"));
    QVERIFY(QFile::link(file, alias));
    QCOMPARE(m_desk->open(file), first);
    QCOMPARE(m_desk->open(alias), first);
    QCOMPARE(m_desk->windows().size(), 1);
    QVERIFY(closed(first));
    QVERIFY(m_desk->open(file) != nullptr); // and its lock was given back
    QCOMPARE(only()->autosave()->state(), Autosave::State::Saved);
}

void TestDesk::windowsAreApart()
{
    begin();
    SetupWindow *one = m_desk->newSetup();
    act(one, Verb::New);
    QCOMPARE(m_desk->windows().size(), 2);
    SetupWindow *two = m_desk->windows().last();
    QTest::keyClicks(address(one), QStringLiteral("one@one.example"));
    QTest::keyClicks(address(two), QStringLiteral("two@two.example"));
    QCOMPARE(m_store->list().size(), 2);
    QVERIFY(one->file() != two->file());
    QCOMPARE(m_store->read(one->file())->drafts.value("address"), QStringLiteral("one@one.example"));
    QSignalSpy emptied(m_desk.get(), &Desk::emptied);
    QVERIFY(closed(one));
    QCOMPARE(emptied.size(), 0);
    QVERIFY(closed(two));
    QCOMPARE(emptied.size(), 1);
}

void TestDesk::practiceIsNeverSaved()
{
    m_options.resolvers.clear();
    m_options.practice = true;
    begin();
    QVERIFY(only() != nullptr);
    QVERIFY(m_desk->startWindow() == nullptr);
    QVERIFY(only()->session().isPractice());
    QTest::keyClicks(address(only()), QStringLiteral("x"));
    only()->window().next();
    act(only(), Verb::SaveNow);
    QVERIFY(closed(only()));
    QVERIFY(m_store->list().isEmpty());
    QVERIFY(!QDir(m_store->folder()).exists());
}

void TestDesk::shortcutsOfTheWindow()
{
    begin();
    SetupWindow *window = m_desk->newSetup();
    window->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window->window()));
    QWidget *field = address(window);
    QTest::keyClick(field, Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_desk->settingsDialog() != nullptr);
    m_desk->settingsDialog()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(field, Qt::Key_F1);
    auto *dialog = window->window().findChild<QDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->close();
    ui::WindowMenu *menu = window->window().menu();
    QTest::keyClick(field, Qt::Key_F10);
    QTRY_VERIFY(menu->menu()->isVisible());
    QTest::keyClick(menu->menu(), Qt::Key_Escape);
    QVERIFY(!menu->menu()->isVisible());
    window->window().activateWindow(); // no window manager does it here
    QVERIFY(QTest::qWaitForWindowActive(&window->window()));
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_desk->windows().size(), 2);
    QTest::keyClick(field, Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_desk->startWindow() != nullptr);
    QTest::keyClick(field, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([this] { return m_desk->windows().size() == 1; }));
}

void TestDesk::startFromTheMenu()
{
    const QString file = put(test::sampleSaved());
    begin();
    SetupWindow *window = m_desk->newSetup();
    QVERIFY(m_desk->startWindow() == nullptr);
    act(window, Verb::Open);
    QCOMPARE(m_desk->startWindow()->list()->count(), 1);
    m_desk->startWindow()->list()->continueButton(0)->click();
    QVERIFY(QTest::qWaitFor([this] { return m_desk->windows().size() == 2; }));
    // Once more: the window that has it comes to the front.
    act(window, Verb::Open);
    m_desk->startWindow()->list()->continueButton(0)->click();
    QVERIFY(QTest::qWaitFor([this] { return m_desk->startWindow() == nullptr; }));
    QCOMPARE(m_desk->windows().size(), 2);
    // Closing the start window alone does not end the program.
    act(window, Verb::Open);
    QSignalSpy emptied(m_desk.get(), &Desk::emptied);
    m_desk->startWindow()->close();
    QVERIFY(QTest::qWaitFor([this] { return m_desk->startWindow() == nullptr; }));
    QCOMPARE(emptied.size(), 0);
}

void TestDesk::importAndCopy()
{
    const auto choose = [](SetupWindow *window, const QString &file) {
        auto *dialog = window->window().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
    };
    begin();
    SetupWindow *window = m_desk->newSetup();
    QTest::keyClicks(address(window), QStringLiteral("billing@example.c"));
    const QString copy = m_folder->filePath(QStringLiteral("copy.senderwright"));
    act(window, Verb::SaveCopy);
    choose(window, copy);
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(copy); }));
    QCOMPARE(m_store->read(copy)->drafts.value("address"), QStringLiteral("billing@example.c"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    act(window, Verb::Import);
    choose(window, copy);
    QVERIFY(QTest::qWaitFor([&] { return m_desk->windows().size() == 2; }));
    QCOMPARE(address(m_desk->windows().last())->text(), QStringLiteral("billing@example.c"));
    QVERIFY(m_desk->windows().last()->file().startsWith(m_store->folder()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // What cannot be imported is said in the window that asked.
    act(window, Verb::Import);
    choose(window, m_settings->file());
    QVERIFY(QTest::qWaitFor([&] { return window->window().banner()->isVisible(); }));
    QCOMPARE(m_desk->windows().size(), 2);
    act(window, Verb::SaveNow);
    QVERIFY(!window->window().banner()->isVisible()); // until the next verb
}

void TestDesk::settingsTakeEffectAtOnce()
{
    m_options.resolvers.clear();
    session::Settings settings;
    settings.startedBefore = true;
    settings.resolvers = {"127.0.0.1:9"};
    settings.asking = session::Settings::Asking::OnlyMine;
    QVERIFY(m_settings->save(settings).has_value());
    begin();
    const double before = QApplication::font().pointSizeF();
    act(only(), Verb::Settings);
    m_desk->settingsDialog()->theme()->setCurrentIndex(2);
    QCOMPARE(ui::tokensOf(QApplication::palette()).window, ui::darkTokens().window);
    m_desk->settingsDialog()->textSize()->setValue(200);
    QCOMPARE(QApplication::font().pointSizeF(), 2 * before);
    QCOMPARE(m_settings->load()->textPercent, 200);
    QVERIFY(m_settings->load()->startedBefore);
    m_desk->settingsDialog()->textSize()->setValue(100);
    m_desk->settingsDialog()->theme()->setCurrentIndex(1);
    QCOMPARE(QApplication::font().pointSizeF(), before);
    // The command line wins for this run, and says nothing to the file.
    m_options.theme = ui::Scheme::Light;
    m_desk->settingsDialog()->theme()->setCurrentIndex(2);
    QCOMPARE(ui::tokensOf(QApplication::palette()).window, ui::lightTokens().window);
    QCOMPARE(m_settings->load()->theme, session::Settings::Theme::Dark);
}

void TestDesk::toTheTrayAndBack()
{
    begin();
    SetupWindow *window = m_desk->newSetup();
    QSignalSpy emptied(m_desk.get(), &Desk::emptied);
    QVERIFY(!m_tray->shown);
    window->notifier().watch(true);
    QVERIFY(m_tray->shown);
    window->window().close();
    QVERIFY(!window->window().isVisible());
    QVERIFY(window->isInTray());
    QCoreApplication::processEvents();
    QCOMPARE(m_desk->windows().size(), 1);
    QCOMPARE(emptied.size(), 0);
    Q_EMIT m_tray->showRequested();
    QVERIFY(window->window().isVisible());
    QVERIFY(!window->isInTray());
    window->window().close();
    Q_EMIT m_tray->quitRequested();
    QVERIFY(QTest::qWaitFor([this] { return m_desk->windows().isEmpty(); }));
    QVERIFY(emptied.size() >= 1);
    QVERIFY(!m_tray->shown);
    // Not asked for: closed is closed.
    window = m_desk->newSetup();
    QVERIFY(closed(window));
}

void TestDesk::quitSavesAndEmpties()
{
    begin();
    SetupWindow *one = m_desk->newSetup();
    (void)m_desk->newSetup();
    QTest::keyClicks(address(one), QStringLiteral("abc"));
    QSignalSpy emptied(m_desk.get(), &Desk::emptied);
    act(one, Verb::Quit);
    QVERIFY(QTest::qWaitFor([this] { return m_desk->windows().isEmpty(); }));
    QVERIFY(emptied.size() >= 1);
    QCOMPARE(m_store->list().size(), 1);
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
