// SPDX-License-Identifier: Apache-2.0
// Direct publishing over a scripted server: what is believed, what is looked up afterwards, when there is a way back,
// and that it can be cancelled and destroyed at every moment.
#include "core/session/activities/direct_publishing.h"
#include "tests/support/fake_resolver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace sw;
using dns::UpdateEnd;
using session::DirectPublishing;
using Kind = UpdateEnd::Kind;
using State = DirectPublishing::State;
using Fate = DirectPublishing::Fate;

namespace {

constexpr char Name[] = "_dmarc.shop.example";
constexpr char Before[] = "v=DMARC1; p=none";
constexpr char After[] = "v=DMARC1; p=quarantine";

class ScriptedUpdater final : public dns::Updater
{
public:
    std::optional<UpdateEnd> end; // nothing: never ends
    std::function<void()> happens = [] {};
    QList<dns::Update> sent;

    [[nodiscard]] std::unique_ptr<dns::UpdateTask> update(const dns::Server &, const dns::Update &update,
                                                          const dns::TsigKey &) override
    {
        sent.append(update);
        return std::make_unique<Task>(*this);
    }

private:
    class Task final : public dns::UpdateTask
    {
    public:
        explicit Task(ScriptedUpdater &updater)
            : m_updater(updater)
        {}
        void run() override
        {
            m_updater.happens();
            if (m_updater.end && conclude())
                Q_EMIT finished(*m_updater.end);
        }

    private:
        ScriptedUpdater &m_updater;
    };
};

plan::RecordPlan planOf()
{
    plan::RecordPlan plan;
    plan.domain = plan.zone = dns::DomainName::literal("shop.example");
    plan.nameServers = {dns::DomainName::literal("ns2.shop.example")};
    plan::PlannedRecord record;
    record.name = dns::DomainName::literal(Name);
    record.type = dns::RecordType::TXT;
    record.data = dns::TxtData{{QByteArray(After)}};
    record.action = plan::Action::Replace;
    record.before = {QByteArray(Before)};
    plan.records = {record};
    return plan;
}

} // namespace

class TestDirectPublishing : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FakeResolver> m_resolver;
    std::unique_ptr<ScriptedUpdater> m_updater;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DirectPublishing> m_direct;
    int m_operations = 0;

    void zoneShows(const QByteArray &value)
    {
        const dns::DomainName name = dns::DomainName::literal(Name);
        dns::Answer answer;
        answer.records = {dns::txtRecord(name, value, 300)};
        m_resolver->answer({name, dns::RecordType::TXT}, answer);
    }
    void rest() { QTRY_VERIFY(!m_direct->isBusy()); }
    void lookAndSend()
    {
        m_direct->look(planOf(), QStringLiteral("192.0.2.53"));
        rest();
        QVERIFY(m_direct->prepared().refusals.isEmpty());
        m_direct->setKey(std::move(*dns::tsigKeyFromText("hmac-sha256:k:QUJD")));
        QVERIFY(m_direct->canSend());
        m_direct->send();
    }

private Q_SLOTS:
    void init()
    {
        m_operations = Operation::liveCount();
        m_resolver = std::make_unique<test::FakeResolver>();
        m_updater = std::make_unique<ScriptedUpdater>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_direct = std::make_unique<DirectPublishing>(*m_resolver, *m_updater, m_clock, m_folder->path());
        m_direct->setPatience({0, 0});
        zoneShows(Before);
    }
    void cleanup()
    {
        m_direct.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), m_operations);
    }

    void preset()
    {
        dns::Zone zone;
        QCOMPARE(DirectPublishing::primaryOf(zone, planOf()), QStringLiteral("ns2.shop.example"));
        zone.state = dns::Zone::State::Found;
        zone.apex = dns::DomainName::literal("shop.example");
        zone.soa =
            dns::recordFromLine("shop.example. 300 IN SOA hidden.shop.example. h.shop.example. 1 2 3 4 5").value();
        QCOMPARE(DirectPublishing::primaryOf(zone, planOf()), QStringLiteral("hidden.shop.example"));
        zone.apex = dns::DomainName::literal("other.example"); // a survey of something else
        QCOMPARE(DirectPublishing::primaryOf(zone, planOf()), QStringLiteral("ns2.shop.example"));
        QCOMPARE(DirectPublishing::primaryOf({}, {}), QString());
    }

    void ends_data()
    {
        QTest::addColumn<int>("said");
        QTest::addColumn<bool>("made"); // what the server shows afterwards
        QTest::addColumn<int>("fate");
        QTest::addColumn<bool>("undo");
        const auto row = [](const char *name, Kind said, bool made, Fate fate, bool undo) {
            QTest::newRow(name) << int(said) << made << int(fate) << undo;
        };
        row("applied", Kind::Applied, true, Fate::Made, true);
        row("applied, but shows the old", Kind::Applied, false, Fate::NotMade,
            true); // perhaps not yet: keep the way back
        row("changed", Kind::Changed, false, Fate::NotMade, false);
        row("refused", Kind::Refused, false, Fate::NotMade, false);
        row("not sent", Kind::NotSent, false, Fate::NotMade, false);
        row("no reply, and made", Kind::Uncertain, true, Fate::Made, true);
        row("no reply, and not made", Kind::Uncertain, false, Fate::NotMade, false);
    }
    void ends()
    {
        QFETCH(int, said);
        QFETCH(bool, made);
        QFETCH(int, fate);
        QFETCH(bool, undo);
        m_updater->end = UpdateEnd{static_cast<Kind>(said), ParseError{"update-no-reply"}, {}};
        m_updater->happens = [&] { zoneShows(made ? After : Before); };
        lookAndSend();
        rest();
        QCOMPARE(m_direct->state(), State::Ended);
        QCOMPARE(m_direct->end().kind, static_cast<Kind>(said));
        QCOMPARE(m_direct->fates(), QList<Fate>{static_cast<Fate>(fate)});
        QCOMPARE(m_direct->undo().has_value(), undo);
        QCOMPARE(m_updater->sent.size(), 1); // never twice
    }

    void somethingElseIsShown()
    {
        m_updater->end = UpdateEnd{Kind::Uncertain, ParseError{"update-no-reply"}, {}};
        m_updater->happens = [&] { zoneShows("v=DMARC1; p=reject"); };
        lookAndSend();
        rest();
        QCOMPARE(m_direct->fates(), QList<Fate>{Fate::Differs});
        QVERIFY(!m_direct->undo());
    }

    void cannotBeSeenAfterwards()
    {
        m_updater->end = UpdateEnd{Kind::Applied, {}, dns::Rcode::NoError};
        m_updater->happens = [&] { m_resolver->fail(Name, dns::RecordType::TXT, dns::FailureKind::Timeout); };
        lookAndSend();
        rest();
        QCOMPARE(m_direct->fates(), QList<Fate>{Fate::Unknown});
        QVERIFY(m_direct->undo()); // the server said, signed, that it was made
    }

    // The server says "done" and left one set out, or somebody else changed one at once: the undo, and its file, are
    // those of the part.
    void madeInPart_data()
    {
        QTest::addColumn<QByteArray>("shows"); // the second set, afterwards
        QTest::addColumn<int>("fate");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("left out") << QByteArray("old") << int(Fate::NotMade) << QByteArray("update-set-not-made");
        QTest::newRow("another writer") << QByteArray("theirs") << int(Fate::Differs)
                                        << QByteArray("update-set-differs");
    }
    void madeInPart()
    {
        QFETCH(QByteArray, shows);
        QFETCH(int, fate);
        QFETCH(QByteArray, code);
        const dns::DomainName other = dns::DomainName::literal("x._domainkey.shop.example");
        const auto otherShows = [&](const QByteArray &value) {
            dns::Answer answer;
            answer.records = {dns::txtRecord(other, value, 300)};
            m_resolver->answer({other, dns::RecordType::TXT}, answer);
        };
        plan::RecordPlan plan = planOf();
        plan::PlannedRecord second = plan.records.first();
        second.name = other;
        second.data = dns::TxtData{{"new"}};
        second.before = {"old"};
        plan.records.append(second);
        otherShows("old");
        m_updater->end = UpdateEnd{Kind::Applied, {}, dns::Rcode::NoError};
        m_updater->happens = [&] {
            zoneShows(After);
            otherShows(shows);
        };
        m_direct->look(plan, QStringLiteral("192.0.2.53"));
        rest();
        m_direct->setKey(std::move(*dns::tsigKeyFromText("hmac-sha256:k:QUJD")));
        m_direct->send();
        rest();
        QCOMPARE(m_direct->fates(), QList<Fate>({Fate::Made, static_cast<Fate>(fate)}));
        QVERIFY(m_direct->someMade() && !m_direct->allMade());
        QVERIFY(containsCode(m_direct->differences(), code));
        QCOMPARE(containsCode(m_direct->differences(), "update-undo-left-out"), shows == "theirs");
        QVERIFY(m_direct->undo());
        const QList<plan::ChangedSet> undone = plan::changedSets(*m_direct->undo());
        QCOMPARE(undone.size(), 1); // what was made, and nothing of the other
        QCOMPARE(undone.first().name, dns::DomainName::literal(Name));
        for (const dns::Prerequisite &condition : m_direct->undo()->prerequisites)
            QCOMPARE(condition.name, dns::DomainName::literal(Name));
        QFile file(m_direct->undoFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(*plan::updateFromJson(file.readAll()), *m_direct->undo());
    }

    void takenBack()
    {
        m_updater->end = UpdateEnd{Kind::Applied, {}, dns::Rcode::NoError};
        m_updater->happens = [&] { zoneShows(After); };
        lookAndSend();
        rest();
        QVERIFY(m_direct->allMade());
        const dns::Update there = m_updater->sent.last();
        m_direct->lookBack();
        rest();
        QVERIFY(m_direct->isTakingBack());
        QVERIFY(m_direct->canSend());
        m_updater->happens = [&] { zoneShows(Before); };
        m_direct->send();
        rest();
        QVERIFY(m_direct->allMade());
        QVERIFY(!m_direct->undo());
        QCOMPARE(m_updater->sent.size(), 2);
        QCOMPARE(plan::changedSets(m_updater->sent.last()).first().after, QByteArrayList{Before});
        QCOMPARE(plan::changedSets(there).first().after, QByteArrayList{After});
        m_direct->lookBack(); // there is nothing left to take back
        QCOMPARE(m_direct->state(), State::Ended);
    }

    void nothingIsSentWithoutAKeyOrALook()
    {
        m_direct->send();
        QCOMPARE(m_direct->state(), State::Idle);
        m_direct->look(planOf(), QStringLiteral("192.0.2.53"));
        rest();
        m_direct->send();
        QCOMPARE(m_direct->state(), State::Looked);
        QVERIFY(m_updater->sent.isEmpty());
    }

    void keyForgottenWhileSending()
    {
        lookAndSend();
        QTRY_COMPARE(m_updater->sent.size(), 1);
        m_direct->forgetKey();
        QVERIFY(!m_direct->hasKey());
        QCOMPARE(m_direct->state(), State::Checking);
        rest();
        QCOMPARE(m_direct->end().why.code, QByteArray("update-cancelled"));
        QCOMPARE(m_direct->fates(), QList<Fate>{Fate::NotMade});
    }

    void cancelledAtEveryStep()
    {
        m_direct->cancel();
        QCOMPARE(m_direct->state(), State::Idle);
        m_direct->look(planOf(), QStringLiteral("192.0.2.53"));
        m_direct->cancel();
        QCOMPARE(m_direct->state(), State::Idle);
        lookAndSend();
        m_direct->cancel();
        QCOMPARE(m_direct->state(), State::Checking);
        m_direct->cancel();
        QCOMPARE(m_direct->state(), State::Ended);
        QCOMPARE(m_direct->fates(), QList<Fate>{Fate::Unknown});
        const QSignalSpy changed(m_direct.get(), &DirectPublishing::changed);
        QCoreApplication::processEvents();
        QTest::qWait(20);
        QCOMPARE(changed.size(), 0); // silent afterwards
    }

    void destroyedAtEveryStep_data()
    {
        QTest::addColumn<int>("state");
        for (const auto &[name, state] : {std::pair{"looking", State::Looking}, std::pair{"looked", State::Looked},
                                          std::pair{"sending", State::Sending}, std::pair{"checking", State::Checking}})
            QTest::newRow(name) << int(state);
    }
    void destroyedAtEveryStep()
    {
        QFETCH(int, state);
        if (static_cast<State>(state) == State::Looking) {
            m_direct->look(planOf(), QStringLiteral("192.0.2.53"));
        } else if (static_cast<State>(state) == State::Looked) {
            m_direct->look(planOf(), QStringLiteral("192.0.2.53"));
            rest();
        } else {
            lookAndSend();
            if (static_cast<State>(state) == State::Checking)
                m_direct->cancel();
        }
        QCOMPARE(m_direct->state(), static_cast<State>(state));
        m_direct.reset();
        QTest::qWait(0);
    }

    // Another plan: the preview goes, what was confirmed is followed to its end.
    void reset()
    {
        m_direct->look(planOf(), QStringLiteral("192.0.2.53"));
        m_direct->reset();
        QCOMPARE(m_direct->state(), State::Idle);
        lookAndSend();
        m_direct->reset();
        QCOMPARE(m_direct->state(), State::Sending);
    }
};

QTEST_GUILESS_MAIN(TestDirectPublishing)
#include "tst_direct_publishing.moc"
