// SPDX-License-Identifier: Apache-2.0
// Whatever may come of a question has words, alone and inside the sentence of a finding.
#include "core/dns/facts/outcome.h"
#include "core/neighbours/wanted_file.h"
#include "core/report/findings/finding_text.h"
#include "core/report/text/outcome_text.h"

#include <QTest>

using namespace sw;
using namespace sw::report;

class TestOutcomeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasWords()
    {
        QByteArrayList names{"answer", "noData", "nxDomain"};
        for (int kind = 0; kind <= int(dns::FailureKind::NotAsked); ++kind)
            names.append(dns::failureName(dns::FailureKind(kind)));
        using Failure = neighbours::FetchedFile::Failure;
        for (const Failure failure : {Failure::Timeout, Failure::Network, Failure::Certificate, Failure::TooLarge})
            names.append(neighbours::failureName(failure).toLatin1());
        for (const QByteArray &name : std::as_const(names)) {
            const QString words = outcomeText(QString::fromLatin1(name));
            QVERIFY2(words != QString::fromLatin1(name) || name == "cancelled", name.constData());
        }
    }

    void whatIsNotKnownStays()
    {
        QCOMPARE(outcomeText(QStringLiteral("HTTP 404")), QStringLiteral("HTTP 404"));
        QCOMPARE(outcomeText(QString()), QString());
    }

    void inASentence()
    {
        const Finding finding{"plan-could-not-see",
                              {{"names", QStringLiteral("timeout TXT")}, // a name is a name
                               {"count", QStringLiteral("1")},
                               {"outcome", QStringLiteral("servfail")}}};
        QCOMPARE(
            findingText(finding),
            QStringLiteral("We could not read what is published there (the server failed, SERVFAIL): timeout TXT."));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeText)
#include "tst_outcome_text.moc"
