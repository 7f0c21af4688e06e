// SPDX-License-Identifier: Apache-2.0
// What the survey strip says of DKIM: a key is somebody who signs, an alias that leads nowhere is not.
#include "resources/resources.h"
#include "ui/pages/domain/survey_looks.h"

#include <QTest>

using namespace sw;
using verify::FoundKey;
using verify::Presence;

class TestSurveyLooks : public QObject
{
    Q_OBJECT

    std::optional<catalog::Catalog> m_tables;

    ui::SurveyChip dkim(const QList<RecordState> &keys) const
    {
        verify::Survey survey;
        survey.complete = true;
        survey.dkim.presence = Presence::Missing;
        for (const RecordState state : keys) {
            FoundKey key;
            key.selector = "k" + QByteArray::number(survey.keys.size() + 1);
            key.state = state;
            if (state == RecordState::NotYet)
                key.presence = Presence::Missing;
            survey.keys.append(key);
            if (isGood(state)) {
                survey.dkim.presence = Presence::Present;
                survey.dkim.values.append(key.selector);
            } else if (couldNotAsk(state) && survey.dkim.presence == Presence::Missing) {
                survey.dkim.presence = Presence::Unknown;
            }
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
        QCOMPARE(dkim({RecordState::NotYet}).look.tone, ui::ToneRole::Careful);
        QVERIFY(!dkim({RecordState::NotYet}).sentence.contains(QLatin1String("signs")));
    }

    void b1_aKeyThatCannotWorkIsNoKey()
    {
        for (const RecordState state : {RecordState::Revoked, RecordState::WeakKey, RecordState::Malformed}) {
            QCOMPARE(dkim({state}).look.tone, ui::ToneRole::Careful);
            QVERIFY(!dkim({state}).sentence.contains(QLatin1String("signs")));
        }
    }

    void whatCouldNotBeAskedAccusesNobody()
    {
        QVERIFY(dkim({RecordState::Servfail}).look.tone != ui::ToneRole::Bad);
        QVERIFY(!dkim({RecordState::Servfail}).sentence.contains(QLatin1String("left it behind")));
    }

    void oneKeyThatIsThereIsEnough()
    {
        QCOMPARE(dkim({RecordState::NotYet, RecordState::InPlaceThroughChain}).look.tone, ui::ToneRole::Good);
        QCOMPARE(dkim({RecordState::InPlace}).look.tone, ui::ToneRole::Good);
    }
};

QTEST_GUILESS_MAIN(TestSurveyLooks)
#include "tst_survey_looks.moc"
