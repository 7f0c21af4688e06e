// SPDX-License-Identifier: Apache-2.0
// DNS queries as HTTP/2 requests (RFC 8484, RFC 9113). nghttp2 implements the protocol; this file only maps
// streams to queries.
#include "core/dns/net/stream/framing.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace sw::dns {

namespace {

constexpr qsizetype MaxBodyOctets = 65'535;
constexpr char MediaType[] = "application/dns-message";

struct SessionFree
{
    void operator()(nghttp2_session *session) const { nghttp2_session_del(session); }
};
struct CallbacksFree
{
    void operator()(nghttp2_session_callbacks *c) const { nghttp2_session_callbacks_del(c); }
};

QByteArrayView viewOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

// nghttp2 takes mutable pointers, which it does not write through (NV_FLAG_NONE copies). A view, so that a literal
// is valid until nghttp2 has copied it.
nghttp2_nv header(const char *name, QByteArrayView value)
{
    return {reinterpret_cast<uint8_t *>(const_cast<char *>(name)),
            reinterpret_cast<uint8_t *>(const_cast<char *>(value.data())), std::char_traits<char>::length(name),
            static_cast<size_t>(value.size()), NGHTTP2_NV_FLAG_NONE};
}

// RFC 9111 1.2.2: a number that is too large counts as a very long time. Anything else counts as no age.
quint32 secondsIn(const QByteArray &text)
{
    const bool number =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const quint32 seconds = text.toUInt(&fits);
    return !number ? 0 : fits ? seconds : std::numeric_limits<quint32>::max();
}

class Http2Framing final : public Framing
{
public:
    Http2Framing(Events events, QByteArray authority, QByteArray path, DohMethod method)
        : m_events(std::move(events))
        , m_authority(std::move(authority))
        , m_path(std::move(path))
        , m_method(method)
    {
        nghttp2_session_callbacks *raw = nullptr;
        if (nghttp2_session_callbacks_new(&raw) != 0)
            return;
        const std::unique_ptr<nghttp2_session_callbacks, CallbacksFree> callbacks(raw);
        nghttp2_session_callbacks_set_on_header_callback(raw, &Http2Framing::onHeader);
        nghttp2_session_callbacks_set_on_frame_recv_callback(raw, &Http2Framing::onFrame);
        nghttp2_session_callbacks_set_on_frame_send_callback(raw, &Http2Framing::onSent);
        nghttp2_session_callbacks_set_on_frame_not_send_callback(raw, &Http2Framing::onNotSent);
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(raw, &Http2Framing::onData);
        nghttp2_session_callbacks_set_on_stream_close_callback(raw, &Http2Framing::onClose);
        nghttp2_session *session = nullptr;
        if (nghttp2_session_client_new(&session, raw, this) != 0)
            return;
        m_session.reset(session);
        // No pushes; a window that takes the longest message at once.
        const nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
                                                   {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 128 * 1024}};
        nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, settings, std::size(settings));
    }

    void send(quint64 ticket, const QByteArray &message) override
    {
        Stream stream{ticket, m_method == DohMethod::Post ? message : QByteArray()};
        const int32_t id = m_method == DohMethod::Post ? submitPost(stream.toSend) : submitGet(message);
        if (id < 0) {
            m_events.failed(ticket, {FailureKind::Network, "http2"});
            return;
        }
        m_streams.emplace(id, std::move(stream));
        flush();
    }

    void cancel(quint64 ticket) override
    {
        for (auto &[id, stream] : m_streams) {
            if (stream.ticket == ticket) {
                nghttp2_submit_rst_stream(m_session.get(), NGHTTP2_FLAG_NONE, id, NGHTTP2_CANCEL);
                m_streams.erase(id);
                flush();
                return;
            }
        }
    }

    void feed(const QByteArray &octets) override
    {
        if (m_over)
            return;
        const auto *data = reinterpret_cast<const uint8_t *>(octets.constData());
        const bool sense =
            m_session && nghttp2_session_mem_recv(m_session.get(), data, static_cast<size_t>(octets.size())) >= 0;
        if (sense)
            flush();
        m_over = !sense ||
                 (nghttp2_session_want_read(m_session.get()) == 0 && nghttp2_session_want_write(m_session.get()) == 0);
        if (!m_over)
            return;
        if (!sense || m_complained)
            m_events.broken({FailureKind::BadReply, "http2"});
        else // GOAWAY: what was not sent by now was not processed
            m_events.broken({FailureKind::Network, m_draining ? UnprocessedDetail : "connection-closed"});
    }

private:
    struct Stream
    {
        quint64 ticket = 0;
        QByteArray toSend = {};
        QByteArray status = {};
        QByteArray contentType = {};
        quint32 age = 0; // seconds
        QByteArray body = {};
        bool judged = false;   // its headers arrived and are acceptable
        bool complete = false; // END_STREAM arrived
    };

    int32_t submitPost(const QByteArray &message)
    {
        const QByteArray length = QByteArray::number(message.size());
        const nghttp2_nv headers[] = {header(":method", "POST"),         header(":scheme", "https"),
                                      header(":authority", m_authority), header(":path", m_path),
                                      header("accept", MediaType),       header("content-type", MediaType),
                                      header("content-length", length)};
        nghttp2_data_provider body{};
        body.read_callback = &Http2Framing::readBody;
        return nghttp2_submit_request(m_session.get(), nullptr, headers, std::size(headers), &body, nullptr);
    }

    int32_t submitGet(const QByteArray &message)
    {
        const QByteArray path = m_path + (m_path.contains('?') ? "&dns=" : "?dns=") +
                                message.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const nghttp2_nv headers[] = {header(":method", "GET"), header(":scheme", "https"),
                                      header(":authority", m_authority), header(":path", path),
                                      header("accept", MediaType)};
        return nghttp2_submit_request(m_session.get(), nullptr, headers, std::size(headers), nullptr, nullptr);
    }

    void flush()
    {
        QByteArray out;
        const uint8_t *data = nullptr;
        for (ssize_t size = 0; (size = nghttp2_session_mem_send(m_session.get(), &data)) > 0;)
            out += viewOf(data, static_cast<size_t>(size));
        if (!out.isEmpty())
            m_events.write(out);
    }

    Stream *find(int32_t id)
    {
        const auto found = m_streams.find(id);
        return found == m_streams.end() ? nullptr : &found->second;
    }

    // Removed from m_streams, so that later callbacks of nghttp2 for it are ignored.
    std::optional<Stream> take(int32_t id)
    {
        const auto found = m_streams.find(id);
        if (found == m_streams.end())
            return std::nullopt;
        Stream stream = std::move(found->second);
        m_streams.erase(found);
        return stream;
    }

    // The rest of the response cannot make it an answer. Reset it, so that endless data does not use up the deadline.
    void giveUp(int32_t id, const QByteArray &detail)
    {
        const auto stream = take(id);
        if (!stream->complete)
            nghttp2_submit_rst_stream(m_session.get(), NGHTTP2_FLAG_NONE, id, NGHTTP2_CANCEL);
        m_events.failed(stream->ticket, {FailureKind::BadReply, detail});
    }

    // A whole block of headers has arrived: an interim answer (RFC 9110 15.2), the answer's, or what follows its body.
    void judge(int32_t id, Stream &stream)
    {
        if (stream.judged)
            return;
        if (stream.status.startsWith('1')) {
            stream.status.clear();
            stream.contentType.clear();
            stream.age = 0;
        } else if (stream.status != "200") {
            giveUp(id, "http-" + stream.status.left(3));
        } else if (stream.contentType.split(';').first().trimmed().toLower() != MediaType) {
            giveUp(id, "http-content-type");
        } else {
            stream.judged = true;
        }
    }

    void finish(int32_t id, uint32_t error)
    {
        const auto stream = take(id);
        if (!stream)
            return;
        if (error == NGHTTP2_REFUSED_STREAM) {
            m_events.failed(stream->ticket, {FailureKind::Network, UnprocessedDetail});
        } else if (!stream->complete || error != NGHTTP2_NO_ERROR) {
            m_events.failed(stream->ticket, {FailureKind::Network, "http-reset"});
        } else {
            if (stream->age > 0 && m_events.aged)
                m_events.aged(stream->ticket, stream->age);
            m_events.message(stream->ticket, stream->body);
        }
    }

    static Http2Framing &self(void *user) { return *static_cast<Http2Framing *>(user); }

    static ssize_t readBody(nghttp2_session *, int32_t id, uint8_t *buffer, size_t size, uint32_t *flags,
                            nghttp2_data_source *, void *user)
    {
        Stream *stream = self(user).find(id);
        if (stream == nullptr)
            return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
        const auto take = std::min<qsizetype>(static_cast<qsizetype>(size), stream->toSend.size());
        std::copy_n(stream->toSend.constData(), take, reinterpret_cast<char *>(buffer));
        stream->toSend.remove(0, take);
        if (stream->toSend.isEmpty())
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return take;
    }

    static int onHeader(nghttp2_session *, const nghttp2_frame *frame, const uint8_t *name, size_t nameSize,
                        const uint8_t *value, size_t valueSize, uint8_t, void *user)
    {
        Stream *stream = self(user).find(frame->hd.stream_id);
        if (stream == nullptr || stream->judged)
            return 0;
        if (viewOf(name, nameSize) == ":status")
            stream->status = viewOf(value, valueSize).toByteArray();
        else if (viewOf(name, nameSize) == "content-type")
            stream->contentType = viewOf(value, valueSize).toByteArray();
        else if (viewOf(name, nameSize) == "age")
            stream->age = secondsIn(viewOf(value, valueSize).toByteArray());
        return 0;
    }

    static int onFrame(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        Http2Framing &me = self(user);
        if (frame->hd.type == NGHTTP2_GOAWAY && !std::exchange(me.m_draining, true) && me.m_events.draining)
            me.m_events.draining();
        const bool ofAnswer = frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA;
        Stream *stream = ofAnswer ? me.find(frame->hd.stream_id) : nullptr;
        if (stream == nullptr)
            return 0;
        stream->complete = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
        if (frame->hd.type == NGHTTP2_HEADERS)
            me.judge(frame->hd.stream_id, *stream);
        return 0;
    }

    static int onSent(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        if (frame->hd.type == NGHTTP2_GOAWAY && frame->goaway.error_code != NGHTTP2_NO_ERROR)
            self(user).m_complained = true; // nghttp2 has reported a protocol error to the peer
        return 0;
    }

    // A request that was queued (the peer limits concurrent streams) when a GOAWAY arrived.
    static int onNotSent(nghttp2_session *, const nghttp2_frame *frame, int, void *user)
    {
        Http2Framing &me = self(user);
        if (frame->hd.type != NGHTTP2_HEADERS)
            return 0;
        if (const auto stream = me.take(frame->hd.stream_id))
            me.m_events.failed(stream->ticket, {FailureKind::Network, UnprocessedDetail});
        return 0;
    }

    static int onData(nghttp2_session *, uint8_t, int32_t id, const uint8_t *data, size_t size, void *user)
    {
        Stream *stream = self(user).find(id);
        if (stream == nullptr)
            return 0;
        if (stream->body.size() + static_cast<qsizetype>(size) > MaxBodyOctets)
            self(user).giveUp(id, "http-too-large");
        else
            stream->body += viewOf(data, size);
        return 0;
    }

    static int onClose(nghttp2_session *, int32_t id, uint32_t error, void *user)
    {
        self(user).finish(id, error);
        return 0;
    }

    Events m_events;
    QByteArray m_authority;
    QByteArray m_path;
    DohMethod m_method;
    std::unordered_map<int32_t, Stream> m_streams;
    bool m_draining = false;   // GOAWAY arrived
    bool m_complained = false; // we sent one, with an error
    bool m_over = false;
    std::unique_ptr<nghttp2_session, SessionFree> m_session;
};

} // namespace

std::unique_ptr<Framing> http2Framing(Framing::Events events, const QByteArray &authority, const QByteArray &path,
                                      DohMethod method)
{
    return std::make_unique<Http2Framing>(std::move(events), authority, path, method);
}

} // namespace sw::dns
