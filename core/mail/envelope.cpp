// SPDX-License-Identifier: Apache-2.0
#include "core/mail/envelope.h"

#include "core/mail/address.h"

namespace sw::mail {

namespace {

constexpr qsizetype MostHops = 100;

// The first address in square brackets, or a bare one right after "(".
std::optional<dns::IpAddress> addressIn(const QByteArray &text)
{
    for (qsizetype open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
        const qsizetype close = text.indexOf(']', open);
        if (close < 0)
            break;
        QByteArray inside = text.sliced(open + 1, close - open - 1).trimmed();
        if (inside.left(5).toLower() == "ipv6:")
            inside = inside.sliced(5);
        if (const auto address = dns::IpAddress::fromText(inside))
            return address;
    }
    const qsizetype open = text.indexOf('(');
    if (open < 0)
        return std::nullopt;
    qsizetype end = open + 1;
    while (end < text.size() && text[end] != ')' && text[end] != ' ')
        ++end;
    return dns::IpAddress::fromText(text.sliced(open + 1, end - open - 1));
}

} // namespace

Hop hopOf(const QByteArray &receivedValue)
{
    const QByteArray text = receivedValue.left(4096).simplified();
    Hop hop;
    if (text.left(5).toLower() != "from ")
        return hop;
    qsizetype by = text.indexOf(" by ");
    const QByteArray client = text.mid(5, by < 0 ? -1 : by - 5);
    hop.helo = client.left(client.indexOf(' ') < 0 ? client.size() : client.indexOf(' '));
    hop.ip = addressIn(client);
    // Exim: "from [192.0.2.1] (helo=mail.example.com)"
    const qsizetype said = client.indexOf("helo=");
    if (said >= 0) {
        qsizetype end = said + 5;
        while (end < client.size() && client[end] != ')' && client[end] != ' ')
            ++end;
        hop.helo = client.sliced(said + 5, end - said - 5);
    }
    return hop;
}

Envelope completeEnvelope(const Envelope &given, const QList<dkim::HeaderField> &fields)
{
    Envelope envelope = given;
    qsizetype hops = 0;
    for (const dkim::HeaderField &field : fields) {
        if (envelope.mailFromSource == Envelope::Source::None && field.is("return-path")) {
            envelope.mailFrom = addressInPath(field.value);
            envelope.mailFromSource = Envelope::Source::Message;
        }
        if (envelope.ipSource != Envelope::Source::None || !field.is("received") || ++hops > MostHops)
            continue;
        const Hop hop = hopOf(field.value);
        if (!hop.ip || hop.ip->isLocal()) // an internal hop
            continue;
        envelope.ip = hop.ip;
        envelope.ipSource = Envelope::Source::Message;
        if (envelope.heloSource == Envelope::Source::None && !hop.helo.isEmpty()) {
            envelope.helo = hop.helo;
            envelope.heloSource = Envelope::Source::Message;
        }
    }
    return envelope;
}

} // namespace sw::mail
