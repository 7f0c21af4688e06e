// From what an admin types or pastes to a domain: address, display name with address, link, or the domain itself.
#include "core/session/wizard_session.h"

namespace sw::session {

namespace {

constexpr qsizetype MaxInput = 2048; // longer than any address or sensible link

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
    [[nodiscard]] qsizetype length() const { return end - start; }
};

void trim(const QString &text, Span &span)
{
    const auto ignorable = [](QChar c) {
        return c.isSpace() || c == u'\u200B' || c == u'\uFEFF' || c == u'<' || c == u'>' || c == u'"' || c == u',' ||
               c == u';';
    };
    while (span.start < span.end && ignorable(text.at(span.start)))
        ++span.start;
    while (span.end > span.start && ignorable(text.at(span.end - 1)))
        --span.end;
}

// The part of the input that should be the domain.
Span hostSpan(const QString &text)
{
    Span span{0, text.size()};
    trim(text, span);
    const qsizetype scheme = text.indexOf(QLatin1String("://"), span.start);
    if (scheme >= 0 && scheme < span.end)
        span.start = scheme + 3;
    else if (QStringView(text).sliced(span.start).startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        span.start += 7;
    for (qsizetype i = span.start; i < span.end; ++i) {
        const QChar c = text.at(i);
        if (c == u'/' || c == u'?' || c == u'#') { // the rest of a link
            span.end = i;
            break;
        }
    }
    const qsizetype at = text.lastIndexOf(u'@', span.end - 1);
    if (span.length() > 0 && at >= span.start)
        span.start = at + 1;
    const qsizetype port = text.indexOf(u':', span.start);
    if (port >= 0 && port < span.end)
        span.end = port;
    trim(text, span);
    return span;
}

ParseError domainError(const QByteArray &code, const Span &span, const QString &shown)
{
    ParseError error{code, span.start, span.length(), {}};
    if (!shown.isEmpty())
        error.args.insert("input", shown.left(80));
    return error;
}

// Letters, digits and hyphens only, at least two labels, and not an address: RFC 5321 4.1.2.
bool isMailDomain(const dns::DomainName &name)
{
    const QByteArrayList labels = name.labels();
    if (labels.size() < 2)
        return false;
    for (const QByteArray &label : labels) {
        if (label.startsWith('-') || label.endsWith('-'))
            return false;
        for (const char c : label) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '-')
                return false;
        }
    }
    bool numeric = false;
    labels.last().toUInt(&numeric);
    return !numeric;
}

} // namespace

Expected<dns::DomainName> WizardSession::domainFromInput(const QString &input)
{
    const QString text = input.left(MaxInput);
    const Span span = hostSpan(text);
    if (span.length() <= 0)
        return unexpected(domainError("domain-empty", span, {}));
    QString host = text.mid(span.start, span.length());
    for (const QChar dot : {QChar(0x3002), QChar(0xFF0E), QChar(0xFF61)}) // full stops of East Asian input methods
        host.replace(dot, u'.');
    Expected<dns::DomainName> name = dns::DomainName::fromUnicode(host);
    if (!name) {
        ParseError error = name.error();
        const bool ascii = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
        // Offsets count octets; they are UTF-16 units too as long as all is ASCII.
        error.offset = ascii ? span.start + error.offset : span.start;
        if (!ascii)
            error.length = span.length();
        return unexpected(std::move(error));
    }
    if (!isMailDomain(*name))
        return unexpected(domainError("domain-invalid", span, host));
    return name;
}

} // namespace sw::session
