// SPDX-License-Identifier: Apache-2.0
// Case C1 where the window publishes directly: what takes an update back is on the disk before anything is sent, and
// where it cannot be written nothing is sent. Against a real BIND, Knot and PowerDNS.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/session/activities/direct_publishing.h"
#include "tests/field/field_window.h"
#include "tests/support/update_server.h"
#include "ui/pages/publish/direct_publish_dialog.h"
#include "ui/pages/publish/update_key_fields.h"
#include "ui/widgets/panels/inline_message.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using State = session::DirectPublishing::State;

namespace {

constexpr int PatienceMs = 20'000;
constexpr int TimeoutMs = 5'000;

// Counts what is sent.
class CountingUpdater final : public dns::Updater
{
public:
    explicit CountingUpdater(quint16 port)
        : m_updater(port, TimeoutMs)
    {}
    [[nodiscard]] std::unique_ptr<dns::UpdateTask> update(const dns::Server &server, const dns::Update &update,
                                                          const dns::TsigKey &key) override
    {
        ++count;
        return m_updater.update(server, update, key);
    }
    int count = 0;

private:
    dns::NetUpdater m_updater;
};

dns::ResolverSettings settingsAt(quint16 port)
{
    dns::ResolverSettings settings;
    settings.resolvers = {*dns::parseServerSpec("127.0.0.1:" + QByteArray::number(port))};
    settings.authoritativePort = port;
    settings.timeoutMs = TimeoutMs;
    return settings;
}

plan::RecordPlan planOf()
{
    plan::RecordPlan plan;
    plan.domain = plan.zone = dns::DomainName::literal("shop.example");
    plan::PlannedRecord record;
    record.name = dns::DomainName::literal("_dmarc.shop.example");
    record.type = dns::RecordType::TXT;
    record.data = dns::TxtData{{"v=DMARC1; p=quarantine"}};
    record.action = plan::Action::Replace;
    record.before = {"v=DMARC1; p=none"};
    plan.records = {record};
    return plan;
}

} // namespace

class FieldWindowPublishTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<UpdateServer> m_server;

    struct Desk
    {
        Desk(const UpdateServer &server, const Clock &clock, const QString &folder)
            : resolver(settingsAt(server.port()), clock)
            , updater(server.port())
            , direct(resolver, updater, clock, folder)
            , dialog(direct, planOf(), u"127.0.0.1:%1"_s.arg(server.port()))
        {
            dialog.key()->file()->setText(server.write(u"mine.key"_s, UpdateServer::keyText()));
            dialog.open();
        }
        void go()
        {
            QTest::mouseClick(dialog.goOn(), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!direct.isBusy(), PatienceMs);
        }
        dns::StubResolver resolver;
        CountingUpdater updater;
        session::DirectPublishing direct;
        ui::DirectPublishDialog dialog;
    };

    QByteArrayList dmarc() const { return m_server->values("_dmarc.shop.example", "TXT"); }
    static QStringList filesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("BIND") << int(UpdateServer::Kind::Bind);
        QTest::newRow("Knot") << int(UpdateServer::Kind::Knot);
        QTest::newRow("PowerDNS") << int(UpdateServer::Kind::PowerDns);
    }
    void init()
    {
        QFETCH_GLOBAL(int, kind);
        m_server = std::make_unique<UpdateServer>();
        const QByteArray trouble = m_server->start(static_cast<UpdateServer::Kind>(kind));
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        QVERIFY2(QTest::qWaitFor([this] { return !m_server->values("shop.example", "SOA").isEmpty(); }, PatienceMs),
                 m_server->output().constData());
    }
    void cleanup() { m_server.reset(); }

    // Told before and afterwards; the command line takes the update back with it.
    void c1_undoFileFirst()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"data/undo"_s); // not there yet
        Desk desk(*m_server, m_clock, folder);
        desk.go();
        QCOMPARE(desk.direct.state(), State::Looked);
        QVERIFY2(wordsOf(desk.dialog).contains("saved first, in "_L1 + folder), qPrintable(wordsOf(desk.dialog)));
        QVERIFY(!QFileInfo::exists(folder)); // looking writes nothing
        desk.go();
        QVERIFY2(desk.direct.allMade(), qPrintable(wordsOf(desk.dialog)));
        QCOMPARE(dmarc(), QByteArrayList{"\"v=DMARC1; p=quarantine\""});
        QCOMPARE(filesIn(folder).size(), 1);
        const QString file = folder + u'/' + filesIn(folder).first();
        QVERIFY2(desk.dialog.undoNote()->text().contains(file), qPrintable(desk.dialog.undoNote()->text()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
        const QString at = u"127.0.0.1:%1"_s.arg(m_server->port());
        const CliResult back =
            runCli({u"publish"_s, u"--undo"_s, file, u"--server"_s, at, u"--key"_s, m_server->path(u"mine.key"_s),
                    u"--apply"_s, u"--resolver"_s, at, u"--dns-port"_s, QString::number(m_server->port())});
        QVERIFY2(back.code == 0, back.all().constData());
        QCOMPARE(dmarc(), QByteArrayList{"\"v=DMARC1; p=none\""});
    }

    void c1_aFileForEachUpdate()
    {
        const QTemporaryDir folder;
        Desk desk(*m_server, m_clock, folder.path());
        desk.go();
        desk.go();
        QCOMPARE(filesIn(folder.path()).size(), 1);
        const QByteArray trouble = m_server->edit("update delete _dmarc.shop.example. TXT\nupdate add "
                                                  "_dmarc.shop.example. 300 TXT \"v=DMARC1; p=none\"");
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        desk.direct.look(planOf(), desk.dialog.server()->text());
        QTRY_COMPARE_WITH_TIMEOUT(desk.direct.state(), State::Looked, PatienceMs);
        desk.go();
        QVERIFY2(desk.direct.allMade(), qPrintable(wordsOf(desk.dialog)));
        QCOMPARE(filesIn(folder.path()).size(), 2); // the first is as it was
        // Taken back, the file that led there goes.
        QTest::mouseClick(desk.dialog.takeBack(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.direct.state(), State::Looked, PatienceMs);
        desk.go();
        QVERIFY2(desk.direct.allMade(), qPrintable(wordsOf(desk.dialog)));
        QCOMPARE(filesIn(folder.path()).size(), 1);
        QCOMPARE(dmarc(), QByteArrayList{"\"v=DMARC1; p=none\""});
    }

    // A refused update leaves nothing that would only mislead.
    void c1_noFileOfWhatWasNotMade()
    {
        const QTemporaryDir folder;
        Desk desk(*m_server, m_clock, folder.path());
        desk.dialog.key()->file()->setText(
            m_server->write(u"mine.key"_s, UpdateServer::keyText(UpdateServer::OtherSecret)));
        desk.go();
        desk.go();
        QCOMPARE(desk.updater.count, 1);
        QCOMPARE(desk.direct.end().kind, dns::UpdateEnd::Kind::Refused);
        QCOMPARE(filesIn(folder.path()), QStringList());
        QVERIFY(desk.dialog.undoNote()->text().isEmpty());
    }

    void c1_nothingIsSentWithoutIt_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::newRow("C1 no file may grow") << u"limit"_s;
        QTest::newRow("C1 a file may grow to the middle of it") << u"middle"_s;
        QTest::newRow("C1 a full disk") << u"disk"_s;
        QTest::newRow("C1 a file where the folder should be") << u"file"_s;
        QTest::newRow("C1 a folder that nobody can write to") << u"kernel"_s;
        QTest::newRow("C1 no folder at all") << u"none"_s;
    }
    void c1_nothingIsSentWithoutIt()
    {
        QFETCH(QString, trouble);
        const QTemporaryDir home;
        std::unique_ptr<SmallDisk> disk;
        QString folder = home.filePath(u"undo"_s);
        if (trouble == u"disk") {
            disk = std::make_unique<SmallDisk>();
            if (!disk->problem().isEmpty())
                QSKIP(qPrintable(disk->problem()));
            folder = disk->path(u"undo"_s);
            QVERIFY(QDir().mkpath(folder));
            disk->fill();
        } else if (trouble == u"file") {
            QFile file(folder);
            QVERIFY(file.open(QIODevice::WriteOnly));
        } else if (trouble == u"kernel") {
            folder = u"/proc/self/undo"_s;
        } else if (trouble == u"none") {
            folder.clear();
        }
        const QByteArrayList serial = m_server->values("shop.example", "SOA");
        Desk desk(*m_server, m_clock, folder);
        desk.go();
        {
            std::unique_ptr<FileSizeLimit> limit;
            if (trouble == u"limit" || trouble == u"middle")
                limit = std::make_unique<FileSizeLimit>(trouble == u"middle" ? 100 : 0);
            desk.go();
        }
        QCOMPARE(desk.updater.count, 0);
        QCOMPARE(desk.direct.state(), State::Looked);
        QVERIFY2(desk.dialog.result()->text().startsWith("Not saved"_L1), qPrintable(desk.dialog.result()->text()));
        QVERIFY2(desk.dialog.result()->text().contains("nothing was sent"_L1),
                 qPrintable(desk.dialog.result()->text()));
        QCOMPARE(desk.dialog.result()->tone(), ui::ToneRole::Bad);
        QVERIFY(!desk.direct.undo() && desk.direct.undoFile().isEmpty());
        if (!folder.isEmpty())
            QCOMPARE(filesIn(folder), QStringList()); // nor half a file
        QCOMPARE(m_server->values("shop.example", "SOA"), serial);
        QCOMPARE(dmarc(), QByteArrayList{"\"v=DMARC1; p=none\""});
        // Once there is room, the same button does it.
        if (disk)
            disk->empty();
        if (trouble == u"limit" || trouble == u"middle" || trouble == u"disk") {
            desk.go();
            QVERIFY2(desk.direct.allMade(), qPrintable(wordsOf(desk.dialog)));
            QCOMPARE(desk.updater.count, 1);
            QCOMPARE(filesIn(folder).size(), 1);
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application, ui::Scheme::Light);
    FieldWindowPublishTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_field_window_publish.moc"
