// SPDX-License-Identifier: Apache-2.0
// Terms of DNS and mail used on the pages, each explained in two plain sentences; and where they occur in a text.
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace sw::report {

// One term.
struct Term
{
    QString title; // as shown: "name server"
    QString text;  // two sentences
};

// In the language at its construction; finding terms is cheap.
class Glossary
{
public:
    Glossary(); // builds one regular expression a term
    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }
    // Terms that occur in `text` as words, by index, in the order of the glossary, each once.
    [[nodiscard]] QList<int> termsIn(const QString &text) const;

private:
    void add(const QString &forms, const QString &text);

    QList<Term> m_terms;
    QList<QRegularExpression> m_forms; // of each term
};

} // namespace sw::report
