// SPDX-License-Identifier: Apache-2.0
// Case C4 in the window: nothing that a page or a screen reader would obey, or a person be misled by, leaves it as it
// came from the DNS, a message, a paste or a file's name.
#include "tests/field/field_window.h"
#include "tests/field/hostile_zone.h"
#include "tests/field/odd_resolver.h"
#include "tests/field/shown_texts.h"
#include "ui/pages/details/advanced_section.h"
#include "ui/pages/details/details_page.h"
#include "ui/pages/details/external_section.h"
#include "ui/pages/details/own_server_section.h"
#include "ui/pages/details/paste_box.h"
#include "ui/pages/domain/domain_page.h"
#include "ui/pages/finish/finish_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/prove/message_drop.h"
#include "ui/pages/prove/prove_page.h"
#include "ui/pages/publish/direct_publish_dialog.h"
#include "ui/pages/publish/host_page_dialog.h"
#include "ui/pages/publish/publish_button.h"
#include "ui/pages/records/record_table.h"
#include "ui/pages/route/route_page.h"
#include "ui/pages/verify/verify_matrix_view.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/evidence_view.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/wizard/wizard_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

// Names below "fails" cannot be asked, for a reason in the server's words (RFC 8914); the zone's primary has a name of
// its own.
dns::Message spoilt(const dns::Message &query, dns::Message proper)
{
    const dns::MessageQuestion &question = query.questions.first();
    const QByteArray name = question.name.toText().toLower();
    if (name.startsWith("em1") || name.startsWith("_dmarc.fails") || name.startsWith("fails")) {
        proper.rcode = dns::Rcode::ServFail;
        proper.answer.clear();
        proper.authority.clear();
        proper.edns = dns::Edns{};
        proper.edns->options.append({15, QByteArray("\0\x16", 2) + HostileText + QByteArray(3000, 'y')});
    }
    for (dns::ResourceRecord &record : proper.answer) {
        if (auto *soa = std::get_if<dns::SoaData>(&record.data)) {
            soa->primary = *dns::DomainName::fromText(hostileLabel() + ".example.com");
            soa->mailbox = soa->primary;
        }
    }
    return proper;
}

} // namespace

class FieldWindowEscapingTest : public QObject
{
    Q_OBJECT

    Lookout m_lookout;

    void look(const QString &view) { m_lookout.look(view); }
    void judge(int views)
    {
        const QStringList wrong = m_lookout.wrong();
        for (const QString &one : wrong)
            qWarning("%s", qPrintable(one));
        QVERIFY2(wrong.isEmpty(), "see above");
        QCOMPARE(m_lookout.views(), views);
        QVERIFY(m_lookout.texts() > 100 * views);
    }
    void popups(QWidget &page, const QString &view)
    {
        for (ui::ChipButton *chip : page.findChildren<ui::ChipButton *>()) {
            if (!chip->isVisible())
                continue;
            chip->click();
            auto *popup = QApplication::activePopupWidget();
            if (auto *evidence = page.window()->findChild<ui::EvidencePopup *>())
                popup = evidence;
            if (popup == nullptr)
                continue;
            look(view);
            delete popup;
        }
    }

private Q_SLOTS:
    void init() { m_lookout = {}; }

    void c4_every_page()
    {
        const FieldWorld field(hostileZone());
        OddResolver odd(field, spoilt);
        FieldWindow wizard(field, {odd.spec().toUtf8()}, 1500);
        ui::WizardWindow &window = wizard.window();
        session::WizardSession &session = wizard.session();

        wizard.survey(u"billing@example.com"_s);
        look(u"domain"_s);
        popups(*window.page(ui::Step::Domain), u"evidence"_s);
        const int evidence = m_lookout.views() - 1;
        QVERIFY(evidence >= 4);
        auto *domain = wizard.page<ui::DomainPage>(ui::Step::Domain);
        domain->field()->setText(QString::fromUtf8("bill\x1b[31m@" + HostileText));
        domain->explain();
        look(u"domain, wrong"_s);
        domain->field()->setText(u"billing@example.com"_s);
        const QString zone = field.file(u"z\u202e\u001b<b>x<b>.zone"_s,
                                        "$ORIGIN example.com.\n@ 300 TXT \"" + inZone(HostileText) + "\"\n");
        domain->readFile(zone);
        QTRY_COMPARE(session.surveyActivity(), session::Activity::Done);
        look(u"domain, from a file"_s);
        domain->readFile(zone + u"not"_s);
        look(u"domain, no file"_s);
        session.askTheDns();
        QTRY_COMPARE(session.surveyActivity(), session::Activity::Done);

        window.next();
        look(u"route"_s);
        const QString paste = u"s1._domainkey.example.com CNAME s1.domainkey.u1.wl1.sendgrid.net\n"
                              "s2._domainkey.example.com CNAME s2.domainkey.u1.wl1.sendgrid.net\n"
                              "s3._domainkey.example.com CNAME "_s +
                              QString::fromUtf8(hostileLabel()) + u".sendgrid.net\n"_s +
                              QString::fromUtf8(HostileText) + u"\nm1._domainkey TXT k=rsa; p="_s +
                              QString::fromUtf8(HostileText) +
                              u"\nem1.example.com CNAME u1.wl1.sendgrid.net\n\u202eevil\u001b text \u2066 here\n"_s;
        auto *route = wizard.page<ui::RoutePage>(ui::Step::Route);
        auto *details = wizard.page<ui::DetailsPage>(ui::Step::Details);
        for (const plan::Route one : {plan::Route::Default, plan::Route::Advanced, plan::Route::External}) {
            route->card(one)->setChecked(true);
            window.next();
            if (one == plan::Route::Advanced)
                details->advanced()->paste()->setText(paste);
            ui::ExternalSection *external = details->external();
            if (one == plan::Route::External) {
                external->vendor()->setCurrentIndex(external->vendor()->findData(QByteArray("own-server")));
                for (QRadioButton *button : external->ownServer()->findChildren<QRadioButton *>()) {
                    if (button->text().contains(u"paste"_s))
                        button->setChecked(true);
                }
                for (QPlainTextEdit *edit : external->ownServer()->findChildren<QPlainTextEdit *>())
                    edit->setPlainText(u"v=DKIM1; p="_s + QString::fromUtf8(HostileText));
                for (QLineEdit *edit : external->ownServer()->findChildren<QLineEdit *>()) {
                    edit->setText(u"192.0.2.1, b\u202ead\u001b host"_s);
                    Q_EMIT edit->editingFinished();
                }
                details->explain();
                look(u"details, own server"_s);
                external->vendor()->setCurrentIndex(external->vendor()->findData(QByteArray("sendgrid")));
                external->paste()->setText(paste);
            }
            details->explain();
            look(u"details, %1"_s.arg(int(one)));
            if (one != plan::Route::External)
                window.back();
        }

        window.next();
        auto *policy = wizard.page<ui::PolicyPage>(ui::Step::Policy);
        policy->reports()->setText(u"x@b\u202ead\u001b<b>x</b>.example"_s);
        policy->explain();
        look(u"policy, wrong"_s);
        policy->reports()->setText(u"dmarc@reports.example.net"_s);
        look(u"policy"_s);

        wizard.plan();
        look(u"records"_s);
        ui::WizardPage *records = window.page(ui::Step::Records);
        const qsizetype rows = records->findChildren<ui::RecordRow *>().size();
        QVERIFY2(rows >= 4, qPrintable(wordsOf(*records)));
        for (qsizetype row = 0; row < rows; ++row) {
            records->findChildren<ui::RecordRow *>().at(row)->setFocus();
            look(u"records, details"_s);
        }
        for (QComboBox *box : records->findChildren<QComboBox *>()) {
            box->setCurrentIndex(box->count() - 1);
            look(u"records, other forms"_s);
        }
        int messages = 0;
        for (const QPushButton *button : records->findChildren<QPushButton *>()) {
            for (QAction *action : button->menu() != nullptr ? button->menu()->actions() : QList<QAction *>()) {
                if (!action->text().contains(u"opy"_s))
                    continue;
                ++messages;
                QGuiApplication::clipboard()->clear();
                action->trigger();
                QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
                const QByteArray wrong = misleading({u"message"_s, QGuiApplication::clipboard()->text()});
                QVERIFY2(wrong.isEmpty(), wrong.constData());
            }
        }
        QCOMPARE(messages, 2);
        const int before = m_lookout.views();
        publishing(wizard, field);
        const int published = m_lookout.views() - before;

        wizard.look();
        look(u"verify"_s);
        auto *matrix = window.page(ui::Step::Verify)->findChild<ui::VerifyMatrixView *>();
        const int lines = matrix->model()->rowCount();
        QVERIFY(lines >= 4);
        for (int row = 0; row < lines; ++row) {
            matrix->setCurrentIndex(matrix->model()->index(row, 0));
            look(u"verify, details"_s);
            for (QPushButton *button : window.page(ui::Step::Verify)->findChildren<QPushButton *>()) {
                if (!button->text().contains(u"vidence"_s) || !button->isVisible())
                    continue;
                button->click();
                auto *popup = window.findChild<ui::EvidencePopup *>();
                QVERIFY(popup != nullptr);
                look(u"verify, evidence"_s);
                delete popup;
            }
        }
        const int verified = m_lookout.views() - before - published;
        QVERIFY(verified >= 1 + 2 * lines - 2);

        window.next();
        auto *prove = wizard.page<ui::ProvePage>(ui::Step::Prove);
        look(u"prove"_s);
        Q_EMIT prove->drop()->source(hostileMessage());
        QTRY_VERIFY_WITH_TIMEOUT(session.proof().state() == session::MessageProof::State::Done, 20'000);
        look(u"prove, done"_s);
        prove->drop()->openFile(field.file(u"m\u202e\u001b<b>x<b>.eml"_s, hostileMessage()));
        QTRY_VERIFY_WITH_TIMEOUT(session.proof().state() == session::MessageProof::State::Done, 20'000);
        look(u"prove, a file"_s);
        prove->drop()->openFile(u"/nowhere/\u202e\u001b<b>x<b>.eml"_s);
        look(u"prove, no file"_s);

        window.next();
        look(u"finish"_s);
        auto *finish = wizard.page<ui::FinishPage>(ui::Step::Finish);
        QLineEdit *path = finish->findChild<QLineEdit *>();
        path->setText(u"/nowhere/\u202e\u001b<b>x<b>.pdf"_s);
        finish->exportChecklist();
        look(u"finish, not saved"_s);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"\u202e\u001b<b>x<b>.pdf"_s);
        path->setText(file);
        finish->exportChecklist();
        QVERIFY(QFile::exists(file));
        look(u"finish, saved"_s);
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        QVERIFY2(!tool.isEmpty(), "pdftotext (poppler-utils) is missing");
        QString text = QString::fromUtf8(runProgram(tool, {u"-enc"_s, u"UTF-8"_s, file, u"-"_s}).out);
        QVERIFY(text.contains(u"example.com"_s));
        const QByteArray wrong = misleading({u"PDF"_s, text.remove(u'\f')});
        QVERIFY2(wrong.isEmpty(), wrong.constData());

        const int pages = 4 + 1 + 4 + 2 + 1 + int(rows) + 3 + 4 + 3;
        judge(pages + evidence + published + verified);
        QVERIFY2(m_lookout.sawHostileText(), "the zone's text is nowhere");
    }

    void publishing(FieldWindow &wizard, const FieldWorld &field)
    {
        ui::WizardWindow &window = wizard.window();
        const QList<QAction *> ways = window.findChild<ui::PublishButton *>()->menu()->actions();
        ways.first()->trigger();
        auto *direct = window.findChild<ui::DirectPublishDialog *>();
        QVERIFY(direct != nullptr);
        direct->setAttribute(Qt::WA_DeleteOnClose, false);
        look(u"direct"_s);
        direct->goOn()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!wizard.session().direct()->isBusy(), 20'000);
        look(u"direct, no such server"_s);
        for (const QString &server :
             {QString::fromLatin1(field.world().authoritative()), u"ns\u202e\u001b<b>x</b>"_s}) {
            direct->server()->setText(server);
            Q_EMIT direct->server()->textEdited(server);
            direct->goOn()->click();
            QTRY_VERIFY_WITH_TIMEOUT(!wizard.session().direct()->isBusy(), 20'000);
            look(u"direct, looked"_s);
        }
        delete direct;

        ways.last()->trigger();
        auto *host = window.findChild<ui::HostPageDialog *>();
        QVERIFY(host != nullptr);
        host->setAttribute(Qt::WA_DeleteOnClose, false);
        host->goOn()->click();
        QTRY_VERIFY_WITH_TIMEOUT(wizard.session().hostPage().state() != session::HostPage::State::Looking, 20'000);
        look(u"host page"_s);
        delete host;

        FakeResolver resolver;
        resolver.addZone("_domainconnect.shop.example. 60 TXT \"domainconnect.api.host.example\"\n"
                         "domainconnect.api.host.example. 60 A 192.0.2.1\n");
        ListedFiles files;
        QByteArray name = QByteArray(HostileText).replace('\\', "").replace('"', "");
        for (int c = 0; c < 0x20; ++c)
            name.replace(static_cast<char>(c), "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0'));
        files.files = {{"/v2/shop.example/settings",
                        {neighbours::FetchedFile::Failure::None,
                         200,
                         {},
                         "{\"providerName\":\"" + name +
                             "\",\"urlAPI\":\"https://domainconnect.api.host.example\","
                             "\"urlControlPanel\":\"https://manage.host.example/%domain%\"}"}}};
        session::HostPage page(resolver, &files);
        ui::HostPageDialog other(page, {dns::DomainName::literal("shop.example"), {}}, {}, &window);
        other.open();
        other.goOn()->click();
        QTRY_VERIFY(page.state() == session::HostPage::State::Done);
        QVERIFY(page.result().host.has_value());
        look(u"host page, found"_s);
    }

    // A domain of which nothing can be read, for a reason in the server's words.
    void c4_all_unreadable_data()
    {
        QTest::addColumn<bool>("onlyChecked"); // unchecked answers come (CD, RFC 4035 3.2.2)
        QTest::newRow("C4 nothing") << false;
        QTest::newRow("C4 nothing that DNSSEC holds good") << true;
    }
    void c4_all_unreadable()
    {
        QFETCH(bool, onlyChecked);
        const FieldWorld field(hostileZone());
        OddResolver odd(field, [onlyChecked](const dns::Message &query, dns::Message proper) {
            if (onlyChecked && query.cd)
                return proper;
            proper.rcode = dns::Rcode::ServFail;
            proper.answer.clear();
            proper.authority.clear();
            proper.edns = dns::Edns{};
            proper.edns->options.append({15, QByteArray("\0\x06", 2) + HostileText});
            return proper;
        });
        FieldWindow wizard(field, {odd.spec().toUtf8()}, 1500);
        ui::WizardWindow &window = wizard.window();
        wizard.survey(u"billing@example.com"_s);
        look(u"domain"_s);
        popups(*window.page(ui::Step::Domain), u"evidence"_s);
        plan::SetupPlan setup = wizard.session().setup();
        setup.route = plan::Route::Default;
        setup.defaultServer.tenantEmail = u"ar@example.com"_s;
        wizard.session().setSetup(setup);
        window.goTo(ui::Step::Policy);
        look(u"policy"_s);
        wizard.plan();
        look(u"records"_s);
        wizard.look();
        look(u"verify"_s);
        for (QPushButton *button : window.page(ui::Step::Verify)->findChildren<QPushButton *>()) {
            if (!button->text().contains(u"vidence"_s))
                continue;
            button->click();
            look(u"verify, evidence"_s);
            delete window.findChild<ui::EvidencePopup *>();
        }
        window.next();
        window.next();
        look(u"finish"_s);
        judge(m_lookout.views());
        QVERIFY(m_lookout.views() >= 8);
    }
};

QTEST_MAIN(FieldWindowEscapingTest)
#include "tst_field_window_escaping.moc"
