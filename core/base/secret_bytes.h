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
    // Takes the octets and wipes the source when it was the only holder.
    explicit SecretBytes(QByteArray &&octets);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] bool isEmpty() const { return m_octets.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_octets.size(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_octets; }
    void wipe();

private:
    QByteArray m_octets;
};

} // namespace sw
