// SPDX-License-Identifier: Apache-2.0
// Widgets one after the other, in lines: none on another, whatever was put in between.
#include "ui/widgets/panels/flow_layout.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTest>

using namespace sw::ui;

class TestFlowLayout : public QObject
{
    Q_OBJECT

    static bool areApart(const QList<QPushButton *> &buttons)
    {
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (buttons.at(i)->geometry().intersects(buttons.at(j)->geometry()))
                    return false;
            }
        }
        return true;
    }

private Q_SLOTS:
    void linesWrap()
    {
        QWidget window;
        auto *flow = new FlowLayout(&window, 4);
        QList<QPushButton *> buttons;
        for (int i = 0; i < 6; ++i) {
            buttons.append(new QPushButton(QString(8, u'm'), &window));
            flow->addWidget(buttons.last());
        }
        window.resize(buttons.first()->sizeHint().width() * 2 + 10, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(areApart(buttons));
        QCOMPARE(buttons.at(0)->y(), buttons.at(1)->y());
        QVERIFY(buttons.at(2)->y() > buttons.at(1)->y());
        QVERIFY(flow->heightForWidth(window.width()) > 3 * buttons.first()->sizeHint().height());
    }

    // A new one shown between two that stand there already: showing it places all there are at that moment.
    void putInBetween()
    {
        QWidget window;
        auto *line = new QWidget;
        (new QVBoxLayout(&window))->addWidget(line);
        auto *flow = new FlowLayout(line, 4);
        auto *first = new QPushButton(QStringLiteral("first"), line);
        auto *last = new QPushButton(QStringLiteral("last"), line);
        flow->addWidget(first);
        flow->addWidget(last);
        window.resize(600, 80);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (QPushButton *button : {first, last})
            flow->removeWidget(button);
        auto *between = new QPushButton(QStringLiteral("between"), line);
        for (QPushButton *button : {first, between, last}) {
            flow->addWidget(button);
            button->setVisible(true);
        }
        flow->activate(); // as at the next turn of the event loop, unless it thinks that all is placed
        QVERIFY(areApart({first, between, last}));
        QVERIFY(first->x() < between->x() && between->x() < last->x());
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flow_layout.moc"
