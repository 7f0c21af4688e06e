// Case A10: one reader of the domain, whatever was typed.
#include "tests/field/field_world.h"

#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

class FieldDomainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a10_plain_domain();
};

void FieldDomainTest::a10_plain_domain()
{
    const FieldWorld field("@ TXT \"v=spf1 mx -all\"\n@ MX 10 mail\nmail A 192.0.2.1");
    const CliResult result = field.run({u"survey"_s, u"example.com"_s, u"--json"_s});
    QCOMPARE(result.json().value("domain"_L1).toString(), u"example.com"_s);
}

QTEST_GUILESS_MAIN(FieldDomainTest)
#include "tst_field_domain.moc"
