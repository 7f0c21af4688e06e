#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A connected QUdpSocket whose datagram went to a closed port: Qt 6.4 tells "Connection refused" at the next read, newer
# versions tell "No datagram available", because they look for a datagram first and the look takes the kernel's message.
#
# Packages:  qt6-base-dev 6.4.2+dfsg-10 (Debian 12), 6.8.2+dfsg-9+deb13u2 (Debian 13), Linux; g++
# Expected:  ConnectionRefusedError (0) from the read that follows readyRead(), in every version.
# Seen:      6.4.2: readyRead, read -1, error 0 "Connection refused"
#            6.8.2: readyRead, read -1, error 22 "No datagram available for reading"
# Why:       strace of 6.8 shows recvfrom(fd, MSG_PEEK) = ECONNREFUSED, then recvmsg(fd) = EAGAIN. Linux reports an ICMP error
#            once. With IP_RECVERR it stays in the error queue of the socket, whoever looks.
# Seen on:   28 November 2026
# Exit:      0 as written down, 1 it behaves otherwise, 2 could not be tried
set -u

pkg-config --exists Qt6Network 2>/dev/null || { echo "Qt is not here (packages: g++ pkg-config qt6-base-dev)"; exit 2; }
version=$(pkg-config --modversion Qt6Network)
case $version in
    6.4.*) written='read -1, error 0' ;;
    6.8.*) written='read -1, error 22' ;;
    *) echo "Qt $version: not a version that is written down"; exit 2 ;;
esac
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cat >"$folder/try.cpp" <<'CPP'
#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>
#include <QUdpSocket>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QUdpSocket closed;
    closed.bind(QHostAddress(QHostAddress::LocalHost), 0);
    const quint16 port = closed.localPort();
    closed.close();

    QUdpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QObject::connect(&socket, &QUdpSocket::readyRead, &app, [&] {
        char octets[100];
        const qint64 size = socket.readDatagram(octets, sizeof octets);
        out << "read " << size << ", error " << int(socket.error()) << " (" << socket.errorString() << ")\n";
        out.flush();
        app.quit();
    });
    socket.write("x", 1);
    QTimer::singleShot(5000, &app, [] { QCoreApplication::exit(3); });
    return app.exec();
}
CPP
g++ -std=c++17 -fPIC -o "$folder/try" "$folder/try.cpp" $(pkg-config --cflags --libs Qt6Network Qt6Core) || exit 2
seen=$("$folder/try") || seen="nothing read"
echo "Qt $version: $seen"
case $seen in
    "$written ("*) echo "as written down"; exit 0 ;;
    *) echo "it behaves otherwise; written down: $written"; exit 1 ;;
esac
