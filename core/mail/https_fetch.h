// SPDX-License-Identifier: Apache-2.0
// Fetches one file by HTTPS as RFC 8461 3.3 requires: certificate valid for the name, redirects not followed, no cache,
// limits on size (of the head, too) and time. The caller gives the host's addresses, so that they come from the same
// DNS answers as everything else; the first that can be connected to is used. The caller judges the result.
#pragma once

#include "core/base/operation.h"
#include "core/mail/http_response.h"
#include "core/neighbours/wanted_file.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace sw::mail {

// One fetch; destroying it aborts.
class HttpsFetch final : public Operation
{
    Q_OBJECT
public:
    // Limits and trust.
    struct Options
    {
        int timeoutMs = 60'000; // for the whole fetch; RFC 8461 3.3 suggests a minute
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration(); // trusted authorities
    };

    // `file`: URL, addresses and largest size in octets.
    HttpsFetch(const neighbours::WantedFile &file, const Options &options, QObject *parent = nullptr);
    ~HttpsFetch() override;

Q_SIGNALS:
    void finished(const sw::neighbours::FetchedFile &file); // exactly once, also for failures

protected:
    void run() override;
    void release() override;

private:
    void tryNextAddress();
    void ask();
    void readMore();
    void failed(QAbstractSocket::SocketError error);
    void closed();
    void judge();
    void releaseSocket();
    void end(neighbours::FetchedFile::Failure failure);

    neighbours::WantedFile m_file;
    Options m_options;
    QTimer m_deadline;
    QSslSocket *m_socket = nullptr; // our child
    HttpResponse m_response;
    qsizetype m_next = 0;
    neighbours::FetchedFile m_result;
};

} // namespace sw::mail
