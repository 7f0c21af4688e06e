// SPDX-License-Identifier: Apache-2.0
#include "tests/support/doh_fault_server.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#include <nghttp2/nghttp2.h>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

#include <map>
#include <memory>

namespace sw::test {

using namespace sw::dns;

namespace {

struct SessionFree
{
    void operator()(nghttp2_session *session) const { nghttp2_session_del(session); }
};
struct CallbacksFree
{
    void operator()(nghttp2_session_callbacks *c) const { nghttp2_session_callbacks_del(c); }
};

QByteArray octetsOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

// Points into both, which must outlive the submitting call; nghttp2 copies then, and writes nowhere.
nghttp2_nv header(const QByteArray &name, const QByteArray &value)
{
    return {reinterpret_cast<uint8_t *>(const_cast<char *>(name.constData())),
            reinterpret_cast<uint8_t *>(const_cast<char *>(value.constData())), static_cast<size_t>(name.size()),
            static_cast<size_t>(value.size()), NGHTTP2_NV_FLAG_NONE};
}

// Not a close that the peer may read to its end: what is under way is lost.
void resetConnection(QSslSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

} // namespace

// One client. The HTTP/2 session is nghttp2's; nothing is submitted inside its callbacks.
class DohFaultServer::Connection final : public QObject
{
public:
    Connection(DohFaultServer &server, QSslSocket &socket)
        : QObject(&socket)
        , m_server(server)
        , m_socket(socket)
    {
        nghttp2_session_callbacks *raw = nullptr;
        nghttp2_session_callbacks_new(&raw);
        const std::unique_ptr<nghttp2_session_callbacks, CallbacksFree> callbacks(raw);
        nghttp2_session_callbacks_set_on_header_callback(raw, &Connection::onHeader);
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(raw, &Connection::onData);
        nghttp2_session_callbacks_set_on_frame_recv_callback(raw, &Connection::onFrame);
        nghttp2_session *session = nullptr;
        nghttp2_session_server_new(&session, raw, this);
        m_session.reset(session);
        const nghttp2_settings_entry settings[] = {
            {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, server.m_settings.maxStreams}};
        nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, settings, std::size(settings));
        connect(&socket, &QSslSocket::readyRead, this, &Connection::onRead);
        flush();
        if (socket.bytesAvailable() > 0)
            onRead();
    }

    void answer(qint32 id, const Action &action)
    {
        if (m_mute || m_socket.state() != QAbstractSocket::ConnectedState)
            return;
        m_socket.write(action.raw);
        if (action.part != Part::Nothing)
            respond(id, action);
        then(id, action.then);
    }

private:
    struct Stream
    {
        QByteArray method = {};
        QByteArray path = {};
        QByteArray received = {};
        QByteArray toSend = {};
        Part part = Part::All;
    };

    void respond(qint32 id, const Action &action)
    {
        Stream &stream = m_streams[id];
        stream.part = action.part;
        stream.toSend = action.part == Part::Headers    ? QByteArray()
                        : action.part == Part::HalfBody ? action.body.left(action.body.size() / 2)
                                                        : action.body;
        if (action.earlyHints) {
            static const QByteArray status(":status"), early("103"), type("content-type"), html("text/html");
            const nghttp2_nv hints[] = {header(status, early), header(type, html)};
            nghttp2_submit_headers(m_session.get(), NGHTTP2_FLAG_NONE, id, nullptr, hints, std::size(hints), nullptr);
        }
        static const QByteArray statusName(":status");
        std::vector<nghttp2_nv> headers;
        if (!action.status.isEmpty())
            headers.push_back(header(statusName, action.status));
        for (const auto &[name, value] : action.headers)
            headers.push_back(header(name, value));
        nghttp2_data_provider body{};
        body.read_callback = &Connection::readBody;
        nghttp2_submit_response(m_session.get(), id, headers.data(), headers.size(), &body);
        QByteArray out = taken();
        if (action.part == Part::HalfHeaders) // the head of the frame, which has 9 octets, and a little of its content
            out.truncate(11);
        m_socket.write(out);
        m_mute = action.part == Part::HalfHeaders; // another frame would be read as the rest of this one
    }

    void then(qint32 id, Then what)
    {
        const auto reset = [&](uint32_t code) {
            nghttp2_submit_rst_stream(m_session.get(), NGHTTP2_FLAG_NONE, id, code);
        };
        const auto goAway = [&](qint32 last) {
            nghttp2_submit_goaway(m_session.get(), NGHTTP2_FLAG_NONE, last, NGHTTP2_NO_ERROR, nullptr, 0);
        };
        switch (what) {
        case Then::Stay:
            break;
        case Then::Ping:
            nghttp2_submit_ping(m_session.get(), NGHTTP2_FLAG_NONE, nullptr);
            break;
        case Then::ResetStream:
            reset(NGHTTP2_INTERNAL_ERROR);
            break;
        case Then::RefuseStream:
            reset(NGHTTP2_REFUSED_STREAM);
            break;
        case Then::CloseStream:
            reset(NGHTTP2_NO_ERROR);
            break;
        case Then::GoAwayUnprocessed:
            goAway(std::max(id - 2, 0));
            break;
        case Then::GoAway:
            goAway(id);
            break;
        case Then::CloseConnection:
            m_socket.disconnectFromHost();
            return;
        case Then::ResetConnection:
            m_socket.flush();
            resetConnection(m_socket);
            return;
        }
        flush();
    }

    void onRead()
    {
        const QByteArray octets = m_socket.readAll();
        if (nghttp2_session_mem_recv(m_session.get(), reinterpret_cast<const uint8_t *>(octets.constData()),
                                     static_cast<size_t>(octets.size())) < 0) {
            m_socket.abort();
            return;
        }
        flush();
        for (const qint32 id : std::exchange(m_complete, {})) {
            const Stream &stream = m_streams[id];
            const qsizetype asked = stream.path.indexOf("?dns=");
            m_server.onRequest(*this, id, stream.method,
                               stream.method == "GET"
                                   ? QByteArray::fromBase64(stream.path.mid(asked + 5), QByteArray::Base64UrlEncoding)
                                   : stream.received);
        }
    }

    QByteArray taken()
    {
        QByteArray out;
        const uint8_t *data = nullptr;
        for (ssize_t size = 0; (size = nghttp2_session_mem_send(m_session.get(), &data)) > 0;)
            out += octetsOf(data, static_cast<size_t>(size));
        return out;
    }

    void flush()
    {
        const QByteArray out = taken();
        if (!out.isEmpty() && !m_mute && m_socket.state() == QAbstractSocket::ConnectedState)
            m_socket.write(out);
    }

    static Connection &self(void *user) { return *static_cast<Connection *>(user); }

    static ssize_t readBody(nghttp2_session *, int32_t id, uint8_t *buffer, size_t size, uint32_t *flags,
                            nghttp2_data_source *, void *user)
    {
        Stream &stream = self(user).m_streams[id];
        if (stream.part == Part::Endless) {
            std::fill_n(buffer, size, uint8_t('x'));
            return static_cast<ssize_t>(size);
        }
        const auto take = std::min<qsizetype>(static_cast<qsizetype>(size), stream.toSend.size());
        std::copy_n(stream.toSend.constData(), take, reinterpret_cast<char *>(buffer));
        stream.toSend.remove(0, take);
        if (stream.part == Part::All && stream.toSend.isEmpty())
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        else if (take == 0)
            return NGHTTP2_ERR_DEFERRED;
        return take;
    }

    static int onHeader(nghttp2_session *, const nghttp2_frame *frame, const uint8_t *name, size_t nameSize,
                        const uint8_t *value, size_t valueSize, uint8_t, void *user)
    {
        Stream &stream = self(user).m_streams[frame->hd.stream_id];
        if (octetsOf(name, nameSize) == ":method")
            stream.method = octetsOf(value, valueSize);
        else if (octetsOf(name, nameSize) == ":path")
            stream.path = octetsOf(value, valueSize);
        return 0;
    }

    static int onData(nghttp2_session *, uint8_t, int32_t id, const uint8_t *data, size_t size, void *user)
    {
        self(user).m_streams[id].received += octetsOf(data, size);
        return 0;
    }

    static int onFrame(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        Connection &me = self(user);
        const bool ofRequest = frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA;
        if (ofRequest && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0)
            me.m_complete.append(frame->hd.stream_id);
        else if (frame->hd.type == NGHTTP2_PING && (frame->hd.flags & NGHTTP2_FLAG_ACK) != 0 &&
                 frame->ping.opaque_data[0] == 0) // ours, not one of a script's raw octets
            me.m_server.m_log.append("echo");
        else if (frame->hd.type == NGHTTP2_RST_STREAM)
            me.m_server.m_log.append(frame->rst_stream.error_code == NGHTTP2_CANCEL
                                         ? QByteArray("cancelled")
                                         : "reset " + QByteArray::number(frame->rst_stream.error_code));
        return 0;
    }

    DohFaultServer &m_server;
    QSslSocket &m_socket;
    std::map<qint32, Stream> m_streams;
    QList<qint32> m_complete; // requests that are to be answered
    bool m_mute = false;
    std::unique_ptr<nghttp2_session, SessionFree> m_session;
};

DohFaultServer::DohFaultServer(const Identity &identity, Script script, Settings settings)
    : m_script(std::move(script))
    , m_settings(std::move(settings))
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!m_settings.protocol.isEmpty())
        configuration.setAllowedNextProtocols({m_settings.protocol});
    m_listener.setSslConfiguration(configuration);
    m_listener.setProxy(QNetworkProxy::NoProxy);
    connect(&m_listener, &QTcpServer::pendingConnectionAvailable, this, &DohFaultServer::onConnection);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("DoH fault server: cannot listen");
}

DohFaultServer::~DohFaultServer()
{
    for (QObject *socket : m_listener.findChildren<QSslSocket *>())
        socket->disconnect(); // their end is of no interest any more
}

QByteArray DohFaultServer::spec() const
{
    return "https://127.0.0.1:" + QByteArray::number(port()) + "/dns-query";
}

void DohFaultServer::onConnection()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        m_log.append("connection");
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        new Connection(*this, *static_cast<QSslSocket *>(socket)); // the socket owns it
    }
}

void DohFaultServer::onRequest(Connection &connection, qint32 stream, const QByteArray &method,
                               const QByteArray &message)
{
    const auto query = decode(message);
    if (!query || query->questions.size() != 1)
        qFatal("DoH fault server: not a query: %s", message.toHex().constData());
    m_queries.append(*query);
    m_log.append(method + ' ' + query->questions.first().name.toText().toLower() + ' ' +
                 typeName(query->questions.first().type));
    m_held.append({&connection, stream, *query});
    if (m_held.size() < m_settings.hold)
        return;
    m_settings.hold = 0;
    while (!m_held.isEmpty()) {
        const Held held = m_held.takeLast();
        const Action action = m_script(held.query);
        const auto deliver = [held, action] {
            if (held.connection)
                static_cast<Connection *>(held.connection.get())->answer(held.stream, action);
        };
        if (action.delayMs == 0)
            deliver();
        else
            QTimer::singleShot(action.delayMs, Qt::PreciseTimer, this, deliver);
    }
}

DohFaultServer::Action DohFaultServer::send(const Message &reply)
{
    const auto octets = encode(reply);
    if (!octets)
        qFatal("DoH fault server: reply cannot be encoded");
    return {*octets};
}

} // namespace sw::test
