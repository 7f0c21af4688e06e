// SPDX-License-Identifier: Apache-2.0
// Case A11 in the window: a row of which nothing could be read is CHECK wherever it is seen, with words that say what
// to do, and nothing that is copied or handed over publishes it unseen.
#include "core/report/text/state_text.h"
#include "core/report/text/value_forms.h"
#include "tests/field/field_window.h"
#include "ui/pages/finish/finish_page.h"
#include "ui/pages/records/record_details.h"
#include "ui/pages/records/record_table.h"
#include "ui/pages/records/records_page.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/copy_button.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

using dns::FailureKind;
using plan::Action;
using plan::Purpose;

// All that was copied with a button whose name begins so.
QStringList copiedBy(const QWidget &page, const QString &word)
{
    QStringList copied;
    for (ui::CopyButton *button : page.findChildren<ui::CopyButton *>()) {
        if (!button->text().remove(u'&').startsWith(word) && !button->accessibleName().startsWith(word))
            continue;
        QGuiApplication::clipboard()->clear();
        button->click();
        copied.append(QGuiApplication::clipboard()->text());
    }
    return copied;
}

} // namespace

class FieldWindowUnknownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a11_a_row_that_could_not_be_read_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<FailureKind>("failure");
        QTest::addColumn<Purpose>("unread"); // its row is CHECK, the other one is not
        const auto row = [](const char *title, const QByteArray &name, FailureKind failure, Purpose unread) {
            QTest::newRow(title) << name << failure << unread;
        };
        row("A11 SPF, SERVFAIL", "example.com", FailureKind::ServFail, Purpose::Spf);
        row("A11 SPF, no answer", "example.com", FailureKind::Timeout, Purpose::Spf);
        row("A11 SPF, refused", "example.com", FailureKind::Refused, Purpose::Spf);
        row("A11 SPF, unreachable", "example.com", FailureKind::Network, Purpose::Spf);
        row("A11 DMARC, SERVFAIL", "_dmarc.example.com", FailureKind::ServFail, Purpose::Dmarc);
        row("A11 DMARC, no answer", "_dmarc.example.com", FailureKind::Timeout, Purpose::Dmarc);
        row("A11 DMARC, a reply without sense", "_dmarc.example.com", FailureKind::BadReply, Purpose::Dmarc);
        row("A11 DMARC, not understood", "_dmarc.example.com", FailureKind::FormErr, Purpose::Dmarc);
    }
    void a11_a_row_that_could_not_be_read()
    {
        QFETCH(QByteArray, name);
        QFETCH(FailureKind, failure);
        QFETCH(Purpose, unread);
        AnsweredSession desk;
        desk.resolver.fail(name, dns::RecordType::TXT, failure);
        desk.planFor("example.com");
        const plan::RecordPlan &plan = *desk.session.recordPlan();
        int index = -1;
        for (int i = 0; i < plan.records.size(); ++i) {
            const bool isUnread = plan.records.at(i).purpose == unread;
            QCOMPARE(plan.records.at(i).action == Action::Check, isUnread);
            index = isUnread ? i : index;
        }
        QVERIFY(index >= 0 && plan.records.size() >= 2);
        const QString label = report::actionLabel(Action::Check);
        const QString sentence = report::actionSentence(Action::Check);
        const QString value = report::valueAs(plan.records.at(index), report::ValueForm::Raw);

        ui::RecordsPage page(desk.session);
        page.enter();
        page.show();
        QVERIFY2(wordsOf(page).contains(u"could not be read"_s), qPrintable(wordsOf(page)));
        for (ui::RecordRow *row : page.findChildren<ui::RecordRow *>()) { // the table
            const bool isUnread = row->record() == index;
            QCOMPARE(row->accessibleName().contains(label), isUnread);
            QCOMPARE(row->accessibleDescription().contains(sentence), isUnread);
            QCOMPARE(row->findChild<ui::Chip *>()->look().text == label, isUnread);
            for (const ui::CopyButton *copy : row->findChildren<ui::CopyButton *>()) // and those that copy
                QCOMPARE(copy->accessibleName().contains(label) && copy->toolTip().contains(label), isUnread);
        }
        auto *table = page.findChild<ui::RecordTable *>();
        table->setCurrent(-1);
        table->setCurrent(index);
        const QString details = wordsOf(*page.findChild<ui::RecordDetails *>());
        QVERIFY2(details.contains(label) && details.contains(sentence), qPrintable(details));

        const QList<QComboBox *> boxes = page.findChildren<QComboBox *>();
        QVERIFY(boxes.size() >= 3);
        for (int form = 0; form < boxes.last()->count(); ++form) { // every form of values
            boxes.last()->setCurrentIndex(form);
            const QStringList all = copiedBy(page, u"Copy all"_s);
            QCOMPARE(all.size(), 1);
            for (const QString &line : all.first().split(u'\n')) {
                const bool isComment = line.startsWith(u"# "_s) || line.startsWith(u"; "_s);
                QCOMPARE(line.contains(label), isComment);
                if (isComment)
                    QVERIFY2(line.contains(unread == Purpose::Spf ? u"v=spf1"_s : u"v=DMARC1"_s), qPrintable(line));
                else
                    QVERIFY2(!line.contains(unread == Purpose::Spf ? u"v=spf1"_s : u"v=DMARC1"_s), qPrintable(line));
            }
        }

        int messages = 0;
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            for (QAction *action : button->menu() != nullptr ? button->menu()->actions() : QList<QAction *>()) {
                if (!action->text().contains(u"opy"_s))
                    continue;
                QGuiApplication::clipboard()->clear();
                action->trigger();
                const QString text = QGuiApplication::clipboard()->text();
                QVERIFY(!text.isEmpty());
                // To the DNS person with a warning, to the vendor not as one that is there or comes.
                if (messages++ == 0)
                    QVERIFY2(text.contains(label.toUpper()) && text.contains(u"could not read"_s), qPrintable(text));
                else
                    QVERIFY2(!text.contains(value), qPrintable(text));
            }
        }
        QCOMPARE(messages, 2);
        inThePdf(desk.session, label);
    }

    void inThePdf(session::WizardSession &session, const QString &label)
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"x.pdf"_s);
        ui::FinishPage finish(session, u"test"_s);
        finish.enter();
        QVERIFY2(wordsOf(finish).contains(label), qPrintable(wordsOf(finish)));
        bool seen = false;
        for (const ui::Chip *chip : finish.findChildren<ui::Chip *>())
            seen = seen || chip->look().text == label;
        QVERIFY(seen);
        finish.findChild<QLineEdit *>()->setText(file);
        finish.exportChecklist();
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        QVERIFY2(!tool.isEmpty(), "pdftotext (poppler-utils) is missing");
        const QString text =
            QString::fromUtf8(runProgram(tool, {u"-enc"_s, u"UTF-8"_s, file, u"-"_s}).out).simplified();
        QVERIFY2(text.contains(label) && text.contains(u"Look before you publish"_s), qPrintable(text));
    }
};

QTEST_MAIN(FieldWindowUnknownTest)
#include "tst_field_window_unknown.moc"
