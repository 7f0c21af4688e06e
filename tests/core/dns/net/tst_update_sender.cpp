// SPDX-License-Identifier: Apache-2.0
// What a name server may do after the update was answered or given up: the sender ends once.
#include "core/dns/net/update_sender.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace sw;
using namespace sw::dns;

namespace {

const QByteArray Reply("\x00\x03"
                       "abc",
                       5); // a length and as many octets

} // namespace

class TestUpdateSender : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTcpServer> m_server;
    QTcpSocket *m_peer = nullptr; // as the server sees it

    std::unique_ptr<UpdateSender> sender(int timeoutMs)
    {
        SignedUpdate update;
        update.octets = "update";
        const Endpoint endpoint{Endpoint::Protocol::Plain, {*IpAddress::fromText("127.0.0.1")}, m_server->serverPort()};
        return std::make_unique<UpdateSender>(endpoint, update, timeoutMs);
    }

private Q_SLOTS:
    void init()
    {
        m_peer = nullptr;
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        connect(m_server.get(), &QTcpServer::newConnection, this,
                [this] { m_peer = m_server->nextPendingConnection(); });
    }

    void aReplyAfterTheTimeOut()
    {
        const auto sent = sender(50);
        QList<UpdateSender::Result> results;
        bool gone = false;
        connect(sent.get(), &UpdateSender::finished, this, [&](const UpdateSender::Result &result) {
            results.append(result);
            connect(m_peer, &QTcpSocket::disconnected, this, [&gone] { gone = true; });
            m_peer->write(Reply);
            m_peer->flush();
        });
        sent->start();
        QTRY_VERIFY(gone);
        QCOMPARE(results.size(), 1);
        QVERIFY(results.first().reply.isEmpty());
        QCOMPARE(results.first().failure.kind, FailureKind::Timeout);
        QVERIFY(results.first().mayHaveArrived);
    }

    void twoRepliesAtOnce()
    {
        const auto sent = sender(20'000);
        QSignalSpy finished(sent.get(), &UpdateSender::finished);
        connect(m_server.get(), &QTcpServer::newConnection, this,
                [this] { connect(m_peer, &QTcpSocket::readyRead, this, [this] { m_peer->write(Reply + Reply); }); });
        sent->start();
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<UpdateSender::Result>().reply, QByteArray("abc"));
    }

    void theConnectionEndsWithoutAReply()
    {
        const auto sent = sender(20'000);
        QSignalSpy finished(sent.get(), &UpdateSender::finished);
        connect(m_server.get(), &QTcpServer::newConnection, this,
                [this] { connect(m_peer, &QTcpSocket::readyRead, m_peer, &QTcpSocket::abort); });
        sent->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<UpdateSender::Result>().failure.kind, FailureKind::Network);
    }
};

QTEST_GUILESS_MAIN(TestUpdateSender)
#include "tst_update_sender.moc"
