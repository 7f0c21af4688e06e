// SPDX-License-Identifier: Apache-2.0
// The main job by keys alone: practice domain, Advanced SMTP, three pasted CNAMEs, a policy, copy, publish, verify, a
// message that proves it, PDF.
#include "core/base/operation.h"
#include "core/report/export/exports.h"
#include "resources/resources.h"
#include "tests/ui/practice_wizard.h"
#include "ui/pages/finish/finish_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/policy/policy_record_card.h"
#include "ui/pages/records/record_table.h"
#include "ui/pages/records/records_page.h"
#include "ui/pages/verify/verify_page.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sw;
using namespace sw::ui;

namespace {

constexpr int PatienceMs = 90'000; // caches of the practice world keep an old answer for half a minute

const QString Before =
    QStringLiteral("v=spf1 mx ptr include:spf.mailhost.example include:spf.brisk-mailer.example ~all");
const QString Merged = QStringLiteral(
    "v=spf1 mx ptr include:spf.mailhost.example include:spf.brisk-mailer.example include:amazonses.com ~all");

QString squeezed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

// What a reader of the PDF can select and copy. Long values wrap at fixed columns: blanks and line ends do not count.
QString pdfText(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    return reader.waitForFinished() ? squeezed(QString::fromUtf8(reader.readAllStandardOutput())) : QString();
}

} // namespace

class AdvancedByKeys : public QObject
{
    Q_OBJECT

    static bool saysSomething(const QWidget *page)
    {
        const auto messages = page->findChildren<InlineMessage *>();
        return std::any_of(messages.begin(), messages.end(),
                           [](const InlineMessage *m) { return m->isVisible() && !m->text().isEmpty(); });
    }
    RecordRow *focusedRow() const { return qobject_cast<RecordRow *>(QApplication::focusWidget()); }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void fromDomainToChecklist()
    {
        const int operations = Operation::liveCount();
        QTemporaryDir folder;
        {
            test::PracticeWizard wizard;
            QVERIFY(QTest::qWaitForWindowExposed(wizard.window.get()));
            wizard.window->activateWindow(); // a bare X display has no window manager that would
            QVERIFY(QTest::qWaitForWindowActive(wizard.window.get()));

            // Domain: the sample address stands there already, the focus too.
            QCOMPARE(wizard.window->currentStep(), Step::Domain);
            auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(field != nullptr);
            QCOMPARE(field->text(), wizard.address());
            wizard.press(Qt::Key_N, Qt::AltModifier);

            // Route: Advanced SMTP is the first of the three.
            QTRY_COMPARE(wizard.window->currentStep(), Step::Route); // a mnemonic presses the button for a moment first
            QCOMPARE(wizard.session->setup().route, plan::Route::Advanced);
            wizard.press(Qt::Key_N, Qt::AltModifier);

            // Details: an empty paste gets a sentence and stays; then paste as from Zuora's dialog.
            QTRY_COMPARE(wizard.window->currentStep(), Step::Details);
            wizard.press(Qt::Key_N, Qt::AltModifier);
            QTRY_VERIFY(saysSomething(wizard.window->page(Step::Details)));
            QCOMPARE(wizard.window->currentStep(), Step::Details);
            QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr);
            QGuiApplication::clipboard()->setText(wizard.world->samplePaste());
            wizard.press(Qt::Key_V, Qt::ControlModifier);
            wizard.press(Qt::Key_N, Qt::AltModifier);

            // Policy: a record that only watches is published; the new one builds up from it while typing.
            QTRY_COMPARE(wizard.window->currentStep(), Step::Policy);
            QCOMPARE(wizard.session->setup().advanced.records.size(), 3);
            auto *policy = qobject_cast<PolicyPage *>(wizard.window->page(Step::Policy));
            QCOMPARE(QApplication::focusWidget(), policy->card(dmarc::Policy::None));
            wizard.press(Qt::Key_R, Qt::AltModifier);
            QCOMPARE(QApplication::focusWidget(), policy->reports());
            wizard.type(QStringLiteral("dmarc@acme-billing.example"));
            QCOMPARE(policy->record()->record(),
                     QByteArray("v=DMARC1; p=none; sp=none; rua=mailto:dmarc@acme-billing.example"));
            wizard.press(Qt::Key_Return);

            // Records: SPF is REPLACE; its value goes to the clipboard exactly.
            QTRY_COMPARE(wizard.window->currentStep(), Step::Records);
            QTRY_VERIFY_WITH_TIMEOUT(wizard.session->recordPlan().has_value(), PatienceMs);
            const plan::RecordPlan plan = *wizard.session->recordPlan();
            QCOMPARE(plan.count(plan::Action::Replace), 2); // SPF, and the DMARC record from before
            QVERIFY(plan.count(plan::Action::Add) >= 3);
            const auto *records = qobject_cast<RecordsPage *>(wizard.window->page(Step::Records));
            QTRY_VERIFY(!records->table()->rows().isEmpty() && records->table()->rows().first()->isVisible());
            for (int i = 0; i < 40 && focusedRow() == nullptr; ++i)
                wizard.press(Qt::Key_Tab);
            QVERIFY(focusedRow() != nullptr);
            for (int i = 0; i < 40 && plan.records.at(focusedRow()->record()).purpose != plan::Purpose::Spf; ++i)
                wizard.press(i < 20 ? Qt::Key_Down : Qt::Key_Up);
            const plan::PlannedRecord spf = plan.records.at(focusedRow()->record());
            QCOMPARE(spf.action, plan::Action::Replace);
            QCOMPARE(QString::fromLatin1(spf.before.value(0)), Before);
            wizard.press(Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), Merged);
            wizard.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("@"));

            QSignalSpy zone(wizard.world.get(), &practice::PracticeWorld::zoneChanged);
            wizard.press(Qt::Key_P, Qt::AltModifier); // Publish for me
            QTRY_VERIFY(!zone.isEmpty());
            wizard.press(Qt::Key_U, Qt::AltModifier); // I've published them

            // Verify: every record at every vantage point.
            QTRY_COMPARE(wizard.window->currentStep(), Step::Verify);
            QTRY_VERIFY_WITH_TIMEOUT(wizard.session->verification() && wizard.session->verification()->complete(),
                                     PatienceMs);
            for (const verify::RecordStatus &status : wizard.session->verification()->records) {
                QVERIFY(verify::isGood(status.state));
                for (const verify::Cell &cell : status.cells)
                    QVERIFY2(verify::isGood(cell.state), verify::stateName(cell.state).constData());
            }
            QTRY_COMPARE(wizard.session->watchActivity(), session::Activity::Done);
            wizard.press(Qt::Key_N, Qt::AltModifier);

            // Prove it: the sample invoice, signed with what was just published.
            QTRY_COMPARE(wizard.window->currentStep(), Step::Prove);
            wizard.press(Qt::Key_U, Qt::AltModifier);
            QTRY_COMPARE_WITH_TIMEOUT(wizard.session->proof().state(), session::MessageProof::State::Done, PatienceMs);
            QCOMPARE(wizard.session->proof().result()->dmarc.evaluation->result, dmarc::Evaluation::Result::Pass);
            wizard.press(Qt::Key_N, Qt::AltModifier);

            // Finish: a path that cannot be written gets a sentence; then the real one.
            QTRY_COMPARE(wizard.window->currentStep(), Step::Finish);
            auto *finish = qobject_cast<FinishPage *>(wizard.window->page(Step::Finish));
            QCOMPARE(QApplication::focusWidget(), finish->pathField());
            wizard.press(Qt::Key_A, Qt::ControlModifier);
            wizard.type(folder.filePath(QStringLiteral("no/such/folder/checklist.pdf")));
            wizard.press(Qt::Key_X, Qt::AltModifier);
            QTRY_VERIFY(finish->message()->isVisible());
            QCOMPARE(finish->message()->tone(), ToneRole::Bad);
            const QString file = folder.filePath(QStringLiteral("checklist.pdf"));
            QCOMPARE(QApplication::focusWidget(), finish->pathField());
            wizard.press(Qt::Key_A, Qt::ControlModifier);
            wizard.type(file);
            wizard.press(Qt::Key_Return);
            QCOMPARE(finish->message()->tone(), ToneRole::Good);

            const QString text = pdfText(file);
            QVERIFY2(!text.isEmpty(), "pdftotext is needed, from poppler-utils");
            for (const plan::PlannedRecord &record : plan.records) {
                const QString value = QString::fromLatin1(record.valueText());
                QVERIFY2(text.contains(squeezed(value)), qPrintable(value));
            }
            wizard.window->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), operations);
    }
};

QTEST_MAIN(AdvancedByKeys)
#include "tst_advanced_by_keys.moc"
