// SPDX-License-Identifier: Apache-2.0
// What people save and copy as "the source of the message", put right where it is plain how: blank lines or a byte
// order mark before the header, a mbox line, the marks of a quoted mail, an indentation, a web page around it, UTF-16.
//
// A stream in, a stream out; only the beginning is looked at. Next: message_verification.h, which says what was
// repaired.
#pragma once

#include "core/finding/finding.h"

#include <QByteArrayList>
#include <QStringDecoder>

#include <functional>

namespace sw::mail {

class MessageRepair
{
public:
    using Take = std::function<void(QByteArrayView)>;
    // `take` gets the message, piece by piece.
    explicit MessageRepair(Take take)
        : m_take(std::move(take))
    {}

    void feed(QByteArrayView octets);
    void finish();

    // Whether a header was found; only after finish(). What is no message is no verdict.
    [[nodiscard]] bool isMessage() const { return m_isMessage; }
    // Codes with words, in the order of the work: "mail-repaired-utf16", "mail-repaired-byte-order-mark",
    // "mail-repaired-web-page", "mail-repaired-text-before", "mail-repaired-blank-lines", "mail-repaired-quote-marks",
    // "mail-repaired-indentation". Empty: taken as it came (a mbox line is nothing to repair).
    [[nodiscard]] const QByteArrayList &repairs() const { return m_repairs; }

private:
    struct Prefix // stands before every line
    {
        int quotes = 0;
        bool blankAfter = false; // "> " and not ">": the blank belongs to the mark, not to the line
        qsizetype blanks = 0;
        [[nodiscard]] bool isNothing() const { return quotes == 0 && blanks == 0; }
    };
    struct Header
    {
        qsizetype at = -1; // octets before it
        Prefix prefix = {};
        bool html = false;
    };

    [[nodiscard]] static QByteArrayView withoutPrefix(QByteArrayView line, const Prefix &prefix);
    [[nodiscard]] static Header findHeader(QByteArrayView text);
    [[nodiscard]] static int weightAt(QByteArrayView text, const Prefix &prefix);
    void look();
    void pass(QByteArrayView octets);
    void passLines(QByteArrayView octets);
    void note(const QByteArray &code) { m_repairs.append(code); }

    Take m_take;
    QByteArray m_begin; // until it was looked at; then what is not passed on yet
    bool m_looked = false;
    bool m_started = false;
    bool m_isMessage = false;
    Header m_header;
    QByteArrayList m_repairs;
    std::optional<QStringDecoder> m_utf16;
};

struct RepairedMessage
{
    QByteArray octets;
    QByteArrayList repairs = {};
    bool isMessage = false;
};
[[nodiscard]] RepairedMessage repairMessage(const QByteArray &source);

// What was repaired, and, when a signature failed, that it may come from that.
[[nodiscard]] Findings repairFindings(const QByteArrayList &repairs, bool signatureFailed);

} // namespace sw::mail
