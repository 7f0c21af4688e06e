// SPDX-License-Identifier: Apache-2.0
// "Publish directly" as an admin sees it: the records page and its dialog, by mouse and keys, against a real BIND and a
// real Knot with TSIG. What must never happen: something changed meanwhile overwritten, a secret kept or said.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/net_updater.h"
#include "core/dns/net/stub_resolver.h"
#include "core/plan/paste/paste.h"
#include "core/session/autosave.h"
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "tests/support/update_server.h"
#include "ui/pages/publish/direct_publish_dialog.h"
#include "ui/pages/publish/publish_button.h"
#include "ui/pages/publish/update_key_fields.h"
#include "ui/pages/records/records_page.h"
#include "ui/widgets/controls/busy_row.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace sw::ui;
using session::DirectPublishing;
using test::UpdateServer;
using State = DirectPublishing::State;

namespace {

constexpr int PatienceMs = 20'000;
constexpr int TimeoutMs = 8'000; // nothing here waits for it: what is silent is cancelled
const QByteArray Dkim = "ctoy2wj55u3k7m._domainkey.shop.example";
const QByteArrayList SpfBefore = {"\"site-verification=abc\"", "\"v=spf1 mx ~all\""};
const QByteArrayList SpfAfter = {"\"site-verification=abc\"", "\"v=spf1 mx include:amazonses.com ~all\""};

void click(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            scroll->ensureWidgetVisible(widget);
    }
    QVERIFY(widget->isVisible());
    QVERIFY(widget->isEnabled());
    // A radio button is as wide as its page, and takes clicks only where it is drawn.
    const bool isRadio = qobject_cast<QRadioButton *>(widget) != nullptr;
    QTest::mouseClick(widget, Qt::LeftButton, {}, isRadio ? QPoint(Grid, widget->height() / 2) : QPoint());
}

} // namespace

class TestPublishDirectly : public QObject
{
    Q_OBJECT

    std::optional<catalog::Catalog> m_tables;
    SystemClock m_clock;
    std::unique_ptr<UpdateServer> m_server;
    std::unique_ptr<dns::StubResolver> m_resolver;
    std::unique_ptr<dns::NetUpdater> m_updater;
    std::unique_ptr<QTemporaryDir> m_undoFolder;
    std::unique_ptr<session::WizardSession> m_session;
    std::unique_ptr<RecordsPage> m_page;
    QPointer<DirectPublishDialog> m_dialog;
    int m_operations = 0;

    DirectPublishing &direct() const { return *m_session->direct(); }
    QString at() const { return QStringLiteral("127.0.0.1:%1").arg(m_server->port()); }

    // From the button of the page, as a person does.
    void openDialog()
    {
        auto *button = m_page->findChild<PublishButton *>();
        QVERIFY(button != nullptr && button->isVisible());
        button->menu()->actions().first()->trigger();
        m_dialog = m_page->window()->findChild<DirectPublishDialog *>();
        QVERIFY(m_dialog != nullptr);
        QVERIFY(m_dialog->isModal());
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void chooseKeyFile(const QByteArray &secret = UpdateServer::Secret)
    {
        m_dialog->key()->file()->setText(m_server->write(QStringLiteral("mine.key"), UpdateServer::keyText(secret)));
    }
    void look(const QString &server)
    {
        m_dialog->server()->setFocus();
        m_dialog->server()->selectAll();
        QTest::keyClicks(m_dialog->server(), server);
        click(m_dialog->goOn());
        QTRY_VERIFY_WITH_TIMEOUT(!direct().isBusy(), PatienceMs);
    }
    void go()
    {
        click(m_dialog->goOn());
        QTRY_VERIFY_WITH_TIMEOUT(!direct().isBusy(), PatienceMs);
    }
    QString said() const { return m_dialog->result()->text(); }
    QString saidAll() const
    {
        QStringList all;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            all.append(label->text());
        for (const QPushButton *button : m_dialog->findChildren<QPushButton *>())
            all.append(button->text());
        return all.join(u'\n');
    }
    void edit(const QByteArray &commands)
    {
        const QByteArray trouble = m_server->edit(commands);
        QVERIFY2(trouble.isEmpty(), trouble.constData());
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("BIND") << int(UpdateServer::Kind::Bind);
        QTest::newRow("Knot") << int(UpdateServer::Kind::Knot);
    }
    void initTestCase()
    {
        initResources();
        auto tables = catalog::Catalog::builtIn();
        QVERIFY(tables.has_value());
        m_tables = std::move(*tables);
    }

    void init()
    {
        QFETCH_GLOBAL(int, kind);
        m_operations = Operation::liveCount();
        m_server = std::make_unique<UpdateServer>();
        const QByteArray trouble = m_server->start(static_cast<UpdateServer::Kind>(kind));
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        QTRY_VERIFY_WITH_TIMEOUT(!m_server->values("shop.example", "SOA").isEmpty(), PatienceMs);

        dns::ResolverSettings settings;
        settings.resolvers = {*dns::parseServerSpec(at().toLatin1())};
        settings.authoritativePort = m_server->port();
        settings.timeoutMs = TimeoutMs;
        m_resolver = std::make_unique<dns::StubResolver>(settings, m_clock);
        m_updater = std::make_unique<dns::NetUpdater>(m_server->port(), TimeoutMs);
        session::Services services{*m_resolver, *m_tables, m_clock};
        services.updater = m_updater.get();
        m_undoFolder = std::make_unique<QTemporaryDir>();
        services.undoFolder = m_undoFolder->path();
        m_session = std::make_unique<session::WizardSession>(services);

        plan::SetupPlan setup;
        setup.domain = dns::DomainName::literal("shop.example");
        setup.advanced.pasted = QString::fromLatin1(UpdateServer::Paste);
        setup.advanced.records = plan::understandPaste(setup.advanced.pasted, setup.domain).records;
        setup.dmarc.reportTo = {QStringLiteral("dmarc@shop.example")};
        m_session->setSetup(setup);
        m_session->startSurvey();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->surveyActivity(), session::Activity::Done, PatienceMs);
        m_page = std::make_unique<RecordsPage>(*m_session);
        m_page->resize(1000, 700);
        m_page->enter();
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->recordPlan().has_value(), PatienceMs);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_updater.reset();
        m_resolver.reset();
        m_server.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), m_operations);
    }

    void presetIsThePrimaryAndLookingChangesNothing()
    {
        openDialog();
        QCOMPARE(m_dialog->server()->text(), QStringLiteral("ns1.shop.example"));
        go(); // the name is looked up, and asked at the port of this run
        QCOMPARE(direct().state(), State::Looked);
        QVERIFY2(direct().prepared().refusals.isEmpty(), qPrintable(saidAll()));
        const QString preview = m_dialog->previewText();
        QVERIFY2(preview.contains(QLatin1String("Before: v=spf1 mx ~all\nAfter: v=spf1 mx include:amazonses.com ~all")),
                 qPrintable(preview));
        QVERIFY2(preview.contains(QLatin1String("Before: v=DMARC1; p=none\n")), qPrintable(preview));
        QVERIFY2(preview.contains(QLatin1String("After: ctoy2wj55u3k7m.dkim.amazonses.com")), qPrintable(preview));
        QVERIFY2(!preview.contains(QLatin1String("site-verification")), qPrintable(preview)); // not touched, not shown
        QVERIFY2(m_dialog->goOn()->text().contains(QLatin1String("7")), qPrintable(m_dialog->goOn()->text()));
        QCOMPARE(m_server->values("shop.example", "TXT"), SpfBefore);
    }

    void publishSeeAndTakeBack()
    {
        openDialog();
        chooseKeyFile();
        look(at());
        go();
        QCOMPARE(direct().state(), State::Ended);
        QVERIFY2(direct().allMade(), qPrintable(saidAll()));
        QCOMPARE(m_dialog->result()->tone(), ToneRole::Good);
        QCOMPARE(m_dialog->previewText().count(QLatin1String("Made")), 5); // a word for each name
        QCOMPARE(m_server->values("shop.example", "TXT"), SpfAfter);
        QCOMPARE(m_server->values(Dkim, "CNAME"), QByteArrayList{"ctoy2wj55u3k7m.dkim.amazonses.com."});
        // The wizard looks at once how it spreads.
        QTRY_VERIFY_WITH_TIMEOUT(m_session->verification() && m_session->verification()->complete(), PatienceMs);

        click(m_dialog->takeBack());
        QTRY_COMPARE_WITH_TIMEOUT(direct().state(), State::Looked, PatienceMs);
        QVERIFY(m_dialog->previewText().contains(
            QLatin1String("Before: v=spf1 mx include:amazonses.com ~all\nAfter: v=spf1 mx ~all")));
        QCOMPARE(m_server->values("shop.example", "TXT"), SpfAfter); // only shown so far
        go();
        QVERIFY2(direct().allMade(), qPrintable(saidAll()));
        QVERIFY(!direct().undo());
        QVERIFY(!m_dialog->takeBack()->isVisible());
        QCOMPARE(m_server->values("shop.example", "TXT"), SpfBefore);
        QCOMPARE(m_server->values("_dmarc.shop.example", "TXT"), QByteArrayList{"\"v=DMARC1; p=none\""});
        QCOMPARE(m_server->values(Dkim, "CNAME"), QByteArrayList());
    }

    void takeBackAfterReopening()
    {
        openDialog();
        chooseKeyFile();
        look(at());
        go();
        QVERIFY(direct().allMade());
        click(m_dialog->goOn()); // now "Close"
        QTRY_VERIFY(m_dialog == nullptr);
        QVERIFY(!direct().hasKey());
        openDialog();
        click(m_dialog->takeBack());
        QTRY_COMPARE_WITH_TIMEOUT(direct().state(), State::Looked, PatienceMs);
        click(m_dialog->goOn()); // the key was forgotten
        QCOMPARE(direct().state(), State::Looked);
        QVERIFY(!m_dialog->key()->message()->text().isEmpty());
        chooseKeyFile();
        go();
        QVERIFY2(direct().allMade(), qPrintable(saidAll()));
        QCOMPARE(m_server->values("shop.example", "TXT"), SpfBefore);
    }

    // What was taken back must still be what we made: somebody's work of this afternoon is not undone.
    void takeBackRefusesWhatChanged()
    {
        openDialog();
        chooseKeyFile();
        look(at());
        go();
        QVERIFY(direct().allMade());
        edit("update delete _dmarc.shop.example. TXT\nupdate add _dmarc.shop.example. 300 TXT \"v=DMARC1; p=reject\"");
        click(m_dialog->takeBack());
        QTRY_COMPARE_WITH_TIMEOUT(direct().state(), State::Looked, PatienceMs);
        QVERIFY(!direct().canSend());
        QVERIFY2(saidAll().contains(QLatin1String("p=reject")), qPrintable(saidAll()));
        QCOMPARE(m_server->values("_dmarc.shop.example", "TXT"), QByteArrayList{"\"v=DMARC1; p=reject\""});
        QCOMPARE(m_server->values("shop.example", "TXT"), SpfAfter);
    }

    void changedSinceThePlan()
    {
        edit("update delete shop.example. TXT \"v=spf1 mx ~all\"\nupdate add shop.example. 300 TXT \"v=spf1 mx a "
             "-all\"");
        openDialog();
        chooseKeyFile();
        look(at());
        QCOMPARE(direct().state(), State::Looked);
        QVERIFY(!direct().canSend());
        QVERIFY(m_dialog->previewText().isEmpty());
        QVERIFY2(saidAll().contains(QLatin1String("There: site-verification=abc | v=spf1 mx a -all")) ||
                     saidAll().contains(QLatin1String("There: v=spf1 mx a -all | site-verification=abc")),
                 qPrintable(saidAll()));
        QVERIFY2(said().contains(QLatin1String("nothing was changed")), qPrintable(said()));
        QVERIFY(m_dialog->goOn()->text().contains(QLatin1String("ook again")));
        QCOMPARE(m_server->values(Dkim, "CNAME"), QByteArrayList());
    }

    // Between the preview and the click: the server itself refuses, whatever the change was.
    void changedAfterThePreview_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::newRow("a value beside ours") << QByteArray("update add shop.example. 300 TXT \"new=1\"");
        QTest::newRow("the record itself")
            << QByteArray("update delete _dmarc.shop.example. TXT\n"
                          "update add _dmarc.shop.example. 300 TXT \"v=DMARC1; p=reject\"");
        QTest::newRow("the new name") << QByteArray("update add ") + Dkim + " 300 TXT \"hello\"";
    }
    void changedAfterThePreview()
    {
        QFETCH(QByteArray, commands);
        openDialog();
        chooseKeyFile();
        look(at());
        QVERIFY(direct().prepared().refusals.isEmpty());
        edit(commands);
        const QByteArrayList spf = m_server->values("shop.example", "TXT");
        const QByteArrayList dmarc = m_server->values("_dmarc.shop.example", "TXT");
        go();
        QCOMPARE(direct().state(), State::Ended);
        QCOMPARE(direct().end().kind, dns::UpdateEnd::Kind::Changed);
        QVERIFY2(said().contains(QLatin1String("changed at the name server while we looked")), qPrintable(said()));
        QCOMPARE(m_dialog->previewText().count(QLatin1String("Not changed")), 5);
        QVERIFY(!direct().undo());
        QCOMPARE(m_server->values("shop.example", "TXT"), spf);
        QCOMPARE(m_server->values("_dmarc.shop.example", "TXT"), dmarc);
        QCOMPARE(m_server->values("h3kq7zr2mdw9xa._domainkey.shop.example", "CNAME"), QByteArrayList());
    }

    void wrongSecretThenTheRightOne()
    {
        openDialog();
        chooseKeyFile(UpdateServer::OtherSecret);
        look(at());
        go();
        QCOMPARE(direct().end().kind, dns::UpdateEnd::Kind::Refused);
        QVERIFY2(said().contains(QLatin1String("BADSIG")), qPrintable(said()));
        QVERIFY(!saidAll().contains(QLatin1String(UpdateServer::OtherSecret)));
        QCOMPARE(m_server->values("shop.example", "TXT"), SpfBefore);
        chooseKeyFile();
        go(); // looks again
        go(); // publishes
        QVERIFY2(direct().allMade(), qPrintable(saidAll()));
    }

    void typedKey()
    {
        openDialog();
        look(at());
        UpdateKeyFields *key = m_dialog->key();
        click(key->typed());
        QVERIFY(!key->file()->isVisible());
        click(m_dialog->goOn());
        QVERIFY(!key->message()->text().isEmpty()); // nothing typed yet
        QTest::keyClicks(key->name(), QStringLiteral("stranger"));
        QTest::keyClicks(key->secret(), QStringLiteral("not base64!"));
        click(m_dialog->goOn());
        QVERIFY(key->message()->text().contains(QLatin1String("base64")));
        QVERIFY(!saidAll().contains(QLatin1String("not base64!")));
        QCOMPARE(direct().state(), State::Looked);
        key->secret()->clear();
        QTest::keyClicks(key->secret(), QString::fromLatin1(UpdateServer::Secret));
        QCOMPARE(key->secret()->echoMode(), QLineEdit::Password);
        go();
        // Knot says so in a TSIG record up to 3.2; since 3.4 it says NOTAUTH, unsigned and without a reason.
        QFETCH_GLOBAL(int, kind);
        const bool isKnot = static_cast<UpdateServer::Kind>(kind) == UpdateServer::Kind::Knot;
        QVERIFY2(said().contains(QLatin1String("BADKEY")) ||
                     (isKnot && said().contains(QLatin1String("(NOTAUTH) and does not say why"))),
                 qPrintable(said()));
        key->name()->setText(QString::fromLatin1(UpdateServer::KeyName));
        go();
        go();
        QVERIFY2(direct().allMade(), qPrintable(saidAll()));
    }

    // Neither the setup on the disk nor anything the window says holds the secret, and it goes with the window.
    void theSecretIsKeptNowhere()
    {
        const QByteArray secret = UpdateServer::Secret;
        openDialog();
        look(at());
        click(m_dialog->key()->typed());
        QVERIFY(m_dialog->key()->secret()->isVisible());
        QTest::keyClicks(m_dialog->key()->name(), QString::fromLatin1(UpdateServer::KeyName));
        QTest::keyClicks(m_dialog->key()->secret(), QString::fromLatin1(secret));
        QVERIFY(!saidAll().contains(QString::fromLatin1(secret)));
        go();
        QVERIFY2(direct().allMade() && direct().hasKey(), qPrintable(saidAll()));
        const QByteArray saved = session::toJson({.setup = m_session->setup(), .drafts = m_session->drafts()});
        QVERIFY(!saved.contains(secret.left(12)));
        QVERIFY(!plan::updateToJson(*direct().undo()).contains(secret.left(12)));
        QPointer<QLineEdit> field = m_dialog->key()->secret();
        m_dialog->reject();
        QTRY_VERIFY(m_dialog == nullptr);
        QVERIFY(field == nullptr);
        QVERIFY(!direct().hasKey());
    }

    void unreadableInput()
    {
        openDialog();
        look(QStringLiteral("not a server!"));
        QCOMPARE(direct().state(), State::Idle);
        QVERIFY2(said().contains(QLatin1String("not a server!")), qPrintable(said()));
        look(QStringLiteral("nobody.shop.example"));
        QVERIFY2(said().contains(QLatin1String("No address was found")), qPrintable(said()));
        look(at());
        QCOMPARE(direct().state(), State::Looked);
        for (const QString &file : {QString(), m_server->path(QStringLiteral("missing.key")),
                                    m_server->write(QStringLiteral("zone.key"), UpdateServer::UsualZone)}) {
            m_dialog->key()->file()->setText(file);
            click(m_dialog->goOn());
            QCOMPARE(direct().state(), State::Looked);
            QVERIFY(!m_dialog->key()->message()->text().isEmpty());
        }
    }

    void serverGoneBeforeTheLook()
    {
        m_server->stop();
        openDialog();
        look(at());
        QCOMPARE(direct().state(), State::Looked);
        QVERIFY(!direct().canSend());
        QVERIFY2(saidAll().contains(QLatin1String("did not say what it has")), qPrintable(saidAll()));
    }

    void serverGoneAfterTheLook()
    {
        openDialog();
        chooseKeyFile();
        look(at());
        m_server->stop();
        go();
        QCOMPARE(direct().end().kind, dns::UpdateEnd::Kind::NotSent);
        QVERIFY2(said().contains(QLatin1String("nothing was changed")), qPrintable(said()));
    }

    // Sent, and no reply: it is not known, and said so; then the truth is looked up.
    void silentServerCancelAndTheTruth()
    {
        openDialog();
        chooseKeyFile();
        look(at());
        m_server->freeze();
        click(m_dialog->goOn());
        QCOMPARE(direct().state(), State::Sending);
        QTRY_VERIFY(m_dialog->busy()->isVisible()); // with its Cancel, after a moment
        QTest::keyClick(m_dialog, Qt::Key_Escape);  // cancels first, closes later
        QVERIFY(m_dialog != nullptr && m_dialog->isVisible());
        QCOMPARE(direct().state(), State::Checking);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QCOMPARE(direct().state(), State::Ended);
        QVERIFY2(said().contains(QLatin1String("may have been made")), qPrintable(said()));
        QVERIFY(m_dialog->previewText().contains(QLatin1String("Not known")));
        m_server->thaw();
        // Looked at again, it says which of the two it is; a server just woken may still be at it.
        const auto saysTheTruth = [this] {
            const QByteArrayList before = m_server->values("shop.example", "TXT");
            direct().look(*m_session->recordPlan(), at());
            const bool looked = QTest::qWaitFor([this] { return !direct().isBusy(); }, PatienceMs);
            const bool isMade = direct().prepared().update.changes.isEmpty();
            return looked && direct().prepared().refusals.isEmpty() && isMade == (before == SpfAfter) &&
                   before == m_server->values("shop.example", "TXT");
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysTheTruth(), PatienceMs);
    }

    void cancelWhileLooking()
    {
        openDialog();
        m_server->freeze();
        m_dialog->server()->setText(at());
        click(m_dialog->goOn());
        QCOMPARE(direct().state(), State::Looking);
        QTRY_VERIFY(m_dialog->busy()->cancelButton()->isVisible());
        click(m_dialog->busy()->cancelButton());
        QCOMPARE(direct().state(), State::Idle);
        QVERIFY(m_dialog->goOn()->isEnabled());
        m_server->thaw();
        go();
        QCOMPARE(direct().state(), State::Looked);
    }

    void closedInTheMiddle()
    {
        openDialog();
        chooseKeyFile();
        look(at());
        click(m_dialog->goOn());
        delete m_dialog.data(); // the window went; the update was under way
        QVERIFY(!direct().hasKey());
        QTRY_COMPARE_WITH_TIMEOUT(direct().state(), State::Ended, PatienceMs);
    }

    void anotherPlanForgetsThePreview()
    {
        openDialog();
        look(at());
        QCOMPARE(direct().state(), State::Looked);
        plan::SetupPlan other = m_session->setup();
        other.dmarc.policy = "reject";
        m_session->setSetup(other);
        QCOMPARE(direct().state(), State::Idle);
        QVERIFY(!direct().canSend());
    }

    void noKeyWithoutAnUpdater()
    {
        session::WizardSession plain({*m_resolver, *m_tables, m_clock});
        QVERIFY(plain.direct() == nullptr);
        RecordsPage page(plain);
        page.show();
        const auto *button = page.findChild<PublishButton *>();
        QVERIFY(!button->isVisible()); // nothing to publish yet
        plain.setSetup(m_session->setup());
        page.enter();
        QTRY_VERIFY_WITH_TIMEOUT(plain.recordPlan().has_value(), PatienceMs);
        QVERIFY(button->isVisible());
        QVERIFY(!button->menu()->actions().first()->isVisible());
        QVERIFY(button->menu()->actions().last()->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::Scheme::Light);
    TestPublishDirectly test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_publish_directly.moc"
