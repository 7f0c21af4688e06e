// SPDX-License-Identifier: Apache-2.0
// Makes a DKIM key and saves its private half, off the GUI thread (OpenSSL takes up to seconds).
//
// The private key never leaves the worker, which returns the path of its file and the public record. If abandoned while
// OpenSSL searches for primes, the worker ends by itself and writes nothing.
#pragma once

#include "core/base/operation.h"
#include "core/dkim/key/key_pair.h"

#include <memory>

namespace sw::session {

// The key to make.
struct KeyRequest
{
    dkim::KeyType type = dkim::KeyType::Rsa2048; // algorithm and length
    QString folder;                              // for the private key
    QString fileName;                            // "<selector>.<domain>.pem"
};

// The result.
struct KeyMade
{
    QString file;      // of the private key, readable by its owner only
    QByteArray record; // "v=DKIM1; k=rsa; p=…"
    friend bool operator==(const KeyMade &, const KeyMade &) = default;
};

// The record for an existing public key: dkim::keyRecordFromPublicKey() for the pages, with its errors.
[[nodiscard]] Expected<QByteArray> recordOfPublicKey(const QByteArray &text);

// One key; destroying it abandons the worker.
class KeyMaker : public Operation
{
    Q_OBJECT
public:
    explicit KeyMaker(const KeyRequest &request, QObject *parent = nullptr); // starts with start()
    ~KeyMaker() override;

Q_SIGNALS:
    // Once. Errors: those of dkim::generateKeyPair and dkim::savePrivateKey.
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
