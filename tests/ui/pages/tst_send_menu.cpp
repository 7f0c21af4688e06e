// SPDX-License-Identifier: Apache-2.0
// "Send to…" on the Records page: the message to whoever runs DNS and the one to the vendor, each on the clipboard
// whole.
#include "resources/resources.h"
#include "tests/ui/practice_wizard.h"
#include "tests/ui/tour.h"
#include "ui/pages/records/records_page.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

using namespace sw;

class TestSendMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void messagesAreCopiedWhole()
    {
        test::PracticeWizard wizard;
        bool seen = false;
        const auto look = [&](const QString &view) {
            if (seen || view != QLatin1String("records"))
                return;
            seen = true;
            QList<QAction *> ways;
            for (QPushButton *button : wizard.window->page(ui::Step::Records)->findChildren<QPushButton *>()) {
                if (button->text().startsWith(QLatin1String("&Send to")))
                    ways = button->menu()->actions();
            }
            QStringList copied;
            for (QAction *way : std::as_const(ways)) {
                if (!way->text().contains(QLatin1String("opy")))
                    continue; // the others hand over to a mail program
                QGuiApplication::clipboard()->clear();
                way->trigger();
                copied.append(QGuiApplication::clipboard()->text());
            }
            QCOMPARE(copied.size(), 2);
            for (const plan::PlannedRecord &record : wizard.session->recordPlan()->records) {
                if (record.action == plan::Action::Remove)
                    continue;
                const QString value = QString::fromLatin1(record.valueText());
                QVERIFY2(copied.first().contains(value), qPrintable(value));
                QVERIFY2(copied.last().contains(value), qPrintable(value));
            }
            QVERIFY(copied.first() != copied.last());
            QVERIFY(copied.last().contains(QLatin1String("missing on your side")));
        };
        test::Tour(*wizard.session, *wizard.window, look, test::Tour::Patience::Quick).run(*wizard.world);
        QVERIFY(seen);
    }
};

QTEST_MAIN(TestSendMenu)
#include "tst_send_menu.moc"
