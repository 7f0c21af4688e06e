// SPDX-License-Identifier: Apache-2.0
// Cases C1, C2 and C4 in the window: what cannot be saved is said, with the reason, and the old file stays whole; a
// pipe does not hold it up; answers are shown, not obeyed.
#include "app/gui/desk.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/report/export/exports.h"
#include "core/session/autosave.h"
#include "core/session/store/settings.h"
#include "tests/field/field_window.h"
#include "ui/export/pdf_writer.h"
#include "ui/pages/details/own_server_section.h"
#include "ui/pages/finish/finish_page.h"
#include "ui/pages/prove/message_drop.h"
#include "ui/pages/records/records_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/text_scale.h"
#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/panels/evidence_view.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/theme.h"
#include "ui/wizard/window_menu.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <sys/stat.h>

using namespace sw;
using namespace sw::session;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

using Write = std::function<QString(const QString &file)>; // what the window says then

// Says to the dialog that is open what a person would choose.
void choose(const QWidget &window, const QString &file)
{
    auto *dialog = window.findChild<QFileDialog *>();
    if (dialog == nullptr)
        qFatal("no file dialog is open");
    Q_EMIT dialog->fileSelected(file);
    delete dialog;
    QCoreApplication::processEvents();
}

} // namespace

Q_DECLARE_METATYPE(Write)

class FieldWindowStreamsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<AnsweredSession> m_planned;

    // All that there is around one window of the program, its files in `folder`.
    struct Program
    {
        explicit Program(const QString &folder)
            : store(folder, clock)
            , settings(folder + u"/settings.json"_s)
            , theme(*qApp, ui::Scheme::Light)
            , text(*qApp)
        {
            options.resolvers = {*dns::parseServerSpec("127.0.0.1:9")}; // nobody answers
            desk = std::make_unique<gui::Desk>(
                gui::Desk::Parts{options, tables(), clock, store, settings, theme, text, nullptr});
        }
        void act(ui::WindowMenu::Verb verb) const { Q_EMIT desk->windows().first()->window().menu()->requested(verb); }
        ManualClock clock;
        SetupStore store;
        SettingsFile settings;
        ui::Theme theme;
        ui::TextScale text;
        gui::Options options;
        std::unique_ptr<gui::Desk> desk;
    };

    QString folderFor(const QString &name, bool onTheDisk) const
    {
        const QString folder = onTheDisk ? m_disk->path(name) : m_folder.filePath(name);
        if (!QDir().mkpath(folder))
            qFatal("no folder");
        return folder;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_disk = std::make_unique<SmallDisk>(); // before there are threads, which would not see it
        m_planned = std::make_unique<AnsweredSession>();
        m_planned->planFor("example.com");
    }

    void c1_what_cannot_be_saved_is_said_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Write>("write");
        QTest::addColumn<bool>("isDiskFull"); // else files may not grow
        const auto row = [](const char *title, const QString &name, const Write &write) {
            QTest::newRow(QByteArray("C1 " + QByteArray(title) + ", full disk").constData()) << name << write << true;
            QTest::newRow(QByteArray("C1 " + QByteArray(title) + ", limit").constData()) << name << write << false;
        };
        row("checklist", u"x.pdf"_s, [this](const QString &file) {
            ui::FinishPage page(m_planned->session, u"test"_s);
            page.enter();
            page.findChild<QLineEdit *>()->setText(file);
            page.exportChecklist();
            return wordsOf(page);
        });
        const int formats = static_cast<int>(std::size(report::AllFormats));
        for (int format = 0; format < formats; ++format)
            row(QByteArray("export " + QByteArray::number(format)).constData(), u"x.txt"_s,
                [this, format](const QString &file) {
                    ui::RecordsPage page(m_planned->session);
                    page.enter();
                    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
                        if (button->text().contains(u"xport"_s))
                            button->menu()->actions().at(format)->trigger();
                    }
                    choose(page, file);
                    return wordsOf(page);
                });
        row("setup", u"setups/s.senderwright"_s, [](const QString &file) {
            static int typed = 0;
            Program program(QFileInfo(file).path());
            gui::SetupWindow *window = QFile::exists(file) ? program.desk->open(file) : program.desk->newSetup();
            if (!QFile::exists(file)) { // the first time: under this name
                const QString made = window->file();
                window->session().setTypedAddress(u"first"_s);
                window->autosave()->saveNow();
                program.desk.reset();
                (void)QFile::rename(made, file);
                return QString();
            }
            window->session().setTypedAddress(u"typed %1"_s.arg(++typed));
            QString words = wordsOf(window->window());
            window->saveNow();
            words += wordsOf(window->window());
            return words;
        });
        row("copy of a setup", u"copies/c.senderwright"_s, [this](const QString &file) {
            Program program(m_folder.filePath(u"elsewhere"_s));
            gui::SetupWindow *window = program.desk->newSetup();
            program.act(ui::WindowMenu::Verb::SaveCopy);
            choose(window->window(), file);
            return wordsOf(window->window());
        });
        row("settings", u"settings.json"_s, [](const QString &file) {
            Program program(QFileInfo(file).path());
            (void)program.desk->newSetup();
            program.act(ui::WindowMenu::Verb::Settings);
            session::Settings settings = program.desk->settings();
            settings.textPercent = settings.textPercent == 110 ? 120 : 110;
            Q_EMIT program.desk->settingsDialog()->changed(settings);
            return wordsOf(*program.desk->settingsDialog());
        });
    }
    void c1_what_cannot_be_saved_is_said()
    {
        QFETCH(QString, name);
        QFETCH(Write, write);
        QFETCH(bool, isDiskFull);
        if (isDiskFull && !m_disk->problem().isEmpty())
            QSKIP(qPrintable(m_disk->problem()));
        const QString folder = folderFor(QString::fromLatin1(QTest::currentDataTag()).remove(u','), isDiskFull);
        const QString file = folder + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(!write(file).contains(u"Not saved"_s));
        const QByteArray before = readFile(file);
        QVERIFY(!before.isEmpty());
        const QStringList beside = QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden);

        QString words;
        if (isDiskFull) {
            m_disk->fill();
            words = write(file);
            m_disk->empty();
        } else {
            const FileSizeLimit none;
            words = write(file);
        }
        QVERIFY2(words.contains(u"Not saved"_s), qPrintable(words));
        QVERIFY2(words.contains(isDiskFull ? u"No space left on device"_s : u"File too large"_s), qPrintable(words));
        QCOMPARE(readFile(file), before);
        QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden), beside);

        if (isDiskFull)
            QVERIFY(QFile::remove(file));                // the disk is too small for an old and a new one
        QVERIFY(!write(file).contains(u"Not saved."_s)); // there is room again
        QVERIFY(readFile(file).size() > 10);
        QVERIFY(QDir(folder).removeRecursively());
    }

    // No half of a private key stays behind.
    void c1_a_private_key_data()
    {
        QTest::addColumn<bool>("isDiskFull");
        QTest::newRow("C1 private key, full disk") << true;
        QTest::newRow("C1 private key, limit") << false;
    }
    void c1_a_private_key()
    {
        QFETCH(bool, isDiskFull);
        if (isDiskFull && !m_disk->problem().isEmpty())
            QSKIP(qPrintable(m_disk->problem()));
        const QString folder = folderFor(u"keys"_s, isDiskFull);
        ui::OwnServerSection section;
        plan::SetupPlan setup;
        setup.domain = dns::DomainName::literal("example.com");
        section.load(setup);
        for (QRadioButton *button : section.findChildren<QRadioButton *>())
            button->setChecked(button->text().contains(u"new key"_s));
        section.findChild<QLineEdit *>(u"draft-key-folder"_s)->setText(folder);
        const auto make = [&section](const QString &word) {
            for (QPushButton *button : section.findChildren<QPushButton *>()) {
                if (button->text().remove(u'&') == u"Make the key"_s)
                    button->click();
            }
            return QTest::qWaitFor([&] { return wordsOf(section).contains(word); }, 20'000);
        };
        {
            std::optional<FileSizeLimit> none;
            if (isDiskFull)
                m_disk->fill();
            else
                none.emplace();
            const bool said = make(u"Not saved."_s);
            if (isDiskFull)
                m_disk->empty();
            QVERIFY2(said, qPrintable(wordsOf(section)));
        }
        QVERIFY2(wordsOf(section).contains(isDiskFull ? u"No space left on device"_s : u"File too large"_s),
                 qPrintable(wordsOf(section)));
        QVERIFY(QDir(folder).isEmpty());
        section.store(setup);
        QVERIFY(setup.ownServer.keyRecord.isEmpty()); // a key that nobody has is not planned
        QVERIFY(make(u"The private key is in"_s));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    }

    // The layer below, whatever window is above it.
    void c1_autosave_tells_its_window()
    {
        ManualClock clock;
        const SetupStore store(m_folder.filePath(u"setups"_s), clock);
        AnsweredSession answered;
        Autosave autosave(answered.session, store, store.newFile());
        answered.session.setTypedAddress(u"a"_s);
        QCOMPARE(autosave.state(), Autosave::State::Saved);
        {
            const FileSizeLimit none;
            answered.session.setTypedAddress(u"ab"_s);
        }
        QCOMPARE(autosave.state(), Autosave::State::Failed);
        QCOMPARE(autosave.error()->code, QByteArray("file-unwritable"));
        QVERIFY(autosave.saveNow());
    }

    // A pipe that nobody writes to is not waited for.
    void c2_a_pipe_as_a_message()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        ui::MessageDrop drop;
        drop.openFile(pipe);
        QVERIFY2(wordsOf(drop).contains(u"is not a file that can be read as a whole"_s), qPrintable(wordsOf(drop)));
        drop.openFile(m_folder.path());
        QVERIFY2(wordsOf(drop).contains(u"is not a file that can be read as a whole"_s), qPrintable(wordsOf(drop)));
        drop.openFile(m_folder.filePath(u"nothing"_s));
        QVERIFY2(wordsOf(drop).contains(u"There is no file"_s), qPrintable(wordsOf(drop)));
    }

    void c4_evidence()
    {
        const QString nasty = u"\u001b[31m\u009b\u202e\u2066\u061c\u200f\u2028\r\nx"_s;
        Evidence evidence;
        evidence.asked = evidence.question = evidence.outcome = nasty;
        evidence.answer = {nasty, nasty};
        ui::EvidenceView view;
        view.setEvidence({evidence});
        QStringList texts{ui::evidenceText({evidence})}; // what is copied
        for (const QLabel *label : view.findChildren<QLabel *>())
            texts += label->text();
        for (const QPlainTextEdit *edit : view.findChildren<QPlainTextEdit *>())
            texts += edit->toPlainText();
        const QString all = texts.join(u' ');
        QVERIFY(all.contains(u"\\u{1B}"_s));
        for (const char16_t c : u"\u001b\u009b\u202e\u2066\u061c\u200f\u2028\r") {
            if (c != 0)
                QVERIFY2(!all.contains(QChar(c)), QByteArray::number(c, 16).constData());
        }
    }
};

QTEST_MAIN(FieldWindowStreamsTest)
#include "tst_field_window_streams.moc"
