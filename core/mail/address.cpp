// SPDX-License-Identifier: Apache-2.0
#include "core/mail/address.h"

#include <optional>

namespace sw::mail {

namespace {

constexpr qsizetype MostMailboxes = 100;

// Reads a list octet by octet; one mailbox is collected at a time.
class Scanner
{
public:
    void read(const QByteArray &text)
    {
        for (qsizetype i = 0; i < text.size() && m_found.size() < MostMailboxes; ++i)
            take(text, i);
        finish();
    }
    [[nodiscard]] const QList<Mailbox> &found() const { return m_found; }

private:
    void take(const QByteArray &text, qsizetype &i)
    {
        const char c = text[i];
        if (c == '\\' && (m_quoted || m_comment > 0) && i + 1 < text.size()) {
            keep(text.mid(i, 2));
            ++i;
        } else if (m_quoted) {
            m_quoted = c != '"';
            keep(QByteArray(1, c));
        } else if (c == '(') {
            ++m_comment;
        } else if (m_comment > 0) {
            m_comment -= c == ')' ? 1 : 0;
        } else if (c == '"') {
            m_quoted = true;
            keep(QByteArray(1, c));
        } else {
            takeSpecial(c);
        }
    }

    void takeSpecial(char c)
    {
        switch (c) {
        case '<':
            m_angle = QByteArray();
            m_inAngle = true;
            return;
        case '>':
            m_inAngle = false;
            return;
        case ',':
        case ';':
            if (!m_inAngle)
                finish();
            return;
        case ':': // a group's name ends here, or a source route inside the brackets
            (m_inAngle ? *m_angle : m_plain).clear();
            return;
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            return;
        }
        keep(QByteArray(1, c));
    }

    void keep(const QByteArray &octets)
    {
        if (m_comment == 0)
            (m_inAngle ? *m_angle : m_plain) += octets;
    }

    void finish()
    {
        const QByteArray address = m_angle ? *m_angle : m_plain;
        if (!address.isEmpty() || m_angle) {
            Mailbox box;
            box.address = address;
            const qsizetype at = address.lastIndexOf('@');
            if (at >= 0) {
                box.domainText = address.sliced(at + 1);
                box.domain = dns::DomainName::fromUnicode(QString::fromUtf8(box.domainText));
            }
            m_found.append(box);
        }
        m_plain.clear();
        m_angle.reset();
        m_inAngle = false;
    }

    QList<Mailbox> m_found;
    QByteArray m_plain;
    std::optional<QByteArray> m_angle = std::nullopt;
    int m_comment = 0;
    bool m_quoted = false;
    bool m_inAngle = false;
};

} // namespace

QList<Mailbox> mailboxesOf(const QByteArray &fieldValue)
{
    Scanner scanner;
    scanner.read(fieldValue);
    return scanner.found();
}

QByteArray addressInPath(const QByteArray &path)
{
    const QByteArray text = path.trimmed();
    const qsizetype open = text.indexOf('<');
    const qsizetype close = text.lastIndexOf('>');
    return open >= 0 && close > open ? text.sliced(open + 1, close - open - 1).trimmed() : text;
}

} // namespace sw::mail
