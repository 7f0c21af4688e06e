// SPDX-License-Identifier: Apache-2.0
// The words of DNS and mail that stand on the pages, each explained in two plain sentences; and where they occur.
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace sw::report {

struct Term
{
    QString title; // as it is shown: "name server"
    QString text;  // two sentences
};

// Made once for a language; finding terms is cheap.
class Glossary
{
public:
    Glossary();
    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }
    // Those that occur in `text` as words, in the order of the glossary, by their index; no term twice.
    [[nodiscard]] QList<int> termsIn(const QString &text) const;

private:
    void add(const QString &forms, const QString &text);

    QList<Term> m_terms;
    QList<QRegularExpression> m_forms; // of each term
};

} // namespace sw::report
