// SPDX-License-Identifier: Apache-2.0
// External SMTP through SendGrid with an own domain, by mouse alone: vendor from the list, its console's records, a
// copy, published one by one, verified, exported.
#include "core/base/operation.h"
#include "resources/resources.h"
#include "tests/ui/practice_wizard.h"
#include "ui/pages/details/details_page.h"
#include "ui/pages/details/external_section.h"
#include "ui/pages/details/paste_box.h"
#include "ui/pages/finish/finish_page.h"
#include "ui/pages/records/record_table.h"
#include "ui/pages/records/records_page.h"
#include "ui/pages/route/route_page.h"
#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>

using namespace sw;
using namespace sw::ui;

namespace {

constexpr int PatienceMs = 90'000;

void click(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            scroll->ensureWidgetVisible(widget);
    }
    QVERIFY(widget->isVisible());
    QVERIFY(widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
}

// As a hand does it: open the list, click the entry.
void choose(QComboBox *box, int index)
{
    click(box);
    QTRY_VERIFY(box->view()->isVisible());
    const QModelIndex entry = box->model()->index(index, 0);
    box->view()->scrollTo(entry);
    // Qt takes a click so soon after the opening one for its second half, and ignores it.
    const auto clicked = [&] {
        if (box->view()->isVisible()) {
            const QPoint at = box->view()->visualRect(entry).center();
            QTest::mouseMove(box->view()->viewport(), at);
            QTest::mouseClick(box->view()->viewport(), Qt::LeftButton, {}, at);
        }
        return box->currentIndex() == index;
    };
    QTRY_VERIFY(clicked());
}

} // namespace

class SendGridByMouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void fromDomainToChecklist()
    {
        const int operations = Operation::liveCount();
        QTemporaryDir folder;
        {
            test::PracticeWizard wizard;
            QVERIFY(QTest::qWaitForWindowExposed(wizard.window.get()));
            const auto next = [&] { click(wizard.window->nextButton()); };

            next();
            QCOMPARE(wizard.window->currentStep(), Step::Route);
            click(qobject_cast<RoutePage *>(wizard.window->page(Step::Route))->card(plan::Route::External));
            QCOMPARE(wizard.session->setup().route, plan::Route::External);
            next();

            // Details: going on without a vendor gets a sentence; then SendGrid, and its records.
            auto *external = qobject_cast<DetailsPage *>(wizard.window->page(Step::Details))->external();
            next();
            QCOMPARE(wizard.window->currentStep(), Step::Details);
            choose(external->vendor(), external->vendor()->findData(QByteArray("sendgrid")));
            next();
            QCOMPARE(wizard.window->currentStep(), Step::Details); // its records are missing still
            click(external->paste()->sampleButton());
            QCOMPARE(external->paste()->records().size(), 3);
            next();
            QCOMPARE(wizard.window->currentStep(), Step::Policy);
            next();

            QCOMPARE(wizard.window->currentStep(), Step::Records);
            QTRY_VERIFY_WITH_TIMEOUT(wizard.session->recordPlan().has_value(), PatienceMs);
            const plan::RecordPlan plan = *wizard.session->recordPlan();
            auto *records = qobject_cast<RecordsPage *>(wizard.window->page(Step::Records));
            QTRY_VERIFY(!records->table()->rows().isEmpty() && records->table()->rows().first()->isVisible());
            for (int i = 0; i < records->table()->rows().size(); ++i) {
                RecordRow *row = records->table()->rows().at(i);
                const plan::PlannedRecord planned = plan.records.at(row->record());
                click(row->copyValue());
                QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(planned.valueText()));
                if (planned.action == plan::Action::Keep)
                    continue;
                QPushButton *publish = row->findChild<QPushButton *>();
                QVERIFY(publish != nullptr);
                const quint32 before = wizard.world->serial();
                click(publish); // one record after the other, as in a panel
                QVERIFY(wizard.world->serial() != before);
            }
            next();

            QCOMPARE(wizard.window->currentStep(), Step::Verify);
            QTRY_VERIFY_WITH_TIMEOUT(wizard.session->verification() && wizard.session->verification()->complete(),
                                     PatienceMs);
            QCOMPARE(wizard.session->verification()->records.size(), plan.records.size());
            next();
            QCOMPARE(wizard.window->currentStep(), Step::Prove);
            next();

            QCOMPARE(wizard.window->currentStep(), Step::Finish);
            auto *finish = qobject_cast<FinishPage *>(wizard.window->page(Step::Finish));
            const QString file = folder.filePath(QStringLiteral("checklist.pdf"));
            finish->pathField()->setText(file);
            next(); // Export
            QCOMPARE(finish->message()->tone(), ToneRole::Good);

            QProcess reader;
            reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
            QVERIFY2(reader.waitForFinished(), "pdftotext is needed, from poppler-utils");
            const QString text = QString::fromUtf8(reader.readAllStandardOutput());
            for (const plan::PlannedRecord &record : plan.records) {
                const QString value = QString::fromLatin1(record.valueText());
                QVERIFY2(text.contains(value), qPrintable(value));
            }
            wizard.window->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), operations);
    }
};

QTEST_MAIN(SendGridByMouse)
#include "tst_sendgrid_by_mouse.moc"
