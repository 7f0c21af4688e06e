// SPDX-License-Identifier: Apache-2.0
// Octets that must not be seen: passwords, private keys. Not copyable, wiped before the memory is freed,
// no stream or debug operator. Keep the time between reveal() and use short.
#pragma once

#include <QByteArray>

namespace sw {

class SecretBytes
{
public:
    SecretBytes() = default;
    // Takes the octets over; copies that somebody else shares are not wiped.
    explicit SecretBytes(QByteArray &&octets);
    // The source is empty afterwards; what the target held is wiped.
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    // Wipes.
    ~SecretBytes();

    // These and reveal() do not copy; a reference is valid until the next non-const call.
    [[nodiscard]] bool isEmpty() const { return m_octets.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_octets.size(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_octets; }
    // Overwrites the octets with zeros, then frees them; empty afterwards.
    void wipe();

private:
    QByteArray m_octets;
};

} // namespace sw
