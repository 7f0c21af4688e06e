// SPDX-License-Identifier: Apache-2.0
// Finds private keys, passwords and tokens in text that a user gave, so that no message, file or window repeats them.
#pragma once

#include <QList>
#include <QString>

namespace sw {

// A part of a QString.
struct TextRange
{
    qsizetype start = 0;  // in UTF-16 units
    qsizetype length = 0; // the same; > 0
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

// Private keys: PEM (whole, or cut off anywhere), PuTTY's and OpenSSH's files, JSON Web Keys with their private member,
// and bare base64 of a PKCS#1, PKCS#8 or SEC 1 private key. In order, not overlapping.
[[nodiscard]] QList<TextRange> privateKeysIn(const QString &text);

// The same text with blanks in the place of every private key: its length and its line ends stay.
[[nodiscard]] QString withoutPrivateKeys(const QString &text);

// Private keys, user and password in a link, the text after a word such as "password" or in a TSIG key (also as
// BIND writes it), and runs of characters as keys, tokens and generated passwords have: long, of mixed kinds.
[[nodiscard]] QList<TextRange> secretsIn(const QString &text);

// `text` for a message: what looks secret in it is left out ("…").
[[nodiscard]] QString withoutSecrets(const QString &text);

} // namespace sw
