// SPDX-License-Identifier: Apache-2.0
// Practice as a lesson, by keys alone: published with a mistake on purpose, found by the Verify page, mended, and the
// next one; minutes of the practice clock are seconds on the wall.
#include "core/base/operation.h"
#include "core/plan/paste/paste.h"
#include "resources/resources.h"
#include "tests/ui/practice_wizard.h"
#include "ui/pages/practice/lesson_card.h"
#include "ui/pages/practice/lesson_words.h"
#include "ui/pages/records/records_page.h"
#include "ui/pages/verify/verify_matrix_model.h"
#include "ui/pages/verify/verify_matrix_view.h"
#include "ui/pages/verify/verify_page.h"
#include "ui/widgets/controls/looks.h"
#include "ui/widgets/panels/inline_message.h"

#include <QApplication>
#include <QMenu>
#include <QTimer>

using namespace sw;
using namespace sw::ui;
using Phase = practice::Lesson::Phase;

namespace {

constexpr int PatienceMs = 60'000;

} // namespace

class LessonByKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void fromMistakeToMended()
    {
        const int operations = Operation::liveCount();
        {
            test::PracticeWizard wizard;
            QVERIFY(QTest::qWaitForWindowExposed(wizard.window.get()));
            wizard.activate();
            plan::SetupPlan setup = wizard.session->setup();
            setup.domain = wizard.world->domain();
            setup.advanced.pasted = wizard.world->samplePaste();
            setup.advanced.records = plan::understandPaste(wizard.world->samplePaste(), wizard.world->domain()).records;
            wizard.session->setSetup(setup);
            wizard.window->resume(Step::Records);
            QCOMPARE(wizard.window->currentStep(), Step::Records);
            QTRY_VERIFY_WITH_TIMEOUT(wizard.session->recordPlan().has_value(), PatienceMs);
            const practice::Lesson &lesson = wizard.session->practice().lesson();
            const int all = static_cast<int>(lesson.slips().size());
            QVERIFY(all >= 6);

            // Alt+K opens the menu of mistakes; the first entry is the surprise.
            auto *button = wizard.window->page(Step::Records)->findChild<MistakeButton *>();
            QVERIFY(button != nullptr);
            QTRY_VERIFY(button->isVisible());
            QTRY_COMPARE(button->menu()->actions().size(), all + 2); // a surprise and a line
            // A menu of a button keeps the keys to itself until it closes: what is typed into it comes by a timer.
            QTimer keys;
            connect(&keys, &QTimer::timeout, button, [button, &keys] {
                if (!button->menu()->isVisible())
                    return;
                keys.stop();
                QTest::keyClick(button->menu(), Qt::Key_Down);
                QTest::keyClick(button->menu(), Qt::Key_Return);
            });
            keys.start(20);
            wizard.press(Qt::Key_K, Qt::AltModifier);
            QTRY_COMPARE(lesson.phase(), Phase::Published);
            const auto notes = wizard.window->page(Step::Records)->findChildren<InlineMessage *>();
            QVERIFY(std::any_of(notes.begin(), notes.end(), [](const InlineMessage *note) {
                return note->isVisible() && note->text().contains(QLatin1String("on purpose"));
            }));
            // The menu has to be gone and its window active again: no window manager sees to that here.
            QTRY_VERIFY(QApplication::activePopupWidget() == nullptr && !button->isDown());
            wizard.activate();
            wizard.press(Qt::Key_U, Qt::AltModifier); // I've published them

            // Verify names the cause, chooses its row and shows it in red.
            QTRY_COMPARE(wizard.window->currentStep(), Step::Verify);
            auto *page = qobject_cast<VerifyPage *>(wizard.window->page(Step::Verify));
            auto *card = page->findChild<LessonCard *>();
            QVERIFY(card != nullptr && card->isVisible());
            QVERIFY(card->progress().contains(QLatin1String("a minute passes in a second")));
            QTRY_COMPARE_WITH_TIMEOUT(lesson.phase(), Phase::Found, PatienceMs);
            const practice::Slip first = *lesson.current();
            QCOMPARE(first.mistake, practice::Mistake::DoubledName);
            QVERIFY2(card->text().contains(mistakeTitle(first.mistake)), qPrintable(card->text()));
            const QModelIndex row = page->matrix()->selectionModel()->currentIndex();
            QCOMPARE(wizard.session->verification()->records.at(row.row()).record, first.record);
            const auto look = row.siblingAtColumn(1).data(VerifyMatrixModel::LookRole).value<ChipLook>();
            QCOMPARE(look.tone, ToneRole::Bad);
            QVERIFY(!look.text.isEmpty()); // not by colour alone

            // Publish it right, and see it turn green.
            QCOMPARE(card->button()->text(), QStringLiteral("Publish it &right"));
            wizard.press(Qt::Key_R, Qt::AltModifier);
            QTRY_COMPARE_WITH_TIMEOUT(lesson.phase(), Phase::Mended, PatienceMs);
            QTRY_COMPARE(row.siblingAtColumn(1).data(VerifyMatrixModel::LookRole).value<ChipLook>().tone,
                         ToneRole::Good);
            QVERIFY2(card->progress().startsWith(QStringLiteral("1 of %1 ").arg(all)), qPrintable(card->progress()));
            QVERIFY(card->text().contains(mistakeAdvice(first.mistake)));

            // And another.
            wizard.press(Qt::Key_M, Qt::AltModifier);
            QTRY_COMPARE_WITH_TIMEOUT(lesson.phase(), Phase::Found, PatienceMs);
            QVERIFY(lesson.current()->mistake != first.mistake);
            QVERIFY(card->text().contains(mistakeTitle(lesson.current()->mistake)));

            // Publishing as planned on the Records page mends as well.
            wizard.press(Qt::Key_B, Qt::AltModifier);
            QTRY_COMPARE(wizard.window->currentStep(), Step::Records);
            QVERIFY(!button->menu()->actions().at(0)->isCheckable());
            wizard.press(Qt::Key_P, Qt::AltModifier);
            QTRY_COMPARE_WITH_TIMEOUT(lesson.phase(), Phase::Mended, PatienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(wizard.session->verification() && wizard.session->verification()->complete(),
                                     PatienceMs);
            wizard.window->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), operations);
    }

    void allMistakesMended()
    {
        test::PracticeWizard wizard;
        plan::SetupPlan setup = wizard.session->setup();
        setup.domain = wizard.world->domain();
        setup.route = plan::Route::Default;
        wizard.session->setSetup(setup);
        wizard.session->startPlanning();
        QTRY_VERIFY_WITH_TIMEOUT(wizard.session->recordPlan().has_value(), PatienceMs);
        LessonCard card(*wizard.session);
        const practice::Lesson &lesson = wizard.session->practice().lesson();
        while (lesson.next()) {
            card.button()->click();
            QTRY_COMPARE_WITH_TIMEOUT(lesson.phase(), Phase::Found, PatienceMs);
            card.button()->click();
            QTRY_COMPARE_WITH_TIMEOUT(lesson.phase(), Phase::Mended, PatienceMs);
        }
        QVERIFY2(card.text().startsWith(QLatin1String("You found and mended every mistake.")), qPrintable(card.text()));
        QVERIFY(card.button()->isHidden());
    }
};

QTEST_MAIN(LessonByKeys)
#include "tst_lesson_by_keys.moc"
