// Case C4 in the window: nothing that a page or a screen reader would obey, or a person be misled by, leaves it as it
// came from the DNS, a message, a paste or a file's name.
#include "core/session/setup_store.h"
#include "tests/field/field_window.h"
#include "tests/field/hostile_zone.h"
#include "tests/field/odd_resolver.h"
#include "tests/field/shown_texts.h"
#include "ui/pages/advanced_section.h"
#include "ui/pages/details_page.h"
#include "ui/pages/direct_publish_dialog.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/external_section.h"
#include "ui/pages/finish_page.h"
#include "ui/pages/host_page_dialog.h"
#include "ui/pages/message_drop.h"
#include "ui/pages/own_server_section.h"
#include "ui/pages/paste_box.h"
#include "ui/pages/policy_page.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/publish_button.h"
#include "ui/pages/record_table.h"
#include "ui/pages/route_page.h"
#include "ui/pages/verify_matrix_view.h"
#include "ui/start/saved_list.h"
#include "ui/start/start_window.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/evidence_view.h"
#include "ui/widgets/inline_message.h"
#include "ui/wizard/wizard_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

// Painted, and told to nobody.
class Mute : public QWidget
{
public:
    QString words;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(0, 20, words);
    }
};

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

QByteArray hostileMessage()
{
    const QByteArray flat = QByteArray(HostileText).replace("\r\n", " ");
    const QByteArray word = "=?utf-8?B?" + HostileText.toBase64() + "?=";
    return "Received: from " + flat + " (" + flat +
           " [192.0.2.9]) by mx.example.org with ESMTPS; x\r\nReturn-Path: <b@" + flat +
           ">\r\nAuthentication-Results: mx.example.org; dkim=pass (" + flat + ") header.d=" + flat +
           "\r\nDKIM-Signature: v=1; a=" + flat + "; d=example.com; s=s1; h=from:" + flat + "; bh=" + flat +
           "; b=AAAA\r\nDKIM-Signature: v=1; a=rsa-sha256; d=" + flat + "; s=" + flat +
           "; h=from; bh=AAAA; b=AAAA; i=@" + flat + "\r\nFrom: " + word +
           " <billing@example.com>\r\nSubject: " + flat + word + "\r\nDate: " + flat + "\r\nMessage-ID: <" + flat +
           ">\r\n\r\n" + HostileText + "\r\n";
}

} // namespace

using Make = std::function<QWidget *(const QString &)>;
Q_DECLARE_METATYPE(Make)

class FieldWindowEscapingTest : public QObject
{
    Q_OBJECT

    QStringList m_wrong;
    int m_views = 0;
    qsizetype m_texts = 0;
    bool m_arrived = false;

    // Every window there is now.
    void look(const QString &view)
    {
        QTest::qWait(0);
        ++m_views;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            const QList<ShownText> shown = shownTexts(*window);
            m_texts += shown.size();
            for (const ShownText &one : shown) {
                m_arrived = m_arrived || one.text.contains(u"owned"_s);
                const QByteArray wrong = misleading(one);
                if (!wrong.isEmpty())
                    m_wrong.append(view + u": "_s + QString::fromUtf8(wrong));
            }
        }
    }
    void judge(int views)
    {
        m_wrong.removeDuplicates();
        for (const QString &wrong : std::as_const(m_wrong))
            qWarning("%s", qPrintable(wrong));
        QVERIFY2(m_wrong.isEmpty(), "see above");
        QCOMPARE(m_views, views);
        QVERIFY(m_texts > 100 * views);
        QVERIFY2(m_arrived, "the zone's text is nowhere");
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
    void init()
    {
        m_wrong.clear();
        m_views = 0;
        m_texts = 0;
        m_arrived = false;
    }

    void c4_the_test_can_fail_data()
    {
        QTest::addColumn<Make>("make");
        const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
        row("label", [](const QString &text) { return new QLabel(text); });
        row("tool tip", [](const QString &text) {
            auto *widget = new QWidget;
            widget->setToolTip(text);
            return widget;
        });
        row("accessible description", [](const QString &text) {
            auto *widget = new QWidget;
            widget->setAccessibleDescription(text);
            return widget;
        });
        row("window title", [](const QString &text) {
            auto *widget = new QWidget;
            widget->setWindowTitle(text);
            return widget;
        });
        row("button below", [](const QString &text) {
            auto *widget = new QWidget;
            new QPushButton(text, widget);
            return widget;
        });
        row("entry of a box", [](const QString &text) {
            auto *box = new QComboBox;
            box->addItems({u"x"_s, text});
            return box;
        });
        row("entry of a menu", [](const QString &text) {
            auto *menu = new QMenu;
            menu->addAction(text);
            return menu;
        });
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), Qt::UserRole + 2})
            row(QByteArray("role " + QByteArray::number(role)).constData(), [role](const QString &text) {
                auto *view = new QTableView;
                auto *model = new QStandardItemModel(2, 2, view);
                model->setData(model->index(1, 1), text, role);
                view->setModel(model);
                return view;
            });
        row("header", [](const QString &text) {
            auto *view = new QTableView;
            auto *model = new QStandardItemModel(2, 2, view);
            model->setHorizontalHeaderLabels({u"x"_s, text});
            view->setModel(model);
            return view;
        });
        row("document", [](const QString &text) {
            auto *edit = new QPlainTextEdit(text);
            edit->setReadOnly(true);
            return edit;
        });
        row("chip", [](const QString &text) { return new ui::Chip({ui::ToneRole::Good, u"check"_s, text}); });
        row("painted", [](const QString &text) {
            auto *mute = new Mute;
            mute->words = text;
            return mute;
        });
        row("clipboard", [](const QString &text) {
            auto *copy = new ui::CopyButton;
            copy->setCopyText(text);
            return copy;
        });
    }
    // One raw text in one place is seen, whatever it is.
    void c4_the_test_can_fail()
    {
        QFETCH(Make, make);
        for (const char16_t c :
             {u'\u001b', u'\u007f', u'\u0085', u'\u009b', u'\u202e', u'\u061c', u'\u200f', u'\u2066'}) {
            if (c == u'\u2066' && QByteArrayView(QTest::currentDataTag()) == "painted")
                continue; // ours are painted, too
            const std::unique_ptr<QWidget> widget(make(u"owned %1 x"_s.arg(QChar(c))));
            widget->resize(300, 200);
            widget->show();
            look(u"self"_s);
            QVERIFY2(!m_wrong.isEmpty(), QByteArray::number(c, 16).constData());
            m_wrong.clear();
        }
        const std::unique_ptr<QWidget> fine(make(u"owned \\u{1B} \u2068x\u2069"_s));
        fine->show();
        look(u"self"_s);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
        QLabel rich(u"owned <b>x</b>"_s);
        look(u"self"_s);
        QVERIFY(m_wrong.join(u' ').contains(u"tags may be read"_s));
        m_wrong.clear();
        rich.setTextFormat(Qt::PlainText);
        QLabel forged(u"owned\nFORGED"_s);
        look(u"self"_s);
        QVERIFY(m_wrong.size() >= 1 && m_wrong.first().contains(u"a forged line"_s));
    }

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
        const int evidence = m_views - 1;
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
        const int before = m_views;
        publishing(wizard, field);
        const int published = m_views - before;

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
        const int verified = m_views - before - published;
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
        m_arrived = true; // nothing of the zone can be shown: what is looked for here are words about the failure
        judge(m_views);
        QVERIFY(m_views >= 8);
    }

    // Saved setups that somebody sent: names of files, of domains, what was typed.
    void c4_start()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        session::SetupStore store(folder.filePath(u"setups"_s), clock);
        session::SavedSetup saved;
        saved.title = QString::fromUtf8(HostileText);
        saved.drafts.insert("address", QString::fromUtf8(HostileText));
        QVERIFY(store.write(store.newFile(), saved));
        saved.title.clear();
        saved.setup.domain = *dns::DomainName::fromText(hostileLabel() + ".example.com");
        QVERIFY(store.write(store.newFile(), saved));
        for (const char *content : {"not json owned", "{\"schema\":1,\"title\":\"\\u202eowned\\u001b<b>x</b>\"}"}) {
            QFile file(store.folder() + u"/%1\u202e\u001b<b>owned<b>.senderwright"_s.arg(qstrlen(content)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        }
        ui::StartWindow window(store, tables(), clock);
        window.show();
        QVERIFY(window.list()->count() >= 4);
        look(u"start"_s);
        for (int i = 0; i < 4; ++i) {
            window.list()->removeButton(0)->click();
            look(u"removed"_s);
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.join(u'\n')));
        QVERIFY(m_arrived);
    }
};

QTEST_MAIN(FieldWindowEscapingTest)
#include "tst_field_window_escaping.moc"
