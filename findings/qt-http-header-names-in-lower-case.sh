#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The same HTTP/1.1 request by QNetworkAccessManager has other header names on the wire from one Qt to the next: in 6.8 "Host"
# and "X-Asked-For" become "host" and "x-asked-for", those set with setRawHeader() included.
#
# Packages:  qt6-base-dev 6.4.2+dfsg-10 (Debian 12), 6.8.2+dfsg-9+deb13u2 (Debian 13); g++
# Expected:  over HTTP/1.1 the names go out as the caller spelt them, as they always did.
# Seen:      6.4.2: Accept-Encoding Accept-Language Connection Host User-Agent X-Asked-For
#            6.8.2:         accept-encoding accept-language connection host user-agent x-asked-for
# Why:       names compare without case (RFC 9110 5.1), and lower case is what HTTP/2 wants (RFC 9113 8.2); who compares octets
#            of an HTTP/1.1 request is in for a surprise.
# Seen on:   28 November 2026
# Exit:      0 as written down, 1 it behaves otherwise, 2 could not be tried
set -u

pkg-config --exists Qt6Network 2>/dev/null || { echo "Qt is not here (packages: g++ pkg-config qt6-base-dev)"; exit 2; }
version=$(pkg-config --modversion Qt6Network)
case $version in
    6.4.*) written='Accept-Encoding Accept-Language Connection Host User-Agent X-Asked-For' ;;
    6.8.*) written='accept-encoding accept-language connection host user-agent x-asked-for' ;;
    *) echo "Qt $version: not a version that is written down"; exit 2 ;;
esac
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cat >"$folder/try.cpp" <<'CPP'
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QTimer>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost));
    QByteArray got;
    QObject::connect(&server, &QTcpServer::newConnection, &app, [&] {
        QTcpSocket *peer = server.nextPendingConnection();
        QObject::connect(peer, &QTcpSocket::readyRead, &app, [&got, peer] {
            got += peer->readAll();
            if (got.contains("\r\n\r\n"))
                peer->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        });
    });
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())));
    request.setRawHeader("X-Asked-For", "Value");
    QNetworkReply *reply = manager.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &app, &QCoreApplication::quit);
    QTimer::singleShot(5000, &app, [] { QCoreApplication::exit(3); });
    const int status = app.exec();
    QByteArrayList names;
    for (const QByteArray &line : got.left(got.indexOf("\r\n\r\n")).split('\n').mid(1))
        names += line.left(line.indexOf(':'));
    std::sort(names.begin(), names.end());
    QTextStream(stdout) << names.join(' ') << Qt::endl;
    return status;
}
CPP
g++ -std=c++17 -fPIC -o "$folder/try" "$folder/try.cpp" $(pkg-config --cflags --libs Qt6Network Qt6Core) || exit 2
seen=$("$folder/try") || { echo "no request came"; exit 2; }
echo "Qt $version: $seen"
[ "$seen" = "$written" ] && { echo "as written down"; exit 0; }
echo "it behaves otherwise; written down: $written"
exit 1
