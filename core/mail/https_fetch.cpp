#include "core/mail/https_fetch.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <openssl/crypto.h>

namespace sw::mail {

using Failure = neighbours::FetchedFile::Failure;

namespace {

// A network manager does TLS in a thread of its own, and that thread may end a moment after the manager's destructor
// has stopped waiting for it. If the program ends in this moment too, OpenSSL's exit handler comes first, and what
// OpenSSL kept for the thread is freed by nobody. So OpenSSL is told to have no such handler; the system takes the
// memory back. Before main(), as the first call in a program decides.
[[maybe_unused]] const int NoExitHandler = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

} // namespace

HttpsFetch::HttpsFetch(const neighbours::WantedFile &file, const Options &options, QObject *parent)
    : Operation(parent)
    , m_file(file)
    , m_options(options)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setProxy(QNetworkProxy::NoProxy); // the address is what is to be tested
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Failure::Timeout); });
}

HttpsFetch::~HttpsFetch()
{
    release();
}

void HttpsFetch::run()
{
    m_deadline.start(m_options.timeoutMs);
    tryNextAddress();
}

void HttpsFetch::release()
{
    m_deadline.stop();
    if (QNetworkReply *reply = m_reply) {
        m_reply = nullptr;
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void HttpsFetch::tryNextAddress()
{
    if (m_next == m_file.addresses.size()) {
        end(Failure::Network);
        return;
    }
    QUrl url(QStringLiteral("https://x/"));
    url.setHost(QString::fromLatin1(m_file.addresses[m_next++].toText()));
    url.setPort(m_file.port);
    const QUrl path = QUrl::fromEncoded(m_file.path);
    url.setPath(path.path(QUrl::FullyEncoded), QUrl::StrictMode);
    if (path.hasQuery())
        url.setQuery(path.query(QUrl::FullyEncoded), QUrl::StrictMode);

    QNetworkRequest request(url);
    request.setSslConfiguration(m_options.tls);
    request.setPeerVerifyName(QString::fromLatin1(m_file.host.toText())); // also the name in the TLS hello
    const QByteArray port = m_file.port == 443 ? QByteArray() : ':' + QByteArray::number(m_file.port);
    request.setRawHeader("Host", m_file.host.toText() + port);
    request.setRawHeader("Accept-Encoding", "identity"); // the limit counts what really comes
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it would put the address in :authority
    m_result = {};
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(m_file.largest + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpsFetch::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpsFetch::replyFinished);
}

void HttpsFetch::readMore()
{
    m_result.body += m_reply->read(m_file.largest + 1 - m_result.body.size());
    if (m_result.body.size() > m_file.largest)
        end(Failure::TooLarge);
}

void HttpsFetch::replyFinished()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid()) { // an answer, whatever it says
        m_result.status = status.toInt();
        m_result.contentType = m_reply->rawHeader("Content-Type");
        readMore();
        if (!isRunning()) // it was too large
            return;
        // Cut off in the middle is no answer. 4xx and 5xx are errors for Qt, and answers for us.
        const bool broken = error == QNetworkReply::RemoteHostClosedError ||
                            (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied);
        end(broken ? Failure::Network : Failure::None);
        return;
    }
    if (error == QNetworkReply::SslHandshakeFailedError) {
        end(Failure::Certificate);
        return;
    }
    m_reply->deleteLater();
    m_reply = nullptr;
    tryNextAddress();
}

void HttpsFetch::end(Failure failure)
{
    m_result.failure = failure;
    if (failure != Failure::None)
        m_result.body.clear();
    release();
    if (conclude())
        Q_EMIT finished(m_result);
}

} // namespace sw::mail
