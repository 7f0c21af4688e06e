// SPDX-License-Identifier: Apache-2.0
// Repairs what people save and copy as "the source of the message" where the repair is certain: blank lines or a byte
// order mark before the header, an mbox line, quote marks of a reply, an indentation, a web page around it, UTF-16.
//
// Streaming; only the beginning is examined (at most 256 KiB, a web page 64 MiB). Next: message_verification.h, which
// reports the repairs.
#pragma once

#include "core/finding/finding.h"

#include <QByteArrayList>
#include <QStringDecoder>

#include <functional>

namespace sw::mail {

// Feed it, then finish() once.
class MessageRepair
{
public:
    using Take = std::function<void(QByteArrayView)>; // gets the repaired octets
    // `take` gets the message in pieces, during feed() and finish().
    explicit MessageRepair(Take take)
        : m_take(std::move(take))
    {}

    // Octets of the source in pieces of any size; then its end.
    void feed(QByteArrayView octets);
    void finish();

    // A header was found; valid after finish(). Without one there is no message to judge.
    [[nodiscard]] bool isMessage() const { return m_isMessage; }
    // Codes in the order of the repairs: "mail-repaired-utf16", "mail-repaired-byte-order-mark",
    // "mail-repaired-web-page", "mail-repaired-text-before", "mail-repaired-blank-lines", "mail-repaired-quote-marks",
    // "mail-repaired-indentation". Empty: unchanged (an mbox line is no repair).
    [[nodiscard]] const QByteArrayList &repairs() const { return m_repairs; }

private:
    struct Prefix // before every line
    {
        int quotes = 0;
        bool blankAfter = false; // "> " and not ">": the blank is part of the mark
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
    QByteArray m_begin; // until examined; then what is not passed on yet
    bool m_looked = false;
    bool m_started = false;
    bool m_isMessage = false;
    Header m_header;
    QByteArrayList m_repairs;
    std::optional<QStringDecoder> m_utf16;
};

// A whole message after repair.
struct RepairedMessage
{
    QByteArray octets;           // of the message, or of the source if it is none
    QByteArrayList repairs = {}; // as MessageRepair::repairs()
    bool isMessage = false;      // a header was found
};
// Repairs a source held in memory.
[[nodiscard]] RepairedMessage repairMessage(const QByteArray &source);

// One finding for each repair; also "mail-repaired-signature" if `signatureFailed`: the failure may come from that.
[[nodiscard]] Findings repairFindings(const QByteArrayList &repairs, bool signatureFailed);

} // namespace sw::mail
