// SPDX-License-Identifier: Apache-2.0
// Help beside every term, on every view of every page: whatever word of DNS or mail is read there is offered in the
// line at the page's end, explained for eyes and for a screen reader, by hovering, by keys and by F1.
#include "resources/resources.h"
#include "tests/ui/practice_wizard.h"
#include "tests/ui/tour.h"
#include "translations/translations.h"
#include "ui/pages/records/record_table.h"
#include "ui/widgets/controls/budget_gauge.h"
#include "ui/widgets/help/term_help.h"
#include "ui/widgets/help/term_line.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/text/text_label.h"

#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolTip>

using namespace sw;

namespace {

// The list is this test's own: a term that the glossary forgets, or no longer finds, is missed here.
const QMap<QString, QString> &listed()
{
    static const QMap<QString, QString> words{
        {QStringLiteral("SPF"), QStringLiteral("SPF")},
        {QStringLiteral("DKIM"), QStringLiteral("DKIM")},
        {QStringLiteral("DMARC"), QStringLiteral("DMARC")},
        {QStringLiteral("CNAMEs?"), QStringLiteral("CNAME")},
        {QStringLiteral("TXT"), QStringLiteral("TXT")},
        {QStringLiteral("MX"), QStringLiteral("mail server")},
        {QStringLiteral("TTL"), QStringLiteral("TTL")},
        {QStringLiteral("DNSSEC"), QStringLiteral("DNSSEC")},
        {QStringLiteral("DNS"), QStringLiteral("DNS")},
        {QStringLiteral("SMTP"), QStringLiteral("SMTP")},
        {QStringLiteral("[Nn]ame servers?"), QStringLiteral("name server")},
        {QStringLiteral("[Mm]ail servers?"), QStringLiteral("mail server")},
        {QStringLiteral("[Rr]esolvers?"), QStringLiteral("resolver")},
        {QStringLiteral("[Ss]electors?"), QStringLiteral("selector")},
        {QStringLiteral("[Aa]lign(ed|ment)"), QStringLiteral("alignment")},
        {QStringLiteral("[Ll]ookups?"), QStringLiteral("DNS lookup")},
        {QStringLiteral("[Pp]olic(y|ies)"), QStringLiteral("policy")},
        {QStringLiteral("p=none"), QStringLiteral("p=none")},
        {QStringLiteral("p=quarantine"), QStringLiteral("p=quarantine")},
        {QStringLiteral("p=reject"), QStringLiteral("p=reject")},
        {QStringLiteral("[Rr]eports?|rua"), QStringLiteral("report")},
        {QStringLiteral("[Ee]nvelope sender"), QStringLiteral("envelope sender")},
        {QStringLiteral("[Rr]eturn path"), QStringLiteral("envelope sender")},
    };
    return words;
}

QString readOn(const QWidget *page)
{
    QStringList texts;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *gauge = qobject_cast<const ui::BudgetGauge *>(widget)) // painted
            texts.append(gauge->accessibleName());
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->buddy() != nullptr ? QString(label->text()).remove(u'&') : label->text());
        else if (const auto *lead = qobject_cast<const ui::LeadLabel *>(widget))
            texts.append(lead->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(QString(button->text()).remove(u'&'));
    }
    return texts.join(u'\n');
}

QStringList termsOf(const QString &text)
{
    QStringList terms;
    for (auto it = listed().begin(); it != listed().end(); ++it) {
        const QRegularExpression word(
            QStringLiteral("(^|[\\s(“‘,;:/])(?:%1)($|[\\s)”’,;:/?!]|\\.(\\s|$))").arg(it.key()),
            QRegularExpression::MultilineOption);
        if (text.contains(word) && !terms.contains(it.value()))
            terms.append(it.value());
    }
    return terms;
}

} // namespace

class TestTerms : public QObject
{
    Q_OBJECT

    QStringList m_missing;
    QSet<QString> m_seen;
    int m_views = 0;

    void judge(ui::WizardWindow &window, const QString &view)
    {
        const QWidget *page = window.page(window.currentStep());
        const auto *line = window.findChild<ui::TermLine *>();
        if (line == nullptr || page == nullptr || view == QLatin1String("evidence"))
            return;
        ++m_views;
        // The line follows the page a moment later: what is missing counts once it stays so.
        QStringList missing;
        const bool isWhole = QTest::qWaitFor(
            [&] {
                missing = missingIn(*page, *line, view);
                return missing.isEmpty();
            },
            3000);
        if (!isWhole)
            m_missing += missing;
    }

    QStringList missingIn(const QWidget &page, const ui::TermLine &line, const QString &view)
    {
        QStringList missing;
        QStringList offered;
        for (const QPushButton *word : line.words()) {
            offered.append(word->text());
            if (!word->isVisible() || word->accessibleDescription().isEmpty() || word->toolTip().isEmpty())
                missing.append(QStringLiteral("%1: %2 is not explained").arg(view, word->text()));
        }
        for (const QString &term : termsOf(readOn(&page))) {
            m_seen.insert(term);
            if (!offered.contains(term))
                missing.append(QStringLiteral("%1: %2 has no help").arg(view, term));
        }
        return missing;
    }

    static ui::TermPopup *popup() { return qobject_cast<ui::TermPopup *>(QApplication::activePopupWidget()); }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    }

    // The judge must be able to fail.
    void theListFindsWords()
    {
        QCOMPARE(termsOf(QStringLiteral("Your name servers have the SPF record.")).size(), 2);
        QVERIFY(termsOf(QStringLiteral("v=spf1 include:spf.example.com")).isEmpty());
    }

    void everyTermHasHelp()
    {
        test::PracticeWizard wizard;
        ui::WizardWindow &window = *wizard.window;
        test::Tour(
            *wizard.session, window, [&](const QString &view) { judge(window, view); }, test::Tour::Patience::Quick)
            .run(*wizard.world);
        QVERIFY2(m_views >= 18, QByteArray::number(m_views).constData());
        QVERIFY2(m_seen.size() >= 14, qPrintable(QStringList(m_seen.begin(), m_seen.end()).join(u' ')));
        m_missing.removeDuplicates();
        QVERIFY2(m_missing.isEmpty(), qPrintable(QLatin1Char('\n') + m_missing.join(u'\n')));
    }

    void hoveringExplains()
    {
        test::PracticeWizard wizard;
        QVERIFY(QTest::qWaitForWindowExposed(wizard.window.get()));
        QLabel *spf = nullptr;
        for (QLabel *label : wizard.window->page(ui::Step::Domain)->findChildren<QLabel *>()) {
            if (label->text() == QLatin1String("SPF"))
                spf = label;
        }
        QVERIFY(spf != nullptr);
        const auto hover = [](QWidget *widget) {
            QHelpEvent event(QEvent::ToolTip, QPoint(2, 2), widget->mapToGlobal(QPoint(2, 2)));
            QCoreApplication::sendEvent(widget, &event);
        };
        hover(spf);
        QVERIFY(QToolTip::text().simplified().contains(QLatin1String("may send mail for a domain")));
        QVERIFY(!Qt::mightBeRichText(QToolTip::text()));
        for (const QString &row : QToolTip::text().split(u'\n'))
            QVERIFY2(row.size() <= 70, qPrintable(row));
        QToolTip::hideText();
        QTRY_VERIFY(QToolTip::text().isEmpty());
        hover(wizard.window->nextButton()); // no term stands on it
        QVERIFY(QToolTip::text().isEmpty());
    }

    void keysReachEveryWord()
    {
        test::PracticeWizard wizard;
        QVERIFY(QTest::qWaitForWindowExposed(wizard.window.get()));
        wizard.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard.window.get()));
        auto *line = wizard.window->findChild<ui::TermLine *>();
        QTRY_VERIFY(line->isVisible() && line->words().size() > 2);
        const auto stops = [line] {
            int count = 0;
            for (const QPushButton *word : line->words())
                count += (word->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
            return count;
        };
        QCOMPARE(stops(), 1);
        for (int i = 0; i < 60 && !line->isAncestorOf(QApplication::focusWidget()); ++i)
            wizard.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), line->words().first());
        wizard.press(Qt::Key_Left); // there is none before the first
        QCOMPARE(QApplication::focusWidget(), line->words().first());
        wizard.press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), line->words().at(1));
        wizard.press(Qt::Key_End);
        QCOMPARE(QApplication::focusWidget(), line->words().last());
        QCOMPARE(stops(), 1);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_F1}) {
            wizard.press(key);
            QTRY_VERIFY(popup() != nullptr);
            QVERIFY(popup()->accessibleName().startsWith(line->words().last()->text()));
            QTest::keyClick(popup(), Qt::Key_Escape);
            QTRY_VERIFY(popup() == nullptr);
            QTRY_COMPARE(QApplication::focusWidget(), line->words().last());
        }
    }

    // F1 explains what has the focus; where nothing explains itself it is left to the list of shortcuts.
    void f1ExplainsTheFocus()
    {
        test::PracticeWizard wizard;
        QVERIFY(QTest::qWaitForWindowExposed(wizard.window.get()));
        wizard.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard.window.get()));
        int asked = 0;
        connect(wizard.window.get(), &ui::WizardWindow::helpRequested, this, [&asked] { ++asked; });
        wizard.window->nextButton()->setFocus();
        wizard.press(Qt::Key_F1);
        QCOMPARE(asked, 1);
        QVERIFY(popup() == nullptr);

        plan::SetupPlan setup = wizard.session->setup();
        setup.domain = wizard.world->domain();
        setup.route = plan::Route::Default;
        setup.defaultServer.tenantEmail = wizard.address();
        wizard.session->setSetup(setup);
        wizard.window->resume(ui::Step::Records);
        QCOMPARE(wizard.window->currentStep(), ui::Step::Records);
        QWidget *records = wizard.window->page(ui::Step::Records);
        QTRY_VERIFY(records->findChild<ui::RecordRow *>() != nullptr &&
                    records->findChild<ui::RecordRow *>()->isVisible());
        records->findChild<ui::RecordRow *>()->setFocus();
        wizard.press(Qt::Key_F1);
        QTRY_VERIFY(popup() != nullptr);
        QVERIFY2(popup()->accessibleName().contains(QLatin1String("TXT: ")), qPrintable(popup()->accessibleName()));
        popup()->close();
        QCOMPARE(asked, 1);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::Scheme::Light);
    TestTerms test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_terms.moc"
