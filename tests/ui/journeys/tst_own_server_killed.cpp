// SPDX-License-Identifier: Apache-2.0
// External SMTP through an own server with a new key; the program is killed half-way, without a word, and resumed: what
// was decided stands there again, the key is not made twice, and the rest of the way ends in a verified domain and a
// PDF.
#include "core/base/operation.h"
#include "core/session/autosave.h"
#include "resources/resources.h"
#include "tests/ui/practice_wizard.h"
#include "ui/pages/details/details_page.h"
#include "ui/pages/details/external_section.h"
#include "ui/pages/finish/finish_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/records/records_page.h"
#include "ui/pages/route/route_page.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/wizard/step_name.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>
#include <unistd.h>

using namespace sw;
using namespace sw::ui;

namespace {

constexpr int PatienceMs = 90'000;
constexpr char FirstHalf[] = "--first-half";

// A window that is saved as the program saves it.
struct SavedWizard
{
    explicit SavedWizard(const QString &folder)
        : store(folder, wizard.clock)
    {}
    void begin(const QString &file)
    {
        autosave = std::make_unique<session::Autosave>(*wizard.session, store, file);
        QObject::connect(wizard.window.get(), &WizardWindow::stepChanged, autosave.get(),
                         [this](Step step) { autosave->setStep(stepName(step)); });
    }

    test::PracticeWizard wizard;
    session::SetupStore store;
    std::unique_ptr<session::Autosave> autosave;
};

QLineEdit *field(WizardWindow &window, const char *name)
{
    return window.page(Step::Details)->findChild<QLineEdit *>(QLatin1String(name));
}

// Outside a test function QVERIFY says nothing: this does, and ends the child in a way that its parent tells apart.
void must(bool holds, const char *what)
{
    if (holds)
        return;
    qCritical("first half: %s", what);
    std::_Exit(3);
}

template<class Condition>
void soon(Condition condition, const char *what)
{
    must(QTest::qWaitFor(condition, PatienceMs / 3), what);
}

// By keys: from the domain to the policy, with a key made on the way; then the power goes.
void firstHalf(const QString &folder)
{
    SavedWizard saved(folder + QStringLiteral("/setups"));
    test::PracticeWizard &wizard = saved.wizard;
    saved.begin(saved.store.newFile());
    wizard.window->activateWindow();
    must(QTest::qWaitForWindowActive(wizard.window.get()), "the window is active");
    const auto at = [&wizard](Step step) { return [&wizard, step] { return wizard.window->currentStep() == step; }; };
    wizard.press(Qt::Key_N, Qt::AltModifier);
    soon(at(Step::Route), "route");
    wizard.press(Qt::Key_Right);
    must(wizard.session->setup().route == plan::Route::External, "external");
    wizard.press(Qt::Key_N, Qt::AltModifier);
    soon(at(Step::Details), "details");
    auto *vendor = qobject_cast<DetailsPage *>(wizard.window->page(Step::Details))->external()->vendor();
    must(QApplication::focusWidget() == vendor, "focus on the vendor");
    wizard.press(Qt::Key_Down); // "Our own mail server" is the first after "Choose…"
    must(vendor->currentData().toByteArray() == "own-server", "own server");
    wizard.press(Qt::Key_A, Qt::AltModifier);
    wizard.type(QStringLiteral("192.0.2.77, 2001:db8::77"));
    must(wizard.session->setup().ownServer.addresses.size() == 2, "two addresses");
    wizard.press(Qt::Key_M, Qt::AltModifier);
    QLineEdit *keyFolder = field(*wizard.window, "draft-key-folder");
    must(keyFolder != nullptr, "a field for the folder");
    soon([keyFolder] { return keyFolder->isVisible(); }, "the folder is asked for");
    wizard.press(Qt::Key_I, Qt::AltModifier);
    must(QApplication::focusWidget() == keyFolder, "focus on the folder");
    wizard.press(Qt::Key_A, Qt::ControlModifier);
    wizard.type(folder);
    wizard.press(Qt::Key_K, Qt::AltModifier);
    soon([&wizard] { return !wizard.session->setup().ownServer.keyRecord.isEmpty(); }, "the key is made");
    wizard.press(Qt::Key_N, Qt::AltModifier);
    soon(at(Step::Policy), "policy");
    wizard.press(Qt::Key_R, Qt::AltModifier);
    wizard.type(QStringLiteral("dmarc@acme-billing.example"));
    ::kill(::getpid(), SIGKILL);
}

} // namespace

class OwnServerKilled : public QObject
{
    Q_OBJECT

    // Long values wrap at fixed columns: blanks and line ends do not count.
    static QString squeezed(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }
    static QString pdfText(const QString &file)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
        return reader.waitForFinished() ? squeezed(QString::fromUtf8(reader.readAllStandardOutput())) : QString();
    }

private Q_SLOTS:
    void killedAndResumed()
    {
        QTemporaryDir folder;
        QProcess first;
        first.setProcessChannelMode(QProcess::ForwardedChannels);
        first.start(QCoreApplication::applicationFilePath(), {QLatin1String(FirstHalf), folder.path()});
        QVERIFY(first.waitForFinished(PatienceMs));
        QCOMPARE(first.exitStatus(), QProcess::CrashExit);

        const int operations = Operation::liveCount();
        {
            SavedWizard saved(folder.filePath(QStringLiteral("setups")));
            test::PracticeWizard &wizard = saved.wizard;
            saved.store.tidy();
            const QList<session::SetupEntry> entries = saved.store.list();
            QCOMPARE(entries.size(), 1);
            QVERIFY(!entries.first().problem);
            const auto read = saved.store.read(entries.first().file);
            QVERIFY(read.has_value());
            QCOMPARE(read->step, stepName(Step::Policy));
            auto lock = saved.store.lock(entries.first().file); // the dead one's is no hindrance
            QVERIFY(lock.has_value());
            saved.begin(entries.first().file);
            saved.autosave->resume(*read, std::move(*lock));
            wizard.window->resume(*stepFromName(read->step));

            // All is there: the decisions, to the last key; the private key, once, for its owner's eyes.
            QCOMPARE(wizard.window->currentStep(), Step::Policy);
            const plan::SetupPlan setup = wizard.session->setup();
            QCOMPARE(setup.route, plan::Route::External);
            QVERIFY(setup.usesOwnServer());
            QCOMPARE(setup.ownServer.addresses.size(), 2);
            QCOMPARE(setup.ownServer.selector, QByteArray("billing1"));
            QVERIFY(setup.ownServer.keyRecord.startsWith("v=DKIM1;"));
            QCOMPARE(setup.dmarc.reportTo, QStringList{QStringLiteral("dmarc@acme-billing.example")});
            auto *policy = qobject_cast<PolicyPage *>(wizard.window->page(Step::Policy));
            QCOMPARE(policy->reports()->text(), QStringLiteral("dmarc@acme-billing.example"));
            const QStringList keys = QDir(folder.path()).entryList({QStringLiteral("*.pem"), QStringLiteral("*.key")});
            QCOMPARE(keys.size(), 1);
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY((QFile::permissions(folder.filePath(keys.first())) & others) == 0);
            QFile file(entries.first().file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("PRIVATE KEY"));

            // And on to the end.
            wizard.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(wizard.window.get()));
            wizard.press(Qt::Key_N, Qt::AltModifier);
            QTRY_COMPARE(wizard.window->currentStep(), Step::Records);
            QTRY_VERIFY_WITH_TIMEOUT(wizard.session->recordPlan().has_value(), PatienceMs);
            const plan::RecordPlan plan = *wizard.session->recordPlan();
            const auto spf = std::find_if(plan.records.begin(), plan.records.end(),
                                          [](const auto &r) { return r.purpose == plan::Purpose::Spf; });
            QVERIFY(spf != plan.records.end());
            QVERIFY(spf->valueText().contains(" ip4:192.0.2.77 "));
            QTRY_VERIFY(wizard.window->page(Step::Records)->isVisible());
            wizard.press(Qt::Key_P, Qt::AltModifier); // Publish for me
            wizard.press(Qt::Key_U, Qt::AltModifier); // I've published them
            QTRY_COMPARE(wizard.window->currentStep(), Step::Verify);
            QTRY_VERIFY_WITH_TIMEOUT(wizard.session->verification() && wizard.session->verification()->complete(),
                                     PatienceMs);
            wizard.press(Qt::Key_N, Qt::AltModifier);
            QTRY_COMPARE(wizard.window->currentStep(), Step::Prove);
            wizard.press(Qt::Key_N, Qt::AltModifier);
            QTRY_COMPARE(wizard.window->currentStep(), Step::Finish);
            auto *finish = qobject_cast<FinishPage *>(wizard.window->page(Step::Finish));
            const QString pdf = folder.filePath(QStringLiteral("checklist.pdf"));
            wizard.press(Qt::Key_A, Qt::ControlModifier);
            wizard.type(pdf);
            wizard.press(Qt::Key_X, Qt::AltModifier);
            QTRY_VERIFY(finish->message()->isVisible());
            QCOMPARE(finish->message()->tone(), ToneRole::Good);
            const QString text = pdfText(pdf);
            QVERIFY2(!text.isEmpty(), "pdftotext is needed, from poppler-utils");
            QVERIFY(!text.contains(QLatin1String("PRIVATE")));
            QVERIFY(text.contains(squeezed(QString::fromLatin1(spf->valueText()))));
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), operations);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    initResources();
    const QStringList arguments = QApplication::arguments();
    if (const qsizetype at = arguments.indexOf(QLatin1String(FirstHalf)); at > 0) {
        firstHalf(arguments.value(at + 1));
        return 1; // not reached: the first half ends in SIGKILL
    }
    OwnServerKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_own_server_killed.moc"
