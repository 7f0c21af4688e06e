// SPDX-License-Identifier: Apache-2.0
#include "core/report/text/glossary.h"

#include <QCoreApplication>

namespace sw::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(glossary)
};

} // namespace

// The first string is the term with all forms in which it appears on the pages, separated by "|"; the first form is its
// title. Terms that are the same in every language (SPF, CNAME) are not translated.
Glossary::Glossary()
{
    add(QStringLiteral("DNS"),
        Words::tr("DNS is the public directory in which a domain says where its mail goes and who "
                  "may send for it. Every mail server in the world can read it."));
    add(Words::tr("DNS host", "forms of a term, | between"),
        Words::tr("Your DNS host is the company in whose panel your records are kept. Often it is where the domain was "
                  "bought, or your web host."));
    add(Words::tr("name server|name servers", "forms of a term, | between"),
        Words::tr(
            "A name server holds your records and answers for your domain. What all your name servers say is what "
            "counts."));
    add(Words::tr("resolver|resolvers", "forms of a term, | between"),
        Words::tr(
            "A resolver asks DNS for others and keeps each answer for a while. It may show an old value until its "
            "copy expires."));
    add(QStringLiteral("SPF"),
        Words::tr("SPF is a list, published in DNS, of the servers that may send mail for a domain. "
                  "There may be only one SPF record at a name."));
    add(QStringLiteral("DKIM"), Words::tr("DKIM is a signature in each message. Its public key stands in DNS, so that "
                                          "everybody can check that the message is yours and unchanged."));
    add(QStringLiteral("DMARC"),
        Words::tr("DMARC says what receivers shall do with mail in your name that cannot prove it "
                  "is yours. SPF or DKIM has to pass for the very domain in From."));
    add(QStringLiteral("CNAME|CNAMEs"),
        Words::tr("A CNAME record makes one name an alias for another. Nothing else may "
                  "stand at a name that has a CNAME."));
    add(QStringLiteral("TXT"),
        Words::tr("A TXT record holds a line of text. SPF, DMARC and some DKIM keys are published "
                  "as TXT records."));
    add(Words::tr("mail server|mail servers|MX", "forms of a term, | between"),
        Words::tr(
            "The mail servers of a domain receive its mail; MX records name them. Replies and bounces go there."));
    add(QStringLiteral("TTL"),
        Words::tr("TTL is how long others may keep an answer before they ask again. After a change "
                  "the old value may live on for that long."));
    add(Words::tr("selector|selectors", "forms of a term, | between"),
        Words::tr("A selector is a short word that tells one DKIM key of a domain from another. It stands before "
                  "._domainkey in the name of the record."));
    add(Words::tr("DNS lookup|DNS lookups|lookup|lookups", "forms of a term, | between"),
        Words::tr(
            "A lookup is a question to DNS that is needed to read an SPF record. Receivers stop after 10 and then "
            "treat the record as broken."));
    add(Words::tr("alignment|aligned|align", "forms of a term, | between"),
        Words::tr(
            "Alignment means that SPF or DKIM passed for the domain that people see in From. Only then does DMARC "
            "pass."));
    add(Words::tr("policy|policies", "forms of a term, | between"),
        Words::tr("The policy is what a domain asks receivers to do with mail that fails DMARC: none, quarantine or "
                  "reject. Begin with none and raise it when the reports are clean."));
    add(QStringLiteral("p=none"),
        Words::tr("With p=none receivers deliver as before and only send reports. It is the safe "
                  "beginning."));
    add(QStringLiteral("p=quarantine"),
        Words::tr("With p=quarantine mail that fails goes to the spam folder. Choose it when "
                  "the reports show that your own mail passes."));
    add(QStringLiteral("p=reject"),
        Words::tr("With p=reject mail that fails is turned away and nobody sees it. Choose it "
                  "last."));
    add(Words::tr("report|reports|rua", "forms of a term, | between"),
        Words::tr(
            "Reports are daily summaries of who sends mail in your name, and what passes. The tag rua of the DMARC "
            "record says where they go."));
    add(Words::tr("envelope sender|return path|bounce address|bounces", "forms of a term, | between"),
        Words::tr(
            "The envelope sender is the address to which bounces go; readers do not see it. SPF is checked for its "
            "domain, not for the one in From."));
    add(QStringLiteral("DNSSEC"), Words::tr("DNSSEC signs DNS answers, so that nobody can forge them on the way. Mail "
                                            "arrives without it."));
    add(Words::tr("zone|zones", "forms of a term, | between"),
        Words::tr("A zone is the part of DNS that is kept in one place: a domain with its records. The zone’s own name "
                  "servers answer for it."));
    add(Words::tr("proxy|proxied", "forms of a term, | between"),
        Words::tr(
            "A proxy of the DNS host answers in the place of your own servers. It helps web pages, but a record for "
            "mail cannot be found behind it."));
    add(QStringLiteral("SMTP"), Words::tr("SMTP is how one mail server hands a message to the next. Zuora hands your "
                                          "invoices over in this way."));
}

void Glossary::add(const QString &forms, const QString &text)
{
    QStringList words = forms.split(u'|', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    m_terms.append({words.first(), text});
    for (QString &word : words) {
        const bool abbreviation = word == word.toUpper();
        word = (abbreviation ? QStringLiteral("%1") : QStringLiteral("(?i:%1)")).arg(QRegularExpression::escape(word));
    }
    // Not inside words, names and values: "zoned", "spf.example.com", "v=DMARC1", "_dmarc". Japanese has no blanks
    // between words, and German joins them with a hyphen before a capital: "SPF-Eintrag".
    const QString letter = QStringLiteral("[^\\W\\p{Han}\\p{Hiragana}\\p{Katakana}\\x{30FC}]");
    QRegularExpression expression(
        QStringLiteral("(?<!%1|[.@=-])(?:%2)(?!%1|[=@]|-(?!\\p{Lu})|\\.\\w)").arg(letter, words.join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    m_forms.append(expression);
}

QList<int> Glossary::termsIn(const QString &text) const
{
    if (!text.isValidUtf16()) // pasted half of a surrogate pair: QRegularExpression would reject the whole text
        return termsIn(QString::fromUtf8(text.toUtf8()));
    QList<int> found;
    for (int i = 0; i < m_forms.size(); ++i) {
        if (text.contains(m_forms.at(i)))
            found.append(i);
    }
    return found;
}

} // namespace sw::report
