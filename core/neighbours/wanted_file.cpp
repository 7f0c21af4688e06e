#include "core/neighbours/wanted_file.h"

#include <QUrl>

namespace sw::neighbours {

QString failureName(FetchedFile::Failure failure)
{
    switch (failure) {
    case FetchedFile::Failure::None:
        return {};
    case FetchedFile::Failure::Timeout:
        return QStringLiteral("timeout");
    case FetchedFile::Failure::Network:
        return QStringLiteral("network");
    case FetchedFile::Failure::Certificate:
        return QStringLiteral("tls");
    case FetchedFile::Failure::TooLarge:
        return QStringLiteral("size");
    }
    Q_UNREACHABLE();
}

Expected<WantedFile> parseHttpsUrl(const QByteArray &text)
{
    const QUrl url = QUrl::fromEncoded(text.trimmed(), QUrl::StrictMode);
    const auto host = dns::DomainName::fromUnicode(url.host());
    if (!url.isValid() || url.scheme() != QLatin1String("https") || !host || host->isRoot() ||
        !url.userInfo().isEmpty())
        return unexpected(ParseError{"url-not-https", 0, text.size(), {{"url", QString::fromUtf8(text.left(300))}}});
    WantedFile file;
    file.url = text.trimmed();
    file.host = *host;
    file.port = static_cast<quint16>(url.port(443));
    file.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (file.path.isEmpty())
        file.path = "/";
    if (url.hasQuery())
        file.path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return file;
}

} // namespace sw::neighbours
