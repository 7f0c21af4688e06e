// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/message_proof.h"

#include "core/base/abort_and_delete_later.h"
#include "core/mail/message_repair.h"

#include <algorithm>

namespace sw::session {

namespace {

constexpr qsizetype SliceOctets = 256 * 1024; // hashed in much less than a frame

// Mail is transported and signed with CRLF (RFC 5321 2.3.8, RFC 6376 5.3); a file or the clipboard may hold bare LF.
QByteArray withNetworkLineEnds(const QByteArray &source)
{
    if (source.contains("\r\n") || !source.contains('\n'))
        return source;
    return QByteArray(source).replace('\n', "\r\n");
}

struct Proved
{
    mail::MessageVerification message;
    std::optional<neighbours::ReverseCheck> reverse;
};

// Both at once: the host's name is asked for in the same rounds.
dns::Step<Proved> prove(const dns::Facts &facts, const dkim::MessageDigest &digest,
                        const mail::VerificationRequest &request)
{
    Proved proved;
    dns::QuestionSet needed;
    if (auto verified = dns::part(mail::verifyMessageAtNameServers(facts, digest, request), needed))
        proved.message = std::move(*verified);
    if (const auto client = mail::completeEnvelope(request.envelope, digest.fields()).ip)
        proved.reverse = dns::part(neighbours::reverseName(facts, *client), needed);
    if (!needed.isEmpty())
        return needed;
    return proved;
}

} // namespace

MessageProof::MessageProof(dns::Resolver &resolver, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_clock(clock)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &MessageProof::feedSlice);
}

MessageProof::~MessageProof()
{
    stop();
}

void MessageProof::stop()
{
    m_slice.stop();
    m_source.clear();
    m_fed = 0;
    abortAndDeleteLater(m_loop, this);
}

Expected<void> MessageProof::start(const QByteArray &source)
{
    const QByteArray trimmed = source.trimmed();
    if (trimmed.isEmpty())
        return unexpected(ParseError{"mail-source-empty"});
    if (source.size() > MostOctets)
        return unexpected(tooLarge());
    mail::RepairedMessage repaired = mail::repairMessage(source);
    if (!repaired.isMessage)
        return unexpected(ParseError{"mail-source-no-header"});
    stop();
    m_source = withNetworkLineEnds(repaired.octets);
    m_digest = std::make_unique<dkim::MessageDigest>();
    m_result.reset();
    m_reverse.reset();
    m_request = {};
    m_request.repairs = repaired.repairs;
    m_request.now = m_clock.now().toSecsSinceEpoch();
    m_state = State::Running;
    m_slice.start();
    Q_EMIT changed();
    return {};
}

void MessageProof::feedSlice()
{
    const qsizetype size = std::min(SliceOctets, m_source.size() - m_fed);
    m_digest->feed(QByteArrayView(m_source).sliced(m_fed, size));
    m_fed += size;
    if (m_fed < m_source.size())
        return;
    m_slice.stop();
    m_source.clear();
    m_digest->finish();
    ask();
}

void MessageProof::ask()
{
    const auto function = [this](const dns::Facts &facts) { return prove(facts, *m_digest, m_request); };
    m_loop = std::make_unique<dns::LookupLoop>(m_resolver, dns::Facts(), dns::stepNeeds(function));
    connect(m_loop.get(), &dns::LookupLoop::finished, this, &MessageProof::answered);
    m_loop->start();
}

void MessageProof::answered()
{
    auto step = prove(m_loop->facts(), *m_digest, m_request);
    if (dns::isDone(step)) {
        Proved proved = dns::takeResult(std::move(step));
        m_result = std::move(proved.message);
        m_reverse = std::move(proved.reverse);
    }
    m_state = m_result ? State::Done : State::Cancelled;
    stop();
    Q_EMIT changed();
}

void MessageProof::cancel()
{
    if (m_state != State::Running)
        return;
    stop();
    m_state = State::Cancelled;
    Q_EMIT changed();
}

void MessageProof::clear()
{
    stop();
    m_digest.reset();
    m_result.reset();
    m_reverse.reset();
    m_state = State::Idle;
    Q_EMIT changed();
}

QList<dkim::HeaderField> MessageProof::fields() const
{
    return m_digest ? m_digest->fields() : QList<dkim::HeaderField>();
}

QByteArray MessageProof::field(QByteArrayView lowerCaseName) const
{
    if (!m_digest)
        return {};
    for (const dkim::HeaderField &one : m_digest->fields()) {
        if (one.is(lowerCaseName))
            return one.value.simplified();
    }
    return {};
}

} // namespace sw::session
