// SPDX-License-Identifier: Apache-2.0
#include "core/practice/control.h"

#include "core/base/write_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace sw::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLine = 8 * 1024 * 1024;
constexpr int ReplyMs = 10'000;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

ParseError unavailable(const QString &reason)
{
    return ParseError{"practice-control-unavailable", 0, 0, {{"reason", reason}}};
}

QJsonObject rowToJson(const plan::PlannedRecord &record)
{
    return {{u"name"_s, record.name.toString()},
            {u"type"_s, QString::fromLatin1(dns::typeName(record.type))},
            {u"value"_s, QString::fromUtf8(record.valueText())},
            {u"action"_s, QString::fromLatin1(plan::actionName(record.action))}};
}

QJsonObject errorReply(const ParseError &error)
{
    QJsonObject args;
    for (auto arg = error.args.begin(); arg != error.args.end(); ++arg)
        args.insert(QString::fromLatin1(arg.key()), arg.value());
    return {{u"schema"_s, 1}, {u"error"_s, QString::fromLatin1(error.code)}, {u"args"_s, args}};
}

PublishReply::Row rowFromJson(const QJsonObject &json)
{
    return {json[u"name"_s].toString(), json[u"type"_s].toString(), json[u"value"_s].toString(),
            json[u"action"_s].toString(), json[u"refusal"_s].toString().toLatin1()};
}

Expected<PublishReply> replyFromJson(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json[u"schema"_s].toInt() != 1)
        return unexpected(ParseError{"practice-control-reply"});
    if (const QString code = json[u"error"_s].toString(); !code.isEmpty()) {
        ParseError error{code.toLatin1()};
        const QJsonObject args = json[u"args"_s].toObject();
        for (auto arg = args.begin(); arg != args.end(); ++arg)
            error.args.insert(arg.key().toLatin1(), arg.value().toString());
        return unexpected(error);
    }
    PublishReply reply;
    reply.domain = json[u"domain"_s].toString();
    for (const QJsonValue row : json[u"rows"_s].toArray())
        reply.rows.append(rowFromJson(row.toObject()));
    return reply;
}

// The socket's name in an announcement; empty: it is not one.
QString socketIn(const QString &announcement)
{
    QFile file(announcement);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    return json[u"schema"_s].toInt() == 1 ? json[u"socket"_s].toString() : QString();
}

} // namespace

QString controlFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        return {};
    const QString folder = runtime + u"/senderwright-practice"_s;
    QDir().mkpath(folder);
    // A user who can write here could impersonate the practice world.
    QFile::setPermissions(folder, OwnerOnly | QFileDevice::ExeOwner);
    return QFileInfo(folder).isDir() ? folder : QString();
}

ControlServer::ControlServer(PracticeWorld &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
{}

ControlServer::~ControlServer()
{
    if (!m_announcement.isEmpty())
        QFile::remove(m_announcement);
}

Expected<void, ParseError> ControlServer::announce(const QString &folder, const Clock &clock)
{
    if (folder.isEmpty())
        return unexpected(unavailable(u"no runtime folder"_s));
    // Sortable by time, unique by process.
    const QString stem = u"%1-%2"_s.arg(clock.now().toMSecsSinceEpoch(), 16, 10, QLatin1Char('0'))
                             .arg(QCoreApplication::applicationPid());
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
#ifdef Q_OS_WIN
    const QString socket = u"senderwright-practice-"_s + stem;
#else
    const QString socket = folder + u'/' + stem + u".socket"_s;
#endif
    if (!server->listen(socket))
        return unexpected(unavailable(server->errorString()));
    const QJsonObject json{{u"schema"_s, 1},
                           {u"domain"_s, m_world.domain().toString()},
                           {u"pid"_s, QCoreApplication::applicationPid()},
                           {u"socket"_s, socket}};
    const QString file = folder + u'/' + stem + u".json"_s;
    if (const auto written = writeFile(file, QJsonDocument(json).toJson(), FileAccess::OwnerOnly); !written)
        return unexpected(unavailable(written.error().args.value("reason")));
    m_announcement = file;
    m_server = std::move(server);
    connect(m_server.get(), &QLocalServer::newConnection, this, &ControlServer::accept);
    return {};
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(ReplyMs, socket, [socket] { socket->abort(); });
    }
}

void ControlServer::read(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > MaxLine) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine())
        return;
    socket->write(QJsonDocument(replyTo(socket->readLine())).toJson(QJsonDocument::Compact) + '\n');
    socket->disconnectFromServer();
}

QJsonObject ControlServer::replyTo(const QByteArray &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    const auto plan =
        plan::planFromJson(QJsonDocument(request[u"publish"_s].toObject()).toJson(QJsonDocument::Compact));
    if (!plan)
        return errorReply(plan.error());
    const PublishResult result = m_world.publish(plan->records);
    QJsonArray rows;
    for (const plan::PlannedRecord &record : result.published)
        rows.append(rowToJson(record));
    for (const Refusal &refusal : result.refused) {
        QJsonObject row = rowToJson(refusal.record);
        row.insert(u"refusal"_s, QString::fromLatin1(refusal.code));
        rows.append(row);
    }
    Q_EMIT published(result);
    return {{u"schema"_s, 1}, {u"domain"_s, m_world.domain().toString()}, {u"rows"_s, rows}};
}

ControlClient::ControlClient(QString folder, const plan::RecordPlan &plan, QObject *parent)
    : Operation(parent)
    , m_folder(std::move(folder))
{
    const QJsonObject json = plan::toJson(
        plan, [](const Finding &) { return QString(); }, [](const QByteArray &) { return Severity::Info; });
    m_request =
        QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"publish"_s, json}}).toJson(QJsonDocument::Compact) + '\n';
}

ControlClient::~ControlClient() = default;

void ControlClient::run()
{
    const QDir folder(m_folder);
    if (!m_folder.isEmpty())
        m_announcements = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    tryNext();
}

void ControlClient::release()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ControlClient::tryNext()
{
    if (m_announcements.isEmpty()) {
        end(unexpected(ParseError{"practice-not-running"}));
        return;
    }
    const QString announcement = m_folder + u'/' + m_announcements.takeFirst();
    m_received.clear();
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this, [this] { m_socket->write(m_request); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &ControlClient::readReply);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &ControlClient::readReply);
    const QString socket = socketIn(announcement);
    connect(
        m_socket.get(), &QLocalSocket::errorOccurred, this,
        [this, announcement, socket](QLocalSocket::LocalSocketError error) {
            if (error == QLocalSocket::PeerClosedError)
                return; // readReply() uses what has arrived
            // The world of this announcement is gone.
            if (error == QLocalSocket::ConnectionRefusedError || error == QLocalSocket::ServerNotFoundError) {
                QFile::remove(announcement);
                if (QFileInfo(socket).path() == m_folder)
                    QFile::remove(socket);
            }
            tryNext();
        },
        Qt::QueuedConnection);
    m_socket->connectToServer(socket);
    QTimer::singleShot(ReplyMs, m_socket.get(), [this] {
        m_received.clear();
        end(unexpected(ParseError{"practice-control-reply"}));
    });
}

void ControlClient::readReply()
{
    m_received += m_socket->readAll();
    if (m_received.contains('\n'))
        end(replyFromJson(m_received));
    else if (m_socket->state() == QLocalSocket::UnconnectedState || m_received.size() > MaxLine)
        end(unexpected(ParseError{"practice-control-reply"}));
}

void ControlClient::end(const Expected<PublishReply> &reply)
{
    if (m_socket) { // this may be inside one of its signals, and the receiver may delete this object
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    if (conclude())
        Q_EMIT finished(reply);
}

} // namespace sw::practice
