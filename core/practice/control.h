// SPDX-License-Identifier: Apache-2.0
// How another process reaches a running practice world: `practice publish` talks to `practice serve`.
//
// A local socket (Unix socket or named pipe) that only its owner may open, announced by a file in an owner-only
// folder. Nothing of it is reachable from the network, so there is no password to keep. The newest world that
// answers is the one meant; an announcement whose world is gone is removed on the way.
// One request is one line of JSON, so is the reply.
#pragma once

#include "core/base/expected.h"
#include "core/base/operation.h"
#include "core/practice/practice_world.h"

#include <QJsonObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace sw::practice {

// Where announcements lie: below the user's runtime folder. Empty when there is none that is the owner's alone.
[[nodiscard]] QString controlFolder();

class ControlServer : public QObject
{
    Q_OBJECT
public:
    explicit ControlServer(PracticeWorld &world, QObject *parent = nullptr);
    ~ControlServer() override; // withdraws the announcement

    // Errors: "practice-control-unavailable" (args: reason).
    [[nodiscard]] Expected<void, ParseError> announce(const QString &folder, const Clock &clock);

Q_SIGNALS:
    void published(const sw::practice::PublishResult &result);

private:
    void accept();
    void read(QLocalSocket *socket);
    [[nodiscard]] QJsonObject replyTo(const QByteArray &line);

    PracticeWorld &m_world;
    std::unique_ptr<QLocalServer> m_server;
    QString m_announcement;
};

struct PublishReply
{
    struct Row
    {
        QString name, type, value, action;
        QByteArray refusal = {}; // a code; empty: it is published
        friend bool operator==(const Row &, const Row &) = default;
    };
    QString domain = {};
    QList<Row> rows = {}; // untrusted text
    friend bool operator==(const PublishReply &, const PublishReply &) = default;
};

// Sends records to the newest world that answers.
class ControlClient : public Operation
{
    Q_OBJECT
public:
    ControlClient(QString folder, const plan::RecordPlan &plan, QObject *parent = nullptr);
    ~ControlClient() override;

Q_SIGNALS:
    // Errors: "practice-not-running", "practice-control-reply", and what the world said of the plan.
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
