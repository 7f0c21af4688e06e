// SPDX-License-Identifier: Apache-2.0
// The settings dialog: what is refused, and that every change is announced at once and complete.
#include "resources/resources.h"
#include "ui/settings/ordered_list.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/text_scale.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/text/text_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace sw;
using namespace sw::ui;
using session::Settings;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_dialog.reset(); }

    void wrongAddressIsRefusedWhereItStands();
    void twiceTheSameIsSaid();
    void problemIsShown();
    void eachChangeAtOnce();
    void resolversInOrder();
    void theWorld();
    void onlyMineSilencesTheWorld();
    void ownVantagePointAndBack();
    void byKeys();
    void textGrowsAtOnce();

private:
    void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    catalog::VantagePointTable m_shipped;
    std::unique_ptr<SettingsDialog> m_dialog;
    QList<Settings> m_seen;
};

void TestSettingsDialog::initTestCase()
{
    initResources();
    static const Theme theme(*qApp, Scheme::Light);
    QFile file(QStringLiteral(":/senderwright/vantage-points.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = catalog::VantagePointTable::fromJson(file.readAll());
    QVERIFY(table.has_value());
    m_shipped = *table;
    QVERIFY(m_shipped.enabled().size() > 1);
}

void TestSettingsDialog::init()
{
    m_seen.clear();
    SettingsDialog::Surroundings surroundings;
    surroundings.world = m_shipped;
    surroundings.systemResolvers = QStringList{QStringLiteral("192.0.2.99")};
    surroundings.reader = [](const QString &text) -> Expected<QByteArray> {
        if (text.startsWith(QLatin1String("192.")))
            return text.toLatin1();
        return unexpected(ParseError{"resolver-bad-address"});
    };
    m_dialog = std::make_unique<SettingsDialog>(Settings(), surroundings);
    connect(m_dialog.get(), &SettingsDialog::changed, this, [this](const Settings &now) { m_seen.append(now); });
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestSettingsDialog::wrongAddressIsRefusedWhereItStands()
{
    type(m_dialog->resolvers()->field(), QStringLiteral("nonsense"));
    QVERIFY(m_seen.isEmpty());
    QVERIFY(m_dialog->resolvers()->message()->isVisible());
    QCOMPARE(m_dialog->resolvers()->message()->tone(), ToneRole::Bad);
    QCOMPARE(m_dialog->resolvers()->field()->text(), QStringLiteral("nonsense")); // kept, to be mended
    QVERIFY(m_dialog->isVisible()); // Return in a field does not close the dialog
    QTest::keyClick(m_dialog->resolvers()->field(), Qt::Key_Backspace);
    QVERIFY(!m_dialog->resolvers()->message()->isVisible());
}

void TestSettingsDialog::twiceTheSameIsSaid()
{
    type(m_dialog->resolvers()->field(), QStringLiteral("192.0.2.1"));
    QCOMPARE(m_seen.size(), 1);
    type(m_dialog->resolvers()->field(), QStringLiteral("192.0.2.1"));
    QCOMPARE(m_seen.size(), 1);
    QVERIFY(m_dialog->resolvers()->message()->isVisible());
}

void TestSettingsDialog::problemIsShown()
{
    m_dialog->showProblem(ParseError{"settings-not-json"});
    QVERIFY(m_dialog->findChild<InlineMessage *>()->isVisible());
}

void TestSettingsDialog::eachChangeAtOnce()
{
    m_dialog->theme()->setCurrentIndex(2);
    QCOMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.last().theme, Settings::Theme::Dark);
    m_dialog->textSize()->setValue(150);
    QCOMPARE(m_seen.size(), 2);
    QCOMPARE(m_seen.last().textPercent, 150);
    QCOMPARE(m_seen.last().theme, Settings::Theme::Dark);
    m_dialog->onlyMine()->click();
    QCOMPARE(m_seen.size(), 3);
    QCOMPARE(m_seen.last().asking, Settings::Asking::OnlyMine);
    QVERIFY(!m_seen.last().world.has_value()); // nobody touched the table
}

void TestSettingsDialog::resolversInOrder()
{
    OrderedList *list = m_dialog->resolvers();
    QVERIFY(!list->removeButton()->isEnabled());
    for (const char *address : {"192.0.2.1", "192.0.2.2", "192.0.2.3"})
        type(list->field(), QString::fromLatin1(address));
    QCOMPARE(m_seen.last().resolvers, QByteArrayList({"192.0.2.1", "192.0.2.2", "192.0.2.3"}));
    QVERIFY(!list->downButton()->isEnabled());
    list->upButton()->click();
    list->upButton()->click();
    QVERIFY(!list->upButton()->isEnabled());
    QCOMPARE(m_seen.last().resolvers, QByteArrayList({"192.0.2.3", "192.0.2.1", "192.0.2.2"}));
    list->downButton()->click();
    list->removeButton()->click();
    QCOMPARE(m_seen.last().resolvers, QByteArrayList({"192.0.2.1", "192.0.2.2"}));
}

void TestSettingsDialog::theWorld()
{
    QListWidget *list = m_dialog->world()->list();
    QCOMPARE(list->count(), m_shipped.all().size());
    const QByteArray first = m_shipped.enabled().first().id;
    for (int i = 0; i < list->count(); ++i) {
        if (m_dialog->world()->items().at(i).id == first)
            list->item(i)->setCheckState(Qt::Unchecked);
    }
    QCOMPARE(m_seen.size(), 1);
    QVERIFY(m_seen.last().world.has_value());
    QVERIFY(!m_seen.last().world->find(first)->enabled);
    QCOMPARE(m_seen.last().world->all().size(), m_shipped.all().size());
    // Nothing else changed on the way through the list.
    catalog::VantagePointTable back = *m_seen.last().world;
    QVERIFY(back.setEnabled(first, true));
    QVERIFY(back == m_shipped);
}

void TestSettingsDialog::onlyMineSilencesTheWorld()
{
    const QString publicOne = m_shipped.enabled().first().name;
    const auto says = [this](const QString &words) {
        for (const TextLabel *label : m_dialog->findChildren<TextLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    QVERIFY(says(publicOne));
    QVERIFY(says(QStringLiteral("192.0.2.99"))); // this computer's resolver
    m_dialog->onlyMine()->click();
    QVERIFY(!says(publicOne));
    QVERIFY(!m_dialog->world()->isEnabled());
    type(m_dialog->resolvers()->field(), QStringLiteral("192.0.2.7"));
    QVERIFY(!says(QStringLiteral("192.0.2.99")));
    QVERIFY(says(QStringLiteral("192.0.2.7")));
}

void TestSettingsDialog::ownVantagePointAndBack()
{
    type(m_dialog->world()->field(), QStringLiteral("192.0.2.44"));
    QCOMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.last().world->all().last().servers, QByteArrayList({"192.0.2.44"}));
    QVERIFY(m_seen.last().world->all().last().enabled);
    m_dialog->world()->upButton()->click(); // and it stays itself when something else changes
    QVERIFY(m_seen.last().world->all().contains(m_seen.first().world->all().last()));
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String("suggested")))
            button->click();
    }
    QVERIFY(!m_seen.last().world.has_value());
    QCOMPARE(m_dialog->world()->list()->count(), m_shipped.all().size());
}

void TestSettingsDialog::byKeys()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(m_seen.size(), 1); // a mnemonic presses the box for a moment
    QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), m_dialog->textSize());
    QTest::keyClick(m_dialog->textSize(), Qt::Key_Right);
    QCOMPARE(m_seen.last().textPercent, 110);
    QTest::keyClick(m_dialog->textSize(), Qt::Key_End);
    QCOMPARE(m_seen.last().textPercent, 200);
    // Every field and button can be reached, and has a name.
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool wanted = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                            widget->focusProxy() == nullptr && !widget->objectName().startsWith(QLatin1String("qt_"));
        if (!wanted)
            continue;
        QVERIFY2(reached.contains(widget), widget->metaObject()->className());
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::textGrowsAtOnce()
{
    TextScale scale(*qApp);
    TextLabel label(QStringLiteral("x"), TextSize::Title);
    QPushButton own(QStringLiteral("x"));
    own.setFont(textFont(TextSize::Body, QFont::Bold));
    const QFont system = QApplication::font();
    const double labelBefore = label.font().pointSizeF();
    const double ownBefore = own.font().pointSizeF();
    scale.setPercent(200);
    QCOMPARE(label.font().pointSizeF(), 2 * labelBefore);
    QCOMPARE(own.font().pointSizeF(), 2 * ownBefore);
    QVERIFY(own.font().bold());
    scale.setPercent(130);
    scale.setPercent(100);
    QCOMPARE(QApplication::font(), system);
    QCOMPARE(label.font().pointSizeF(), labelBefore);
    QVERIFY(std::abs(own.font().pointSizeF() - ownBefore) < 0.01);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
