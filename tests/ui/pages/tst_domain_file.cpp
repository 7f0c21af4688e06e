// SPDX-License-Identifier: Apache-2.0
// The first page where there is no network: a zone file is read as what is published, hostile ones are refused in
// words.
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/manual_clock.h"
#include "ui/pages/domain/domain_page.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace sw::ui;
using session::Activity;

class TestDomainFile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void readAndAskedAgain()
    {
        initResources();
        const auto tables = catalog::Catalog::builtIn();
        test::FakeResolver resolver; // a network where nothing is known
        const test::ManualClock clock;
        session::WizardSession session({resolver, *tables, clock});
        DomainPage page(session, {});
        page.enter();
        page.show();
        QVERIFY(page.readButton()->isVisible());
        QVERIFY(!page.readButton()->isEnabled()); // whose zone?
        QVERIFY(!page.askAgainButton()->isVisible());
        QTest::keyClicks(page.field(), QStringLiteral("billing@shop.example"));
        QTRY_VERIFY(page.readButton()->isEnabled());

        QTest::mouseClick(page.readButton(), Qt::LeftButton);
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr && dialog->isModal());
        Q_EMIT dialog->fileSelected(write("bad.zone", "<html>not <b>a</b> zone</html>\n"));
        QCOMPARE(page.fileMessage()->tone(), ToneRole::Bad);
        QVERIFY(!page.fileMessage()->text().isEmpty());
        QVERIFY(session.publishedFile().isEmpty());

        Q_EMIT dialog->fileSelected(write("good.zone", "shop.example. 300 IN TXT \"v=spf1 mx -all\"\n"));
        QTRY_COMPARE(session.surveyActivity(), Activity::Done);
        QCOMPARE(session.survey().spf.values, QByteArrayList{"v=spf1 mx -all"});
        QVERIFY2(page.fileMessage()->text().contains(QLatin1String("good.zone")),
                 qPrintable(page.fileMessage()->text()));
        QVERIFY(page.askAgainButton()->isVisible());

        QTest::mouseClick(page.askAgainButton(), Qt::LeftButton);
        QVERIFY(session.publishedFile().isEmpty());
        QTRY_COMPARE(session.surveyActivity(), Activity::Done);
        QVERIFY(session.survey().spf.values.isEmpty());
        QVERIFY(page.fileMessage()->text().isEmpty());
        QVERIFY(!page.askAgainButton()->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::Scheme::Light);
    TestDomainFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_domain_file.moc"
