// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/domain_name.h"

#include <QUrl>

#include <algorithm>

namespace sw::dns {

namespace {

constexpr qsizetype MaxNameOctets = 255; // RFC 1035 2.3.4
constexpr qsizetype MaxLabelOctets = 63;

char toLowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

ParseError nameError(const char *code, qsizetype offset, qsizetype length)
{
    return ParseError{code, offset, length};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Offsets of each label's length octet, the root's not included.
QList<qsizetype> labelOffsets(const QByteArray &wire)
{
    QList<qsizetype> offsets;
    for (qsizetype at = 0; wire.at(at) != 0; at += 1 + static_cast<quint8>(wire.at(at)))
        offsets.append(at);
    return offsets;
}

void appendEscaped(QByteArray &out, QByteArrayView label)
{
    for (const char c : label) {
        const auto octet = static_cast<quint8>(c);
        if (c == '.' || c == '\\' || c == '"' || c == ';' || c == '(' || c == ')' || c == '@' || c == '$') {
            out += '\\';
            out += c;
        } else if (octet <= 0x20 || octet >= 0x7f) {
            out += '\\';
            out += QByteArray::number(octet).rightJustified(3, '0');
        } else {
            out += c;
        }
    }
}

} // namespace

// The root is made once and shared: default-constructed names are everywhere, and need not allocate.
DomainName::DomainName()
{
    static const DomainName root(QByteArray(1, '\0'));
    m_wire = root.m_wire;
    m_key = root.m_key;
    m_hash = root.m_hash;
}

DomainName::DomainName(QByteArray wire)
    : m_wire(std::move(wire))
    , m_key(m_wire)
{
    // Length octets are at most 63 and so never fall into 'A'..'Z' (65..90).
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (std::any_of(m_key.cbegin(), m_key.cend(), upper))
        std::transform(m_key.cbegin(), m_key.cend(), m_key.begin(), toLowerAscii);
    m_hash = qHash(m_key);
}

Expected<DomainName> DomainName::fromText(QByteArrayView text)
{
    if (text.isEmpty())
        return unexpected(nameError("name-empty", 0, 0));
    if (text == ".")
        return DomainName();

    QByteArray wire;
    wire.reserve(text.size() + 2);
    QByteArray label;
    qsizetype labelStart = 0;
    const auto finishLabel = [&](qsizetype end) -> const char * {
        if (label.isEmpty())
            return "name-empty-label";
        if (label.size() > MaxLabelOctets)
            return "name-label-too-long";
        wire += static_cast<char>(label.size());
        wire += label;
        label.clear();
        labelStart = end + 1;
        return nullptr;
    };

    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (static_cast<quint8>(c) >= 0x80)
            return unexpected(nameError("name-not-ascii", i, 1));
        if (c == '.') {
            if (const char *code = finishLabel(i))
                return unexpected(nameError(code, labelStart, i - labelStart));
        } else if (c == '\\') {
            if (i + 3 < text.size() && isDigit(text.at(i + 1)) && isDigit(text.at(i + 2)) && isDigit(text.at(i + 3))) {
                const int value = (text.at(i + 1) - '0') * 100 + (text.at(i + 2) - '0') * 10 + (text.at(i + 3) - '0');
                if (value > 255)
                    return unexpected(nameError("name-bad-escape", i, 4));
                label += static_cast<char>(value);
                i += 3;
            } else if (i + 1 < text.size() && !isDigit(text.at(i + 1))) {
                label += text.at(++i);
            } else {
                return unexpected(nameError("name-bad-escape", i, text.size() - i));
            }
        } else {
            label += c;
        }
    }
    if (!label.isEmpty()) {
        if (const char *code = finishLabel(text.size()))
            return unexpected(nameError(code, labelStart, text.size() - labelStart));
    }
    wire += '\0';
    if (wire.size() > MaxNameOctets)
        return unexpected(nameError("name-too-long", 0, text.size()));
    return DomainName(std::move(wire));
}

Expected<DomainName> DomainName::fromUnicode(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return fromText(text.toLatin1());
    // Qt's whitelist of top-level domains is for display; here the input is taken as typed.
    const QByteArray ace = QUrl::toAce(text, QUrl::IgnoreIDNWhitelist);
    if (ace.isEmpty())
        return unexpected(nameError("name-bad-idn", 0, text.toUtf8().size()));
    return fromText(ace);
}

Expected<DomainName> DomainName::fromWire(QByteArrayView wire)
{
    qsizetype at = 0;
    while (at < wire.size()) {
        const auto length = static_cast<quint8>(wire.at(at));
        if (length == 0) {
            if (at + 1 != wire.size() || wire.size() > MaxNameOctets)
                break;
            return DomainName(wire.toByteArray());
        }
        if (length > MaxLabelOctets)
            break;
        at += 1 + length;
    }
    return unexpected(nameError("name-bad-wire", at, 0));
}

DomainName DomainName::literal(QByteArrayView text)
{
    const auto name = fromText(text);
    Q_ASSERT_X(name.has_value(), "DomainName::literal", "not a domain name");
    return name.value_or(DomainName());
}

QByteArray DomainName::toFqdn() const
{
    if (isRoot())
        return QByteArrayLiteral(".");
    QByteArray out;
    out.reserve(m_wire.size());
    for (const qsizetype at : labelOffsets(m_wire)) {
        appendEscaped(out, QByteArrayView(m_wire).sliced(at + 1, static_cast<quint8>(m_wire.at(at))));
        out += '.';
    }
    return out;
}

QByteArray DomainName::toText() const
{
    QByteArray out = toFqdn();
    if (!isRoot())
        out.chop(1);
    return out;
}

QString DomainName::toUnicode() const
{
    const QByteArray text = toText();
    if (!text.toLower().contains("xn--"))
        return QString::fromLatin1(text);
    return QUrl::fromAce(text, QUrl::IgnoreIDNWhitelist);
}

DomainName DomainName::inLowerCase() const
{
    DomainName name = *this;
    name.m_wire = name.m_key; // comparison key and hash are unaffected
    return name;
}

int DomainName::labelCount() const
{
    int count = 0;
    for (qsizetype at = 0; m_wire.at(at) != 0; at += 1 + static_cast<quint8>(m_wire.at(at)))
        ++count;
    return count;
}

QByteArrayList DomainName::labels() const
{
    QByteArrayList out;
    for (const qsizetype at : labelOffsets(m_wire))
        out.append(m_wire.mid(at + 1, static_cast<quint8>(m_wire.at(at))));
    return out;
}

bool DomainName::isAtOrBelow(const DomainName &ancestor) const
{
    if (!m_key.endsWith(ancestor.m_key))
        return false;
    // The suffix must begin at a label boundary, not inside a longer label with the same ending.
    const qsizetype border = m_key.size() - ancestor.m_key.size();
    for (qsizetype at = 0; at <= border; at += 1 + static_cast<quint8>(m_key.at(at))) {
        if (at == border)
            return true;
    }
    return false;
}

DomainName DomainName::parent() const
{
    if (isRoot())
        return *this;
    return DomainName(m_wire.mid(1 + static_cast<quint8>(m_wire.at(0))));
}

DomainName DomainName::lastLabels(int count) const
{
    DomainName name = *this;
    for (int have = labelCount(); have > count; --have)
        name = name.parent();
    return name;
}

Expected<DomainName> DomainName::prepended(QByteArrayView labels) const
{
    if (labels.isEmpty())
        return *this;
    auto left = fromText(labels);
    if (!left)
        return left;
    QByteArray wire = left->m_wire;
    wire.chop(1);
    wire += m_wire;
    if (wire.size() > MaxNameOctets)
        return unexpected(nameError("name-too-long", 0, labels.size()));
    return DomainName(std::move(wire));
}

QByteArray DomainName::relativeTo(const DomainName &ancestor) const
{
    Q_ASSERT(isAtOrBelow(ancestor));
    if (*this == ancestor)
        return {};
    QByteArray wire = m_wire.left(m_wire.size() - ancestor.m_wire.size());
    wire += '\0';
    return DomainName(std::move(wire)).toText();
}

int DomainName::compare(const DomainName &other) const
{
    const QByteArrayList mine = DomainName(m_key).labels();
    const QByteArrayList theirs = DomainName(other.m_key).labels();
    for (qsizetype i = 1; i <= std::min(mine.size(), theirs.size()); ++i) {
        const int order = mine.at(mine.size() - i).compare(theirs.at(theirs.size() - i));
        if (order != 0)
            return order;
    }
    return mine.size() == theirs.size() ? 0 : (mine.size() < theirs.size() ? -1 : 1);
}

} // namespace sw::dns
