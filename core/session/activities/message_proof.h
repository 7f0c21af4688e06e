// SPDX-License-Identifier: Apache-2.0
// Verifies a received message: SPF, DKIM and DMARC by what the DNS says now (core/mail/message_verification.h), and
// whether the host that delivered it has a forward-confirmed reverse name.
//
// The message is hashed in slices between events and its questions are asked by a LookupLoop, so that a large message
// does not block the window. Only hashes and header fields are kept, and nothing is stored. Lives on the GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/mail/message_verification.h"
#include "core/neighbours/reverse_name.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sw::session {

// One message at a time.
class MessageProof : public QObject
{
    Q_OBJECT
public:
    // Done: with a result().
    enum class State { Idle, Running, Done, Cancelled };
    static constexpr qsizetype MostOctets = 64 * 1024 * 1024; // of a message
    // The error of start() for more octets.
    [[nodiscard]] static ParseError tooLarge()
    {
        return {"mail-source-too-large", 0, 0, {{"limit", QString::number(MostOctets / 1024 / 1024)}}};
    }

    // Both must outlive this object.
    MessageProof(dns::Resolver &resolver, const Clock &clock, QObject *parent = nullptr);
    ~MessageProof() override;

    // `source`: a message as saved or copied; its line ends may be bare LF. Ends an earlier run. Errors:
    // "mail-source-empty", "mail-source-too-large" (args: limit, in MiB), "mail-source-no-header" (no header field in
    // it).
    [[nodiscard]] Expected<void> start(const QByteArray &source);
    void cancel(); // to Cancelled, without a result
    void clear();  // back to the initial state

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<mail::MessageVerification> &result() const { return m_result; }
    // Of the host that delivered the message; nullopt: the message does not name it.
    [[nodiscard]] const std::optional<neighbours::ReverseCheck> &reverse() const { return m_reverse; }
    [[nodiscard]] QList<dkim::HeaderField> fields() const; // the header of the message, in order
    // The first field of that name of the current message, unfolded; empty: none.
    [[nodiscard]] QByteArray field(QByteArrayView lowerCaseName) const;

Q_SIGNALS:
    void changed(); // state or result

private:
    void stop();
    void feedSlice();
    void ask();
    void answered();

    dns::Resolver &m_resolver;
    const Clock &m_clock;
    State m_state = State::Idle;
    QByteArray m_source;
    qsizetype m_fed = 0;
    QTimer m_slice;
    std::unique_ptr<dkim::MessageDigest> m_digest;
    std::unique_ptr<dns::LookupLoop> m_loop;
    mail::VerificationRequest m_request;
    std::optional<mail::MessageVerification> m_result;
    std::optional<neighbours::ReverseCheck> m_reverse;
};

} // namespace sw::session
