// SPDX-License-Identifier: Apache-2.0
// A received message, proved: its SPF, DKIM and DMARC against what the DNS says now (core/mail/message_verification.h),
// and whether the host that handed it over has a name that leads back to it.
//
// The message is hashed in slices between events and its questions are asked by a LookupLoop, so that a large message
// holds nobody up. It is kept only as hashes and header fields, and never stored. Thread: the GUI's.
#pragma once

#include "core/base/clock.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/mail/message_verification.h"
#include "core/neighbours/reverse_name.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sw::session {

class MessageProof : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Running, Done, Cancelled };
    static constexpr qsizetype MostOctets = 64 * 1024 * 1024;
    // What start() says of more.
    [[nodiscard]] static ParseError tooLarge()
    {
        return {"mail-source-too-large", 0, 0, {{"limit", QString::number(MostOctets / 1024 / 1024)}}};
    }

    // Both must outlive this.
    MessageProof(dns::Resolver &resolver, const Clock &clock, QObject *parent = nullptr);
    ~MessageProof() override;

    // The source of a message as saved or copied; line ends may have become bare LF on the way. Ends what runs.
    // Errors: "mail-source-empty", "mail-source-too-large" (args: limit, in megabytes), "mail-source-no-header"
    // (nothing like a header field in it: no message source).
    [[nodiscard]] Expected<void> start(const QByteArray &source);
    void cancel();
    void clear(); // as at the beginning

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<mail::MessageVerification> &result() const { return m_result; }
    // Of the host that handed the message over; nothing: the message does not say which.
    [[nodiscard]] const std::optional<neighbours::ReverseCheck> &reverse() const { return m_reverse; }
    [[nodiscard]] QList<dkim::HeaderField> fields() const;
    // Of the message under way or proved: the first field of that name, unfolded; empty: none.
    [[nodiscard]] QByteArray field(QByteArrayView lowerCaseName) const;

Q_SIGNALS:
    void changed();

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
