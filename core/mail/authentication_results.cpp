// SPDX-License-Identifier: Apache-2.0
#include "core/mail/authentication_results.h"

#include "core/base/plain_text.h"

#include <algorithm>

namespace sw::mail {

namespace {

constexpr qsizetype LongestValue = 320; // octets of a value from outside

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("-._@+=/").contains(c);
}

// Control characters are dropped, so that neither a terminal nor a mail reader obeys them.
QByteArray shown(const QByteArray &text)
{
    return plainLine(text.left(LongestValue)).toUtf8();
}

// RFC 8601 2.2: pvalue = value / local@domain, else a quoted-string.
QByteArray value(const QByteArray &text)
{
    const QByteArray cut = shown(text);
    if (!cut.isEmpty() && std::all_of(cut.cbegin(), cut.cend(), isPlain) && !cut.contains('='))
        return cut;
    QByteArray quoted = "\"";
    for (const char c : cut) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

QByteArray comment(const QByteArray &text)
{
    QByteArray inside;
    for (const char c : shown(text)) {
        if (c != '(' && c != ')' && c != '\\')
            inside += c;
    }
    return " (" + inside + ')';
}

QByteArray spfPart(const MessageVerification &verification)
{
    const SpfPart &part = verification.spf;
    if (!part.checked)
        return "spf=none" + comment("no client address known");
    QByteArray text = "spf=" + spf::resultName(part.result.result);
    if (part.result.problem)
        text += comment(part.result.problem->code);
    return text + (part.byHelo ? " smtp.helo=" + value(verification.envelope.helo)
                               : " smtp.mailfrom=" + value(verification.envelope.mailFrom));
}

QByteArray dkimPart(const dkim::SignatureResult &result)
{
    QByteArray text = "dkim=" + dkim::resultName(result.result);
    QByteArray why = result.reason;
    if (why.isEmpty() && result.keyBits > 0)
        why = QByteArray::number(result.keyBits) + "-bit key";
    if (result.testing)
        why += why.isEmpty() ? "testing" : ", testing";
    if (!why.isEmpty())
        text += comment(why);
    if (!result.hint.domain.isEmpty())
        text += " header.d=" + value(result.hint.domain);
    if (!result.hint.identity.isEmpty())
        text += " header.i=" + value(result.hint.identity);
    if (!result.hint.selector.isEmpty())
        text += " header.s=" + value(result.hint.selector);
    if (!result.hint.algorithm.isEmpty())
        text += " header.a=" + value(result.hint.algorithm);
    if (result.signature) // RFC 6008: tells several signatures of one domain apart
        text += " header.b=" + value(result.signature->value.toBase64().left(8));
    return text;
}

QByteArray dmarcPart(const MessageVerification &verification)
{
    const DmarcPart &part = verification.dmarc;
    if (!part.evaluation)
        return "dmarc=permerror" + comment(part.reason);
    const dmarc::Evaluation &evaluation = *part.evaluation;
    QByteArray text = "dmarc=" + dmarc::resultName(evaluation.result);
    if (evaluation.discovery.status == dmarc::Discovery::Status::Applies)
        text += comment("p=" + dmarc::policyName(evaluation.discovery.effectivePolicy) + " at " +
                        evaluation.discovery.policyDomain.toText());
    return text + " header.from=" + value(evaluation.discovery.author.toText());
}

} // namespace

QByteArray authenticationResultsField(const MessageVerification &verification, const QByteArray &receiver)
{
    QByteArrayList parts{spfPart(verification)};
    for (const dkim::SignatureResult &result :
         verification.dkim.first(std::min<qsizetype>(verification.dkim.size(), dkim::MostSignatures)))
        parts.append(dkimPart(result));
    if (verification.dkim.isEmpty())
        parts.append("dkim=none");
    parts.append(dmarcPart(verification));
    return "Authentication-Results: " + value(receiver) + ";\r\n\t" + parts.join(";\r\n\t") + "\r\n";
}

} // namespace sw::mail
