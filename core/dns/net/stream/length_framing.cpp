// SPDX-License-Identifier: Apache-2.0
// Messages with a length prefix of two octets (RFC 1035 4.2.2).
#include "core/dns/net/stream/framing.h"

#include <QtEndian>

namespace sw::dns {

namespace {

constexpr qsizetype LengthOctets = 2;

class LengthFraming final : public Framing
{
public:
    explicit LengthFraming(Events events)
        : m_events(std::move(events))
    {}

    void send(quint64, const QByteArray &message) override
    {
        char length[LengthOctets];
        qToBigEndian(static_cast<quint16>(message.size()), length);
        // In one write: some servers drop a connection whose length arrives alone (RFC 7766 8).
        m_events.write(QByteArray(length, sizeof length) + message);
    }

    void cancel(quint64) override {} // the answer is ignored when it arrives

    void feed(const QByteArray &octets) override
    {
        m_buffer += octets;
        qsizetype at = 0;
        while (m_buffer.size() - at >= LengthOctets) {
            const auto length = qFromBigEndian<quint16>(m_buffer.constData() + at);
            if (m_buffer.size() - at - LengthOctets < length)
                break;
            m_events.message(std::nullopt, m_buffer.mid(at + LengthOctets, length));
            at += LengthOctets + length;
        }
        m_buffer.remove(0, at); // less than one message is left: bounded by 65,537 octets
    }

private:
    Events m_events;
    QByteArray m_buffer;
};

} // namespace

std::unique_ptr<Framing> lengthFraming(Framing::Events events)
{
    return std::make_unique<LengthFraming>(std::move(events));
}

} // namespace sw::dns
