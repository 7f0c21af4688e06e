// SPDX-License-Identifier: Apache-2.0
#include "core/spf/repair/respell.h"

#include "core/base/edit_distance.h"
#include "core/spf/record/record.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <algorithm>
#include <bit>

namespace sw::spf {

namespace {

struct Spelling
{
    const char *wrong;
    const char *right;
};
constexpr Spelling Spellings[] = {
    {"includes:", "include:"},
    {"inlcude:", "include:"},
    {"incldue:", "include:"},
    {"inculde:", "include:"},
    {"include=", "include:"},
    {"ip4=", "ip4:"},
    {"ip6=", "ip6:"},
    {"ip:", "ip4:"},
    {"ip=", "ip4:"},
    {"ipv4:", "ip4:"},
    {"ipv4=", "ip4:"},
    {"ipv6:", "ip6:"},
    {"ipv6=", "ip6:"},
    {"a=", "a:"},
    {"mx=", "mx:"},
    {"exists=", "exists:"},
    {"exist:", "exists:"},
    {"ptr=", "ptr:"},
    {"prt", "ptr"},
    {"redirect:", "redirect="},
    {"exp:", "exp="},
    {"all.", "all"},
    {"all:", "all"},
};

bool isHostName(QByteArrayView text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
               c == '_';
    });
    const qsizetype dot = text.lastIndexOf('.');
    const QByteArrayView top = text.sliced(dot + 1);
    return plain && dot > 0 && top.size() >= 2 &&
           std::all_of(top.begin(), top.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
}

// "192.0.2.0/255.255.255.0", "192.0.2.*", "192.0.2.1:25", "192.0.2.010" as an address or a network; empty: none.
QByteArray mendedAddress(const QByteArray &written)
{
    QByteArray text = written;
    text.replace('\\', '/');
    while (text.startsWith(':') || text.startsWith('/') || text.startsWith('.'))
        text.remove(0, 1);
    while (text.endsWith('.') || text.endsWith('/') || text.endsWith(':'))
        text.chop(1);
    const qsizetype slash = text.indexOf('/');
    QByteArray address = slash < 0 ? text : text.left(slash);
    QByteArray prefix = slash < 0 ? QByteArray() : text.mid(slash + 1);
    if (address.count(':') == 1 && address.contains('.')) // a port
        address.truncate(address.indexOf(':'));
    if (address.contains('.') && !address.contains(':')) {
        QByteArrayList parts = address.split('.');
        if (prefix.isEmpty() && parts.size() == 4 && parts.last() == "*") {
            parts.last() = "0";
            prefix = "24";
        }
        for (QByteArray &part : parts) {
            while (part.size() > 1 && part.startsWith('0'))
                part.remove(0, 1);
        }
        address = parts.join('.');
    }
    if (const auto mask = dns::IpAddress::fromText(prefix); mask && mask->isV4()) {
        quint32 bits = 0;
        for (const QByteArray &part : prefix.split('.'))
            bits = bits << 8 | part.toUInt();
        const int ones = std::countl_one(bits);
        if (std::popcount(bits) != ones)
            return {};
        prefix = QByteArray::number(ones);
    }
    if (!dns::IpAddress::fromText(address))
        return {};
    return (address.contains(':') ? "ip6:" : "ip4:") + address + (prefix.isEmpty() ? QByteArray() : '/' + prefix);
}

// "all=softfail", "!all", "all-": the ending that was meant.
QByteArray meantAll(const QByteArray &lower)
{
    const QByteArray bare =
        lower.startsWith('-') || lower.startsWith('~') || lower.startsWith('?') ? lower.mid(1) : lower;
    if (bare.startsWith("all=") || bare.startsWith("all:")) {
        const QByteArray word = bare.mid(4);
        if (word.contains("soft") || word == "~")
            return "~all";
        if (word.contains("neutral") || word == "?")
            return "?all";
        return word.contains("fail") || word.contains("reject") || word == "-" ? "-all" : "~all";
    }
    if (lower == "!all" || lower == "all-" || lower == "--all" || lower == "-al" || lower == "-alll" || lower == "-a11")
        return "-all";
    if (lower == "all~" || lower == "~~all" || lower == "~al" || lower == "~alll" || lower == "~a11")
        return "~all";
    return {};
}

constexpr const char *Names[] = {"include", "ip4", "ip6", "exists", "redirect", "mx", "ptr", "a"};

// A term of this name with what follows its separator.
QByteArray termOf(const QByteArray &sign, const QByteArray &name, QByteArray value)
{
    for (const char *scheme : {"https://", "http://"}) { // a name that was copied as a link
        if (value.toLower().startsWith(scheme)) {
            value.remove(0, static_cast<qsizetype>(qstrlen(scheme)));
            value.truncate(value.indexOf('/') < 0 ? value.size() : value.indexOf('/'));
        }
    }
    while (value.startsWith(':') || value.startsWith('=') || value.startsWith('/'))
        value.remove(0, 1);
    if (name == "ip4" || name == "ip6") {
        if (const QByteArray address = mendedAddress(value); !address.isEmpty())
            return isTerm(sign + address) ? sign + address : QByteArray();
        return isHostName(value) && isTerm(sign + "a:" + value) ? sign + "a:" + value : QByteArray();
    }
    const QByteArray term = name == "redirect" ? "redirect=" + value : sign + name + ':' + value;
    return value.isEmpty() || !isTerm(term) ? QByteArray() : term;
}

// "include.spf.example.com", "include-spf.example.com", "inclde:spf.example.com".
QByteArray byName(const QByteArray &sign, const QByteArray &rest)
{
    constexpr qsizetype MaxWritten = 12; // the longest name and what may be added
    const QByteArray lower = rest.toLower();
    const auto separator = std::find_if(lower.begin(), lower.end(), [](char c) { return c == ':' || c == '='; });
    if (separator != lower.end()) {
        const auto length = static_cast<qsizetype>(separator - lower.begin());
        const QByteArray written = lower.left(length);
        for (const char *name : Names) {
            const qsizetype size = qstrlen(name);
            const int allowed = size > 5 ? 2 : size > 2 ? 1 : 0;
            if (written.size() <= MaxWritten && editDistance(written, name, allowed, Swap::OneEdit) <= allowed) {
                if (const QByteArray term = termOf(sign, name, rest.mid(length + 1)); !term.isEmpty())
                    return term;
            }
        }
    }
    for (const char *name : {"include", "ip4", "ip6", "redirect", "exists"}) {
        const auto size = static_cast<qsizetype>(qstrlen(name));
        // "exists.example.com" and the like are host names as well; "include" is only ever the mechanism.
        const bool separated =
            lower.startsWith(name) && rest.size() > size && QByteArrayView("._-;/").contains(rest.at(size));
        if (separated) {
            const qsizetype skip =
                rest.at(size) == '_' ? 0 : 1; // "include_spf.example.com": the underscore belongs to the name
            if (const QByteArray term = termOf(sign, name, rest.mid(size + skip)); !term.isEmpty())
                return term;
        }
        // "includespf.example.com", "ip4192.0.2.1"
        if (lower.startsWith(name) && qstrcmp(name, "exists") != 0) {
            const QByteArray value = rest.mid(size);
            if ((qstrcmp(name, "include") == 0 && isHostName(value)) || !mendedAddress(value).isEmpty()) {
                if (const QByteArray term = termOf(sign, name, value); !term.isEmpty())
                    return term;
            }
        }
    }
    return {};
}

} // namespace

bool isTerm(const QByteArray &token)
{
    const auto parsed = parseTerm(token);
    if (!parsed)
        return false;
    // "c.example=x" is an unknown modifier by the grammar, and almost always a mistake.
    return parsed->terms.constFirst().kind != TermKind::UnknownModifier;
}

bool hasOddTarget(const QByteArray &term)
{
    const auto parsed = parseTerm(term);
    if (!parsed || parsed->terms.constFirst().hasMacros)
        return false;
    const QByteArray target = parsed->argumentOf(parsed->terms.constFirst()).toByteArray();
    return target.startsWith(':') || target.startsWith('=') || target.contains("//");
}

bool wantsArgument(const QByteArray &token)
{
    const bool sign = !token.isEmpty() && QByteArrayView("+-~?").contains(token.at(0));
    const QByteArray name = token.mid(sign ? 1 : 0).toLower();
    return name == "include" || name == "ip4" || name == "ip6" || name == "exists";
}

QByteArray respelled(const QByteArray &token)
{
    if (const QByteArray all = meantAll(token.toLower()); !all.isEmpty())
        return all;
    QByteArray sign;
    QByteArray rest = token;
    if (!rest.isEmpty() && QByteArrayView("+-~?").contains(rest.at(0))) {
        sign = rest.left(1);
        rest.remove(0, 1);
    }
    if (const QByteArray address = mendedAddress(rest); !address.isEmpty() && isTerm(sign + address))
        return sign + address;
    const QByteArray lower = rest.toLower();
    for (const Spelling &spelling : Spellings) {
        if (lower.startsWith(spelling.wrong)) {
            const QByteArray fixed = sign + spelling.right + rest.mid(static_cast<qsizetype>(qstrlen(spelling.wrong)));
            if (isTerm(fixed))
                return fixed;
        }
    }
    const qsizetype colon = rest.indexOf(':');
    const QByteArray name = lower.left(colon);
    if (colon > 0 && (name == "a" || name == "mx" || name == "ip4" || name == "ip6" || name == "include")) {
        // An address under the wrong name: "a:192.0.2.1", "ip4:2001:db8::1".
        const QByteArray value = rest.mid(colon + 1);
        for (const char *right : {"ip4:", "ip6:"}) {
            if (isTerm(sign + right + value))
                return sign + right + value;
        }
    }
    if (const QByteArray term = byName(sign, rest); !term.isEmpty())
        return term;
    // A host name alone: a typical name of an SPF record is included, any other host is a sender itself.
    if (isHostName(rest)) {
        const QByteArrayList labels = lower.split('.');
        const bool isRecord = std::any_of(labels.begin(), labels.end(), [](const QByteArray &label) {
            return label.startsWith("spf") || label.startsWith("_spf") || label.endsWith("spf");
        });
        const QByteArray term = sign + (isRecord ? "include:" : "a:") + rest;
        return isTerm(term) ? term : QByteArray();
    }
    return {};
}

// "spf1 mx -all", "v = spf1 mx -all", "v=spf1: mx -all", "spf=v=spf1 mx -all": a misspelt version.
// Only when all that follows are terms, since prose may begin like that.
QByteArray withVersion(const QByteArray &text)
{
    static const QRegularExpression Version(
        QStringLiteral("^(?:spf\\s*[=:]\\s*)?(?:v\\s*[=:]\\s*)?spf\\s?1\\s*:?\\s+(?=\\S)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = Version.match(QString::fromLatin1(text));
    if (isSpfRecord(text) || !match.hasMatch())
        return text;
    const QByteArrayList words = text.mid(match.capturedLength()).simplified().split(' ');
    if (!std::all_of(words.begin(), words.end(), [](const QByteArray &word) { return isTerm(word); }))
        return text;
    return "v=spf1 " + words.join(' ');
}

} // namespace sw::spf
