// What the survey strip says of DKIM: a key is somebody who signs, an alias that leads nowhere is not.
#include "resources/resources.h"
#include "ui/pages/survey_looks.h"

#include <QTest>

using namespace sw;
using verify::FoundKey;
using verify::Presence;

class TestSurveyLooks : public QObject
{
    Q_OBJECT

    std::optional<catalog::Catalog> m_tables;

    ui::SurveyChip dkim(const QList<Presence> &keys) const
    {
        verify::Survey survey;
        survey.complete = true;
        survey.dkim.presence = Presence::Present;
        for (const Presence presence : keys) {
            FoundKey key;
            key.selector = "k" + QByteArray::number(survey.keys.size() + 1);
            key.presence = presence;
            survey.keys.append(key);
            survey.dkim.values.append(key.selector);
        }
        return ui::surveyChips(survey, *m_tables, ui::Asking::No).at(3);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        auto tables = catalog::Catalog::builtIn();
        QVERIFY(tables.has_value());
        m_tables = *tables;
    }

    void anAliasThatLeadsNowhereIsNoKey()
    {
        QCOMPARE(dkim({Presence::Missing}).look.tone, ui::ToneRole::Careful);
        QVERIFY(!dkim({Presence::Missing}).sentence.contains(QLatin1String("signs")));
    }

    void whatCouldNotBeAskedAccusesNobody() { QCOMPARE(dkim({Presence::Unknown}).look.tone, ui::ToneRole::Good); }

    void oneKeyThatIsThereIsEnough()
    {
        QCOMPARE(dkim({Presence::Missing, Presence::Present}).look.tone, ui::ToneRole::Good);
        QCOMPARE(dkim({Presence::Present}).look.tone, ui::ToneRole::Good);
    }
};

QTEST_GUILESS_MAIN(TestSurveyLooks)
#include "tst_survey_looks.moc"
