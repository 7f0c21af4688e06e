// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spf/openspf_suite.h"

#include "core/spf/record/target_name.h"

#include <QFile>

#include <yaml-cpp/yaml.h>

namespace sw::test {

using namespace sw::dns;

namespace {

// YAML's "\x96" is a code point; the suite means the octet.
QByteArray octets(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>()).toLatin1();
}

DomainName nameOf(QByteArray text)
{
    const auto name = spf::nameFromOctets(text);
    return name.value_or(DomainName());
}

ResourceRecord recordOf(const DomainName &owner, const std::string &type, const YAML::Node &value)
{
    ResourceRecord record{owner, RecordType::TXT, 3600, OpaqueData{}};
    if (type == "TXT") {
        TxtData txt;
        if (value.IsSequence()) {
            for (const YAML::Node &string : value)
                txt.strings.append(octets(string));
        } else {
            txt.strings = splitTxt(octets(value));
        }
        record.data = txt;
    } else if (type == "A" || type == "AAAA") {
        record.type = type == "A" ? RecordType::A : RecordType::AAAA;
        record.data = AData{IpAddress::fromText(octets(value)).value()};
    } else if (type == "MX") {
        record.type = RecordType::MX;
        record.data = MxData{static_cast<quint16>(value[0].as<int>()), nameOf(octets(value[1]))};
    } else {
        record.type = type == "PTR" ? RecordType::PTR : RecordType::CNAME;
        record.data = NameData{nameOf(octets(value))};
    }
    return record;
}

void readName(SuiteScenario &scenario, const QByteArray &text, const YAML::Node &entries)
{
    const DomainName owner = nameOf(text);
    RecordList &list = scenario.records[owner.canonical()];
    RecordList spfType; // stands for TXT when the name has no TXT of its own
    bool hasTxt = false;
    for (const YAML::Node &entry : entries) {
        if (entry.IsScalar()) {
            scenario.timeouts.append(owner.canonical());
            continue;
        }
        const auto type = entry.begin()->first.as<std::string>();
        const YAML::Node value = entry.begin()->second;
        hasTxt = hasTxt || type == "TXT";
        if (value.IsScalar() && value.as<std::string>() == "NONE")
            continue;
        if (type == "SPF")
            spfType.append(recordOf(owner, "TXT", value));
        else
            list.append(recordOf(owner, type, value));
    }
    if (!hasTxt)
        list += spfType;
}

SuiteCase readCase(const QByteArray &name, const YAML::Node &node)
{
    SuiteCase test{name, {}, {}, {}};
    test.request.ip = IpAddress::fromText(octets(node["host"])).value();
    test.request.helo = octets(node["helo"]);
    test.request.mailFrom = octets(node["mailfrom"]);
    test.request.defaultExplanation = "DEFAULT";
    if (node["result"].IsSequence()) {
        for (const YAML::Node &result : node["result"])
            test.results.append(octets(result));
    } else {
        test.results.append(octets(node["result"]));
    }
    if (node["explanation"])
        test.explanation = octets(node["explanation"]);
    return test;
}

} // namespace

QString suitePath()
{
    const QString named = qEnvironmentVariable("SENDERWRIGHT_OPENSPF_SUITE");
    return named.isEmpty() ? QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/../shared/suites/openspf/rfc7208-tests.yml")
                           : named;
}

QList<SuiteScenario> loadSuite(const QString &path)
{
    QList<SuiteScenario> scenarios;
    for (const YAML::Node &document : YAML::LoadAllFromFile(path.toStdString())) {
        SuiteScenario scenario;
        scenario.description = octets(document["description"]);
        for (const auto &entry : document["zonedata"])
            readName(scenario, octets(entry.first), entry.second);
        for (const auto &entry : document["tests"])
            scenario.cases.append(readCase(octets(entry.first), entry.second));
        scenarios.append(scenario);
    }
    return scenarios;
}

Outcome SuiteScenario::outcomeOf(const Question &question) const
{
    RecordList chain;
    DomainName name = question.name;
    for (int hops = 0; hops < 12; ++hops) {
        RecordList found;
        const ResourceRecord *alias = nullptr;
        const auto here = records.constFind(name.canonical());
        if (here != records.constEnd()) {
            for (const ResourceRecord &record : *here) {
                if (record.type == question.type)
                    found.append(record);
                else if (record.type == RecordType::CNAME)
                    alias = &record;
            }
        }
        if (!found.isEmpty())
            return Answer{chain, found};
        if (timeouts.contains(name.canonical()))
            return LookupFailure{FailureKind::Timeout, "suite"};
        if (alias == nullptr)
            return here == records.constEnd() ? Outcome(NxDomain{chain}) : Outcome(NoData{chain});
        chain.append(*alias);
        name = alias->as<NameData>()->target;
    }
    return LookupFailure{FailureKind::BadReply, "chain-loop"};
}

spf::CheckResult evaluateCase(const SuiteScenario &scenario, const SuiteCase &test)
{
    Facts facts;
    for (;;) {
        const auto step = spf::checkHost(facts, test.request);
        if (isDone(step))
            return resultOf(step);
        for (const Query &query : neededBy(step).queries())
            facts.add(query.question, scenario.outcomeOf(query.question));
    }
}

QByteArray difference(const SuiteCase &test, const spf::CheckResult &result)
{
    const QByteArray name = spf::resultName(result.result);
    if (!test.results.contains(name)) {
        const QByteArray why = result.problem ? result.problem->code : QByteArray("no problem noted");
        return "result " + name + " (" + why + "), wanted " + test.results.join(" or ");
    }
    if (!test.explanation.isEmpty() && test.explanation != result.explanation)
        return "explanation \"" + result.explanation + "\", wanted \"" + test.explanation + '"';
    return {};
}

} // namespace sw::test
