// SPDX-License-Identifier: Apache-2.0
// Makes a DKIM key and saves its private half, off the GUI's thread (OpenSSL takes up to seconds).
//
// The private key never leaves the worker: what comes back is the path of the file and the public record. Abandoned
// while OpenSSL still searches for primes, the worker ends by itself and writes nothing.
#pragma once

#include "core/base/operation.h"
#include "core/dkim/key/key_pair.h"

#include <memory>

namespace sw::session {

struct KeyRequest
{
    dkim::KeyType type = dkim::KeyType::Rsa2048;
    QString folder;
    QString fileName; // "<selector>.<domain>.pem"
};

struct KeyMade
{
    QString file;      // of the private key, owner-only
    QByteArray record; // "v=DKIM1; k=rsa; p=…"
    friend bool operator==(const KeyMade &, const KeyMade &) = default;
};

// The record for a public key that exists already: as dkim::keyRecordFromPublicKey, for the pages.
[[nodiscard]] Expected<QByteArray> recordOfPublicKey(const QByteArray &text);

class KeyMaker : public Operation
{
    Q_OBJECT
public:
    explicit KeyMaker(const KeyRequest &request, QObject *parent = nullptr);
    ~KeyMaker() override;

Q_SIGNALS:
    // Errors: those of dkim::generateKeyPair and dkim::savePrivateKey.
    void finished(const sw::Expected<sw::session::KeyMade> &result);

protected:
    void run() override;
    void release() override;

private:
    struct Shared;
    KeyRequest m_request;
    std::shared_ptr<Shared> m_shared;
};

} // namespace sw::session
