// SPDX-License-Identifier: Apache-2.0
// Case C4 in the window: what tst_field_window_escaping looks with sees a raw text wherever it stands; and the first
// window, whose list is made of other people's files.
#include "core/session/store/setup_store.h"
#include "tests/field/field_window.h"
#include "tests/field/hostile_zone.h"
#include "tests/field/shown_texts.h"
#include "ui/start/saved_list.h"
#include "ui/start/start_window.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/copy_button.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
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

} // namespace

using Make = std::function<QWidget *(const QString &)>;
Q_DECLARE_METATYPE(Make)

class FieldWindowShownTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        Lookout lookout;
        for (const char16_t c :
             {u'\u001b', u'\u007f', u'\u0085', u'\u009b', u'\u202e', u'\u061c', u'\u200f', u'\u2066'}) {
            if (c == u'\u2066' && QByteArrayView(QTest::currentDataTag()) == "painted")
                continue; // ours are painted, too
            const std::unique_ptr<QWidget> widget(make(u"owned %1 x"_s.arg(QChar(c))));
            widget->resize(300, 200);
            widget->show();
            lookout.look(u"self"_s);
            QVERIFY2(!lookout.wrong().isEmpty(), QByteArray::number(c, 16).constData());
            lookout = {};
        }
        const std::unique_ptr<QWidget> fine(make(u"owned \\u{1B} \u2068x\u2069"_s));
        fine->show();
        lookout.look(u"self"_s);
        QVERIFY2(lookout.wrong().isEmpty(), qPrintable(lookout.wrong().join(u'\n')));
        QLabel rich(u"owned <b>x</b>"_s);
        lookout.look(u"self"_s);
        QVERIFY(lookout.wrong().join(u' ').contains(u"tags may be read"_s));
        lookout = {};
        rich.setTextFormat(Qt::PlainText);
        QLabel forged(u"owned\nFORGED"_s);
        lookout.look(u"self"_s);
        QVERIFY(lookout.wrong().size() >= 1 && lookout.wrong().first().contains(u"a forged line"_s));
    }

    // Saved setups that somebody sent: names of files, of domains, what was typed.
    void c4_start()
    {
        Lookout lookout;
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
        lookout.look(u"start"_s);
        for (int i = 0; i < 4; ++i) {
            window.list()->removeButton(0)->click();
            lookout.look(u"removed"_s);
        }
        QVERIFY2(lookout.wrong().isEmpty(), qPrintable(u'\n' + lookout.wrong().join(u'\n')));
        QVERIFY(lookout.sawHostileText());
    }
};

QTEST_MAIN(FieldWindowShownTextsTest)
#include "tst_field_window_shown_texts.moc"
