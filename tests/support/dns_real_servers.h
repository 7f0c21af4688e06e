// SPDX-License-Identifier: Apache-2.0
// Name servers and resolvers from Debian, started by the test on loopback with free ports, ended with the test.
// A program that is not installed fails the test: interoperation that was not tried is not known.
#pragma once

#include "core/dns/wire/resource_record.h"
#include "tests/support/dns_certificates.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace sw::test {

[[nodiscard]] quint16 freePort(); // for UDP and TCP on 127.0.0.1
// The path of a program, in sbin too, which is not in everybody's path; empty: not installed.
[[nodiscard]] QString locatedProgram(const QString &program);

class RealServer
{
public:
    ~RealServer();
    // Runs in the foreground; an empty string is success, else what went wrong.
    // `aheadS`: its clock is so many seconds ahead of ours.
    [[nodiscard]] QByteArray start(const QString &program, const QStringList &arguments, int aheadS = 0);
    [[nodiscard]] QByteArray output();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    // Waits that long for its end; true: it has ended.
    [[nodiscard]] bool endsWithin(int ms)
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms);
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    void stop();

private:
    QProcess m_process;
};

// A small tree of zones under "test.": signed.test, nsec3.test, expired.test, tampered.test, unsigned.test and
// rollover-less parents, signed with ldns-signzone.
class SignedWorld
{
public:
    struct ZoneFile
    {
        QByteArray name;
        QString path;
    };
    SignedWorld();
    [[nodiscard]] const QByteArray &error() const { return m_error; } // empty: all is well
    [[nodiscard]] const QList<ZoneFile> &zones() const { return m_zones; }
    [[nodiscard]] dns::RecordList anchors() const { return m_anchors; } // DS of "test."
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &text) const;

    // Configurations with these zones; the servers listen on 127.0.0.1.
    [[nodiscard]] QString nsdConfiguration(quint16 port) const;
    [[nodiscard]] QString knotConfiguration(quint16 port) const;
    [[nodiscard]] QString namedConfiguration(quint16 port) const;
    struct ResolverPorts
    {
        quint16 plain = 0;
        quint16 tls = 0;
        quint16 https = 0;
        quint16 authority = 0;
    };
    [[nodiscard]] QString unboundConfiguration(const ResolverPorts &ports, const Identity &identity) const;

private:
    enum class Signing : quint8 { None, Nsec, Nsec3, Expired };
    void makeZone(const QByteArray &name, const QByteArray &records, Signing signing);
    [[nodiscard]] QByteArray run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_dir;
    QByteArray m_error;
    QByteArray m_delegations; // NS and DS for the parent
    QList<ZoneFile> m_zones;
    dns::RecordList m_anchors;
};

} // namespace sw::test
