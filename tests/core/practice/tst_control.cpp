// SPDX-License-Identifier: Apache-2.0
// Publishing into a running practice world from elsewhere: the newest that lives, stale announcements, bad requests.
#include "core/practice/control.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace sw;
using namespace sw::practice;

namespace {

plan::RecordPlan planFor(const PracticeWorld &world)
{
    plan::RecordPlan plan;
    plan.domain = plan.zone = world.domain();
    plan::PlannedRecord record;
    record.name = *world.domain().prepended("_dmarc");
    record.data = dns::TxtData{{"v=DMARC1; p=none"}};
    plan.records = {record};
    return plan;
}

} // namespace

class ControlTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;

    std::optional<Expected<PublishReply>> publish(const plan::RecordPlan &plan)
    {
        ControlClient client(m_folder.path(), plan);
        std::optional<Expected<PublishReply>> answer;
        connect(&client, &ControlClient::finished, this, [&](const Expected<PublishReply> &reply) { answer = reply; });
        client.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 15'000); }();
        return answer;
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::System))
            QFile::remove(file.filePath());
    }

    void notRunning()
    {
        const auto world = *PracticeWorld::start();
        const auto reply = publish(planFor(*world));
        QVERIFY(!*reply);
        QCOMPARE(reply->error().code, QByteArray("practice-not-running"));
    }

    void withoutAFolderItCannotBeAnnounced()
    {
        const auto world = *PracticeWorld::start();
        ControlServer server(*world);
        const auto announced = server.announce(QString(), m_clock);
        QVERIFY(!announced);
        QCOMPARE(announced.error().code, QByteArray("practice-control-unavailable"));
    }

    void publishes()
    {
        const auto world = *PracticeWorld::start();
        ControlServer server(*world);
        QVERIFY(server.announce(m_folder.path(), m_clock));
        QSignalSpy published(&server, &ControlServer::published);
        const auto reply = publish(planFor(*world));
        QVERIFY(*reply);
        QCOMPARE((*reply)->domain, world->domain().toString());
        QCOMPARE((*reply)->rows.size(), 1);
        QCOMPARE((*reply)->rows.first().value, QStringLiteral("v=DMARC1; p=none"));
        QVERIFY((*reply)->rows.first().refusal.isEmpty());
        QCOMPARE(world->recordsAt(*world->domain().prepended("_dmarc"), dns::RecordType::TXT).size(), 1);
        QCOMPARE(published.size(), 1);
    }

    void theAnnouncementIsTheOwnersAndGoesWithTheWorld()
    {
        const auto world = *PracticeWorld::start();
        {
            ControlServer server(*world);
            QVERIFY(server.announce(m_folder.path(), m_clock));
            const auto files = QDir(m_folder.path()).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
            QCOMPARE(files.size(), 1);
            const auto others =
                QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
            QCOMPARE(files.first().permissions() & others, QFileDevice::Permissions());
        }
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("*.json")}, QDir::Files).isEmpty());
    }

    void theNewestIsMeantAndStaleOnesAreRemoved()
    {
        const auto older = *PracticeWorld::start();
        const auto newer = *PracticeWorld::start();
        ControlServer first(*older);
        QVERIFY(first.announce(m_folder.path(), m_clock));
        const QString left =
            m_folder.filePath(QStringLiteral("9999999999999999-1.json")); // newest, but nobody is there
        QFile stale(left);
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.write(R"({"schema":1,"socket":")" + m_folder.filePath(QStringLiteral("gone.socket")).toUtf8() + R"("})");
        stale.close();
        QTest::qWait(2); // announcements sort by the millisecond
        ControlServer second(*newer);
        QVERIFY(second.announce(m_folder.path(), m_clock));
        QVERIFY(*publish(planFor(*newer)));
        QVERIFY(!QFile::exists(left));
        const auto name = *newer->domain().prepended("_dmarc");
        QCOMPARE(newer->recordsAt(name, dns::RecordType::TXT).size(), 1);
        QCOMPARE(older->recordsAt(name, dns::RecordType::TXT).size(), 0);
    }

    void refusalsComeBackWithTheirReason()
    {
        const auto world = *PracticeWorld::start();
        ControlServer server(*world);
        QVERIFY(server.announce(m_folder.path(), m_clock));
        plan::RecordPlan plan = planFor(*world);
        plan.records.first().name = dns::DomainName::literal("elsewhere.example");
        const auto reply = publish(plan);
        QVERIFY(*reply);
        QCOMPARE((*reply)->rows.first().refusal, QByteArray("practice-outside-zone"));
    }

    void nonsenseIsAnsweredAndHarmless_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("no plan") << QByteArray("{}\n");
        QTest::newRow("octets") << QByteArray("\xff\xfe\x00{\n", 5);
        QTest::newRow("a broken plan") << QByteArray(R"({"publish":{"schema":1,"records":[{"type":7}]}})"
                                                     "\n");
    }
    void nonsenseIsAnsweredAndHarmless()
    {
        QFETCH(QByteArray, line);
        const auto world = *PracticeWorld::start();
        ControlServer server(*world);
        QVERIFY(server.announce(m_folder.path(), m_clock));
        const auto sockets = QDir(m_folder.path()).entryList({QStringLiteral("*.socket")}, QDir::System | QDir::Files);
        QCOMPARE(sockets.size(), 1);
        QLocalSocket socket;
        socket.connectToServer(m_folder.filePath(sockets.first()));
        socket.write(line);
        QTRY_VERIFY(socket.canReadLine());
        QVERIFY(socket.readLine().contains("\"error\""));
        QCOMPARE(world->serial(), (*PracticeWorld::start())->serial());
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "tst_control.moc"
