// Cases C1 and C4 in the window: what cannot be saved is said, the old file stays whole; answers are shown, not obeyed.
#include "core/base/standard_streams.h"
#include "core/session/autosave.h"
#include "core/session/settings.h"
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/manual_clock.h"
#include "ui/export/pdf_writer.h"
#include "ui/widgets/evidence_view.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace sw;
using namespace sw::session;

namespace {

// No file of this process may grow, as on a full disk.
class NoRoom
{
public:
    NoRoom()
    {
        surviveFailedWrites();
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;

private:
    rlimit m_before = {};
};

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(unreadable)");
}

} // namespace

class FieldWindowStreamsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::FakeResolver m_resolver;
    test::ManualClock m_clock;
    std::optional<catalog::Catalog> m_tables;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        auto tables = catalog::Catalog::builtIn();
        QVERIFY(tables.has_value());
        m_tables = *tables;
    }

    void c1_autosave()
    {
        const SetupStore store(m_folder.filePath(QStringLiteral("setups")), m_clock);
        WizardSession session(Services{m_resolver, *m_tables, m_clock});
        Autosave autosave(session, store, store.newFile());
        session.setTypedAddress(QStringLiteral("a"));
        QCOMPARE(autosave.state(), Autosave::State::Saved);
        const QByteArray before = contentOf(autosave.file());
        {
            const NoRoom none;
            session.setTypedAddress(QStringLiteral("ab"));
        }
        QCOMPARE(autosave.state(), Autosave::State::Failed); // SetupWindow says "Not saved" (tst_desk)
        QCOMPARE(autosave.error()->code, QByteArray("file-unwritable"));
        QCOMPARE(contentOf(autosave.file()), before);
        QVERIFY(autosave.saveNow());
        QVERIFY(contentOf(autosave.file()) != before);
    }

    void c1_settings()
    {
        const SettingsFile file(m_folder.filePath(QStringLiteral("settings.json")));
        Settings settings;
        QVERIFY(file.save(settings));
        const QByteArray before = contentOf(file.file());
        settings.startedBefore = true;
        {
            const NoRoom none;
            QCOMPARE(file.save(settings).error().code, QByteArray("file-unwritable"));
        }
        QCOMPARE(contentOf(file.file()), before);
    }

    void c1_pdf()
    {
        report::Document document;
        document.title = QStringLiteral("x");
        const QString file = m_folder.filePath(QStringLiteral("x.pdf"));
        QVERIFY(ui::writePdf(document, file, ui::Paper::A4));
        const QByteArray before = contentOf(file);
        {
            const NoRoom none;
            QCOMPARE(ui::writePdf(document, file, ui::Paper::A4).error().code, QByteArray("pdf-unwritable"));
        }
        QCOMPARE(contentOf(file), before);
    }

    void c4_evidence()
    {
        const QString nasty = QStringLiteral("\u001b[31m\u009b\u202e\u2066\u061c\u200f\u2028\r\nx");
        Evidence evidence;
        evidence.asked = evidence.question = evidence.outcome = nasty;
        evidence.answer = {nasty, nasty};
        ui::EvidenceView view;
        view.setEvidence({evidence});
        QStringList texts;
        for (const QLabel *label : view.findChildren<QLabel *>())
            texts += label->text();
        for (const QPlainTextEdit *edit : view.findChildren<QPlainTextEdit *>())
            texts += edit->toPlainText();
        const QString all = texts.join(u' ');
        QVERIFY(all.contains(QStringLiteral("\\u{1B}")));
        for (const char16_t c : u"\u001b\u009b\u202e\u2066\u061c\u200f\u2028\r") {
            if (c != 0)
                QVERIFY2(!all.contains(QChar(c)), QByteArray::number(c, 16).constData());
        }
    }
};

QTEST_MAIN(FieldWindowStreamsTest)
#include "tst_field_window_streams.moc"
