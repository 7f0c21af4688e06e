// SPDX-License-Identifier: Apache-2.0
// 2,000 random zones against the executable model of RFC 9989 4.10, run by python3. Skipped, saying so, where the model
// or python3 is not there; tst_discovery covers the same ground by its own tables.
#include "core/dmarc/discovery/alignment.h"
#include "core/dmarc/discovery/discovery.h"
#include "tests/core/dmarc/zone_facts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace sw;
using namespace sw::dmarc;
using sw::dns::DomainName;
using sw::test::TextZone;

namespace {

struct Case
{
    TextZone zone;
    QByteArray author, identifier;
    bool exists = true;
    bool strict = false;
};

constexpr int Cases = 2000;

QByteArray pick(QRandomGenerator &random, const QByteArrayList &from)
{
    return from[random.bounded(int(from.size()))];
}

QByteArray randomRecord(QRandomGenerator &random)
{
    static const QByteArrayList versions{"v=DMARC1",    "v=DMARC1", "v=DMARC1",  "v=DMARC1",  "V=DMARC1",
                                         "v = DMARC1 ", "v=dmarc1", "v=DMARC1x", " v=DMARC1", "v=spf1"};
    static const QByteArrayList values{"none",  "quarantine", "reject",    "Reject",
                                       "rejct", "",           "none none", "\tquarantine "};
    static const QByteArrayList others{"psd=y",
                                       "psd=n",
                                       "psd=u",
                                       "psd=Y",
                                       "psd=x",
                                       "psd=",
                                       "t=y",
                                       "t=n",
                                       "t=Y",
                                       "t=yes",
                                       "adkim=s",
                                       "pct=50",
                                       "rua=mailto:a@example.com",
                                       "rua=example.com",
                                       "rua=,mailto:a@b.example",
                                       "rua=mailto:a@b.example!10m",
                                       "x=y",
                                       "1=2",
                                       "junk",
                                       "",
                                       "p",
                                       "=none"};
    QByteArray text = pick(random, versions);
    for (const char *tag : {"p", "sp", "np"}) {
        if (random.bounded(100) < (tag[0] == 'p' ? 90 : 30))
            text +=
                pick(random, {";", "; ", " ; ", ";\t"}) + tag + pick(random, {"=", " = ", "="}) + pick(random, values);
    }
    for (int n = random.bounded(4); n > 0; --n)
        text += pick(random, {";", "; "}) + pick(random, others);
    return text;
}

QByteArray randomName(QRandomGenerator &random)
{
    static const QByteArrayList tops{"example", "com", "co.uk"};
    QByteArray name = pick(random, tops);
    for (int n = random.bounded(10); n > 0; --n)
        name = pick(random, {"a", "b", "mail"}) + '.' + name;
    return name;
}

Case randomCase(QRandomGenerator &random)
{
    Case made;
    made.author = randomName(random);
    made.identifier = random.bounded(2)
                          ? randomName(random)
                          : pick(random, {"a.", "b.mail.", ""}) + made.author.mid(made.author.indexOf('.') + 1);
    made.exists = random.bounded(2);
    made.strict = random.bounded(5) == 0;
    for (const QByteArray &start : {made.author, made.identifier}) {
        for (const DomainName &name :
             DomainName::literal(start).isRoot() ? QList<DomainName>{} : walkTargets(DomainName::literal(start))) {
            if (random.bounded(100) >= 35)
                continue;
            QByteArrayList records{randomRecord(random)};
            if (random.bounded(8) == 0)
                records.append(randomRecord(random));
            made.zone.insert("_dmarc." + name.toText(), records);
        }
    }
    return made;
}

QJsonObject toJson(const Case &made)
{
    QJsonObject zone;
    for (auto it = made.zone.cbegin(); it != made.zone.cend(); ++it) {
        QJsonArray texts;
        for (const QByteArray &text : it.value())
            texts.append(QString::fromLatin1(text));
        zone.insert(QString::fromLatin1(it.key()), texts);
    }
    return {{QStringLiteral("zone"), zone},
            {QStringLiteral("author"), QString::fromLatin1(made.author)},
            {QStringLiteral("identifier"), QString::fromLatin1(made.identifier)},
            {QStringLiteral("exists"), made.exists},
            {QStringLiteral("strict"), made.strict}};
}

const char Driver[] = R"(
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location('model', sys.argv[1])
model = importlib.util.module_from_spec(spec)
spec.loader.exec_module(model)
out = []
for c in json.load(sys.stdin):
    r = model.discover(c['zone'], c['author'], c['exists'])
    r['aligned'] = model.aligned(c['zone'], c['author'], c['identifier'], 's' if c['strict'] else 'r')
    out.append(r)
json.dump(out, sys.stdout)
)";

QString modelPath()
{
    return QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/../shared/suites/dmarc/tree_walk_model.py");
}

QByteArray python(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("python3"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class tst_model : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void modelsOwnVectors();
    void randomZones();
    void failuresAreNeverNoPolicy();
};

void tst_model::initTestCase()
{
    if (!QFile::exists(modelPath()))
        QSKIP("the model is not there: suites/dmarc/tree_walk_model.py");
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed");
}

void tst_model::modelsOwnVectors()
{
    QCOMPARE(python({modelPath()}, {}).trimmed(), QByteArray("all vectors pass"));
}

void tst_model::randomZones()
{
    QRandomGenerator random(9989);
    QList<Case> cases;
    QJsonArray asked;
    for (int i = 0; i < Cases; ++i) {
        cases.append(randomCase(random));
        asked.append(toJson(cases.last()));
    }
    const QByteArray reply = python({QStringLiteral("-c"), QString::fromLatin1(Driver), modelPath()},
                                    QJsonDocument(asked).toJson(QJsonDocument::Compact));
    const QJsonArray expected = QJsonDocument::fromJson(reply).array();
    QCOMPARE(expected.size(), Cases);
    QMap<QString, int> seen; // so that a generator gone dull is noticed
    for (int i = 0; i < Cases; ++i) {
        const Case &made = cases[i];
        const QJsonObject want = expected[i].toObject();
        const auto text = [&](const char *key) { return want.value(QLatin1String(key)).toString(); };
        const QByteArray shown =
            QJsonDocument(QJsonObject{{QStringLiteral("case"), asked[i]}, {QStringLiteral("want"), want}}).toJson();
        auto resolver = test::resolverFor(made.zone);
        const DomainName author = DomainName::literal(made.author);
        if (made.exists)
            resolver.answer({author, dns::RecordType::A}, dns::NoData{});
        const Discovery found =
            test::runToEnd(resolver, [&](const dns::Facts &facts) { return discover(facts, author); });
        const bool applies = found.status == Discovery::Status::Applies;
        QVERIFY2(applies == (text("dmarc") == QLatin1String("ok")), shown.constData());
        QVERIFY2(found.organizationalDomain->toString() == text("org"), shown.constData());
        QStringList queries;
        for (const Visit &visit : found.walk.visits)
            queries.append(visit.query->question.name.toString());
        QStringList wantQueries;
        for (const QJsonValue query : want.value(QLatin1String("queries")).toArray())
            wantQueries.append(query.toString());
        QVERIFY2(queries == wantQueries, shown.constData());
        if (applies) {
            QVERIFY2(QString::fromLatin1(policyName(found.policy)) == text("policy"), shown.constData());
            QVERIFY2(QString::fromLatin1(policyName(found.effectivePolicy)) == text("effective"), shown.constData());
            QVERIFY2(found.policyDomain.toString() == text("policy_domain"), shown.constData());
            QVERIFY2(QString::fromLatin1(sourceName(found.source)) == text("source"), shown.constData());
            ++seen[text("source") + u' ' + text("policy")];
        }
        const auto verdict = test::runToEnd(resolver, [&](const dns::Facts &facts) {
            return aligned(facts, author, DomainName::literal(made.identifier),
                           made.strict ? Alignment::Strict : Alignment::Relaxed);
        });
        QVERIFY2((verdict.byWalk == Aligned::Yes) == want.value(QLatin1String("aligned")).toBool(), shown.constData());
    }
    for (const char *source : {"author", "org", "psd"}) {
        for (const char *policy : {"none", "quarantine", "reject"})
            QVERIFY2(seen.value(QLatin1String(source) + u' ' + QLatin1String(policy)) > 3, source);
    }
}

void tst_model::failuresAreNeverNoPolicy()
{
    QRandomGenerator random(9990);
    for (int i = 0; i < 300; ++i) {
        const Case made = randomCase(random);
        const DomainName author = DomainName::literal(made.author);
        const auto whole = test::resolverFor(made.zone);
        const Discovery known = test::runToEnd(whole, [&](const dns::Facts &facts) { return discover(facts, author); });
        for (const Visit &visit : known.walk.visits) {
            auto resolver = test::resolverFor(made.zone);
            resolver.answer(visit.query->question, dns::LookupFailure{random.bounded(2) ? dns::FailureKind::Timeout
                                                                                        : dns::FailureKind::ServFail});
            const Discovery found =
                test::runToEnd(resolver, [&](const dns::Facts &facts) { return discover(facts, author); });
            QVERIFY(found.status == Discovery::Status::Unknown);
        }
    }
}

QTEST_GUILESS_MAIN(tst_model)
#include "tst_model.moc"
