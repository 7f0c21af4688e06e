// SPDX-License-Identifier: Apache-2.0
// The window, driven by keys: moving forward and back while lookups run, errors in place, closing at any moment.
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/manual_clock.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/details/advanced_section.h"
#include "ui/pages/details/details_page.h"
#include "ui/pages/details/paste_box.h"
#include "ui/pages/domain/domain_page.h"
#include "ui/pages/policy/policy_ladder_card.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/policy/policy_record_card.h"
#include "ui/pages/prove/message_drop.h"
#include "ui/pages/prove/prove_page.h"
#include "ui/pages/route/route_page.h"
#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/controls/step_rail.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/wizard_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace sw;
using session::Activity;
using ui::Step;

namespace {

constexpr char Aliases[] = "a1b2._domainkey  a1b2.dkim.amazonses.com\n"
                           "c3d4._domainkey  c3d4.dkim.amazonses.com\n"
                           "e5f6._domainkey  e5f6.dkim.amazonses.com\n";

// Every Qt warning fails the test that caused it.
QStringList s_warnings;
void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        s_warnings.append(message);
}

QString shownMessage(const QWidget *page)
{
    for (const auto *message : page->findChildren<ui::InlineMessage *>()) {
        if (message->isVisible() && message->tone() == ui::ToneRole::Bad)
            return message->text();
    }
    return {};
}

} // namespace

class TestWizardWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wrongDomainSaysWhatToDo_data();
    void wrongDomainSaysWhatToDo();
    void emptyPasteSaysWhatToDo();
    void failuresAreShownAsWhatTheyAre();
    void nextDoesNotWait();
    void escapeStopsTheSurvey();
    void backWhilePlanning();
    void closedMidLookup_data();
    void closedMidLookup();
    void keysAlone();
    void backDiscardsNothing();
    void railGoesBack();
    void copyIsExact();
    void everythingHasAName();
    void outsideTextIsPlain();

private:
    void type(const QString &address);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void toDetails();
    template<class Page>
    Page *page(Step step)
    {
        return qobject_cast<Page *>(m_window->page(step));
    }

    std::optional<catalog::Catalog> m_tables;
    std::unique_ptr<test::FakeResolver> m_resolver;
    test::ManualClock m_clock;
    std::unique_ptr<session::WizardSession> m_session;
    std::unique_ptr<ui::WizardWindow> m_window;
    int m_live = 0;
};

void TestWizardWindow::initTestCase()
{
    initResources();
    auto tables = catalog::Catalog::builtIn();
    QVERIFY(tables.has_value());
    m_tables = *tables;
}

void TestWizardWindow::init()
{
    qInstallMessageHandler(collect);
    s_warnings.clear();
    m_live = Operation::liveCount();
    m_resolver = std::make_unique<test::FakeResolver>();
    m_resolver->addZone("example.com. 3600 IN SOA ns1.example.com. host.example.com. 1 3600 600 86400 300\n"
                        "example.com. 3600 IN NS ns1.example.com.\n"
                        "ns1.example.com. 3600 IN A 192.0.2.53\n"
                        "example.com. 300 IN TXT \"v=spf1 mx ~all\"\n");
    m_session =
        std::make_unique<session::WizardSession>(session::Services{*m_resolver, *m_tables, m_clock, {}, nullptr});
    m_window = std::make_unique<ui::WizardWindow>(*m_session);
    ui::addAllPages(*m_window, *m_session, {}, QStringLiteral("test"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWizardWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_resolver.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_COMPARE(Operation::liveCount(), m_live);
    qInstallMessageHandler(nullptr);
    QCOMPARE(s_warnings, QStringList());
}

void TestWizardWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

void TestWizardWindow::type(const QString &address)
{
    QLineEdit *field = page<ui::DomainPage>(Step::Domain)->field();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, address);
}

void TestWizardWindow::toDetails()
{
    type(QStringLiteral("billing@example.com"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentStep(), Step::Route);
    press(Qt::Key_N, Qt::AltModifier); // a mnemonic presses the button for a moment first
    QTRY_COMPARE(m_window->currentStep(), Step::Details);
}

void TestWizardWindow::wrongDomainSaysWhatToDo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one word") << QStringLiteral("localhost");
    QTest::newRow("two dots") << QStringLiteral("a..b.com");
    QTest::newRow("markup") << QStringLiteral("<b>x</b>");
}

void TestWizardWindow::wrongDomainSaysWhatToDo()
{
    QFETCH(QString, typed);
    type(typed);
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentStep(), Step::Domain);
    QVERIFY(shownMessage(m_window->page(Step::Domain)).size() > 20);
    QCOMPARE(QApplication::focusWidget(), page<ui::DomainPage>(Step::Domain)->field());
    QVERIFY(m_resolver->asked().isEmpty());
}

void TestWizardWindow::emptyPasteSaysWhatToDo()
{
    toDetails();
    m_window->nextButton()->click();
    QCOMPARE(m_window->currentStep(), Step::Details);
    auto *paste = page<ui::DetailsPage>(Step::Details)->advanced()->paste();
    QVERIFY(shownMessage(m_window->page(Step::Details)).contains(QStringLiteral("paste"), Qt::CaseInsensitive));
    QCOMPARE(QApplication::focusWidget(), paste->edit());
    paste->setText(QStringLiteral("hello, here are no records at all"));
    m_window->nextButton()->click();
    QCOMPARE(m_window->currentStep(), Step::Details);
    QVERIFY(shownMessage(m_window->page(Step::Details)).size() > 20);
}

void TestWizardWindow::failuresAreShownAsWhatTheyAre()
{
    m_resolver->fail("example.com", dns::RecordType::TXT, dns::FailureKind::ServFail);
    m_resolver->fail("_dmarc.example.com", dns::RecordType::TXT, dns::FailureKind::Timeout);
    m_resolver->fail("example.com", dns::RecordType::MX, dns::FailureKind::Refused);
    type(QStringLiteral("example.com"));
    QVERIFY(QTest::qWaitFor([this] { return m_session->surveyActivity() == Activity::Done; }));
    QString all;
    for (const QLabel *label : m_window->page(Step::Domain)->findChildren<QLabel *>())
        all += label->text() + QLatin1Char('\n');
    for (const char *word : {"SERVFAIL", "REFUSED", "no answer in time"})
        QVERIFY2(all.contains(QLatin1String(word)), word);
    QVERIFY(!all.contains(QLatin1String("We will plan one"))); // what is said of a missing record
}

void TestWizardWindow::nextDoesNotWait()
{
    m_resolver->hang("example.com", dns::RecordType::TXT);
    type(QStringLiteral("example.com"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentStep(), Step::Route);
    QCOMPARE(m_session->surveyActivity(), Activity::Running);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentStep(), Step::Domain);
    QCOMPARE(m_session->surveyActivity(), Activity::Running); // Back disturbs nothing
}

void TestWizardWindow::escapeStopsTheSurvey()
{
    m_resolver->hang("example.com", dns::RecordType::TXT);
    type(QStringLiteral("example.com"));
    QVERIFY(QTest::qWaitFor([this] { return m_session->surveyActivity() == Activity::Running; }));
    press(Qt::Key_Escape);
    QCOMPARE(m_session->surveyActivity(), Activity::Cancelled);
}

void TestWizardWindow::backWhilePlanning()
{
    m_resolver->hang("_dmarc.example.com", dns::RecordType::TXT);
    toDetails();
    page<ui::DetailsPage>(Step::Details)->advanced()->paste()->setText(QString::fromLatin1(Aliases));
    m_window->nextButton()->click();
    QCOMPARE(m_window->currentStep(), Step::Policy);
    m_window->nextButton()->click();
    QCOMPARE(m_window->currentStep(), Step::Records);
    QCOMPARE(m_session->planningActivity(), Activity::Running);
    m_window->backButton()->click();
    QCOMPARE(m_window->currentStep(), Step::Policy);
    m_window->nextButton()->click();
    QCOMPARE(m_window->currentStep(), Step::Records);
    press(Qt::Key_Escape);
    QCOMPARE(m_session->planningActivity(), Activity::Cancelled);
}

void TestWizardWindow::closedMidLookup_data()
{
    QTest::addColumn<int>("steps");
    for (int i = 0; i < 5; ++i)
        QTest::addRow("%d steps in", i) << i;
}

void TestWizardWindow::closedMidLookup()
{
    QFETCH(int, steps);
    m_resolver->hang("example.com", dns::RecordType::TXT);
    m_resolver->hang("_dmarc.example.com", dns::RecordType::TXT);
    type(QStringLiteral("example.com"));
    QVERIFY(QTest::qWaitFor([this] { return m_session->surveyActivity() == Activity::Running; }));
    page<ui::DetailsPage>(Step::Details)->advanced()->paste()->setText(QString::fromLatin1(Aliases));
    for (int i = 0; i < steps; ++i) {
        if (m_window->currentStep() == Step::Details)
            page<ui::DetailsPage>(Step::Details)->advanced()->paste()->setText(QString::fromLatin1(Aliases));
        m_window->nextButton()->click();
    }
    QCOMPARE(m_window->currentStep(), ui::allSteps().at(steps));
    m_window->close();
    // cleanup() destroys window, session and resolver, and proves that nothing warned or leaked
}

void TestWizardWindow::keysAlone()
{
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("billing@example.com"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentStep(), Step::Route);
    QCOMPARE(QApplication::focusWidget(), page<ui::RoutePage>(Step::Route)->card(plan::Route::Advanced));
    press(Qt::Key_Right); // radio buttons: arrows choose
    QCOMPARE(m_session->setup().route, plan::Route::External);
    press(Qt::Key_Left);
    QCOMPARE(m_session->setup().route, plan::Route::Advanced);
    press(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(m_session->setup().workflow);
    press(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(!m_session->setup().workflow);
    press(Qt::Key_N, Qt::AltModifier); // a mnemonic presses the button for a moment first
    QTRY_COMPARE(m_window->currentStep(), Step::Details);
    QGuiApplication::clipboard()->setText(QString::fromLatin1(Aliases));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_session->setup().advanced.records.size(), 3);
    press(Qt::Key_N, Qt::AltModifier); // a mnemonic presses the button for a moment first
    QTRY_COMPARE(m_window->currentStep(), Step::Policy);
    QCOMPARE(QApplication::focusWidget(), page<ui::PolicyPage>(Step::Policy)->card(dmarc::Policy::None));
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_window->currentStep(), Step::Records);
    QVERIFY(QTest::qWaitFor([this] { return m_session->recordPlan().has_value(); }));
}

void TestWizardWindow::backDiscardsNothing()
{
    toDetails();
    auto *details = page<ui::DetailsPage>(Step::Details);
    details->advanced()->paste()->setText(QString::fromLatin1(Aliases));
    m_window->backButton()->click();
    page<ui::RoutePage>(Step::Route)->card(plan::Route::Default)->setChecked(true);
    m_window->nextButton()->click();
    m_window->backButton()->click();
    page<ui::RoutePage>(Step::Route)->card(plan::Route::Advanced)->setChecked(true);
    m_window->nextButton()->click();
    QCOMPARE(details->advanced()->paste()->text(), QString::fromLatin1(Aliases));
    QCOMPARE(m_session->setup().advanced.records.size(), 3);
}

void TestWizardWindow::railGoesBack()
{
    toDetails();
    auto *rail = m_window->findChild<ui::StepRail *>();
    QVERIFY(!rail->item(3)->isEnabled()); // not seen yet
    rail->item(0)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_window->currentStep(), Step::Domain);
    QVERIFY(rail->item(2)->isEnabled()); // and forward again, as far as we were
    rail->item(2)->click();
    QCOMPARE(m_window->currentStep(), Step::Details);
}

void TestWizardWindow::copyIsExact()
{
    ui::CopyButton button;
    const QString exact = QStringLiteral("  v=spf1 mx \"x\" <b>~all</b>\t ");
    button.setCopyText(exact);
    button.setWhat(QStringLiteral("value"));
    button.show();
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), exact);
    QVERIFY(button.saysCopied());
    QVERIFY(button.accessibleName().contains(QStringLiteral("Copied")));
    QTRY_VERIFY(!button.saysCopied());
    QCOMPARE(button.accessibleName(), QStringLiteral("Copy value"));
}

// Whatever can hold the focus says what it is.
void TestWizardWindow::everythingHasAName()
{
    for (const Step step : ui::allSteps()) {
        for (const QWidget *widget : m_window->page(step)->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (button != nullptr && !button->text().isEmpty()) ||
                               widget->metaObject()->className() == QByteArray("QComboBoxListView");
            if (!named && qobject_cast<const QLabel *>(widget) != nullptr)
                continue; // selectable text names itself
            QVERIFY2(named || button != nullptr, qPrintable(ui::stepTitle(step) + QLatin1Char(' ') +
                                                            QLatin1String(widget->metaObject()->className())));
        }
    }
}

void TestWizardWindow::outsideTextIsPlain()
{
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::Scheme::Light);
    TestWizardWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wizard_window.moc"
