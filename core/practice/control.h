// SPDX-License-Identifier: Apache-2.0
// How another process reaches a running practice world: `practice publish` talks to `practice serve`.
//
// A local socket (Unix socket or named pipe) that only its owner may open, announced by a file in an owner-only folder.
// It cannot be reached from the network, so there is no password. The newest world that answers is used; announcements
// of worlds that are gone are removed. A request is one line of JSON, and so is the reply.
#pragma once

#include "core/base/expected.h"
#include "core/base/operation.h"
#include "core/practice/practice_world.h"

#include <QJsonObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace sw::practice {

// Folder of the announcements, below the user's runtime folder. Empty if there is no folder of the owner's alone.
[[nodiscard]] QString controlFolder();

// Accepts requests for one world.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    explicit ControlServer(PracticeWorld &world, QObject *parent = nullptr); // `world` must outlive it
    ~ControlServer() override;                                               // removes the announcement

    // Listens, and writes the announcement. Errors: "practice-control-unavailable" (args: reason).
    [[nodiscard]] Expected<void, ParseError> announce(const QString &folder, const Clock &clock);

Q_SIGNALS:
    void published(const sw::practice::PublishResult &result); // after each request that was carried out

private:
    void accept();
    void read(QLocalSocket *socket);
    [[nodiscard]] QJsonObject replyTo(const QByteArray &line);

    PracticeWorld &m_world;
    std::unique_ptr<QLocalServer> m_server;
    QString m_announcement;
};

// The world's answer; untrusted text.
struct PublishReply
{
    // One record of the request.
    struct Row
    {
        QString name, type, value, action; // as published
        QByteArray refusal = {};           // a code; empty: it is published
        friend bool operator==(const Row &, const Row &) = default;
    };
    QString domain = {};  // the practised domain
    QList<Row> rows = {}; // the published records, then the refused ones
    friend bool operator==(const PublishReply &, const PublishReply &) = default;
};

// Sends records to the newest world that answers; destroying it aborts.
class ControlClient : public Operation
{
    Q_OBJECT
public:
    // `folder`: controlFolder()
    ControlClient(QString folder, const plan::RecordPlan &plan, QObject *parent = nullptr);
    ~ControlClient() override;

Q_SIGNALS:
    // Errors: "practice-not-running", "practice-control-reply", and those of the world about the plan.
    void finished(const sw::Expected<sw::practice::PublishReply> &reply);

protected:
    void run() override;
    void release() override;

private:
    void tryNext();
    void readReply();
    void end(const Expected<PublishReply> &reply);

    QString m_folder;
    QByteArray m_request;
    QStringList m_announcements; // newest first
    QByteArray m_received;
    std::unique_ptr<QLocalSocket> m_socket;
};

} // namespace sw::practice
