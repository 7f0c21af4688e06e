// SPDX-License-Identifier: Apache-2.0
// Cases C1 to C3 and C10: full disks, limits, pipes, closed streams, signals.
#include "core/practice/dns_server.h"
#include "tests/field/field_world.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

// Runs "$@" with $FILE holding "old", on a disk without room ($ROOM octets are left) or under a limit of no octets for
// a file, and says how it ended and what is there afterwards. Root mounts in a namespace of its own; others need one of
// users as well.
constexpr char OnFullDisk[] = R"SH(
where=$1 room=$2; shift 2
mount -t tmpfs -o size=64k none "$where" || exit 90
mkdir "$where/d"
printf old > "$where/d/FILE"
dd if=/dev/zero of="$where/fill" bs=4096 count=15 2>/dev/null
[ "$room" = 0 ] || truncate -s "-$room" "$where/fill"
[ "$room" != 0 ] || dd if=/dev/zero of="$where/fill2" bs=4096 2>/dev/null
"$@"
echo "rc=$?"
echo "content=$(head -c 3 "$where/d/FILE" 2>/dev/null) names=$(ls -A "$where/d" | tr '\n' ' ')"
)SH";
constexpr char UnderLimit[] = R"SH(
where=$1; shift 2
mkdir "$where/d"
printf old > "$where/d/FILE"
(ulimit -f 0; exec "$@")
echo "rc=$?"
echo "content=$(head -c 3 "$where/d/FILE" 2>/dev/null) names=$(ls -A "$where/d" | tr '\n' ' ')"
)SH";

struct Ended
{
    int code = -1;
    QByteArray content; // the first three octets of FILE
    QByteArray names;   // beside it
    QByteArray all;
};

Ended ended(const CliResult &result)
{
    Ended end;
    end.all = result.all();
    for (const QByteArray &line : result.out.split('\n')) {
        if (line.startsWith("rc="))
            end.code = line.mid(3).toInt();
        if (line.startsWith("content=")) {
            end.content = line.mid(8, line.indexOf(" names=") - 8);
            end.names = line.mid(line.indexOf(" names=") + 7).trimmed();
        }
    }
    return end;
}

} // namespace

class FieldStreamsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FieldWorld> m_field;
    QTemporaryDir m_folder;
    QString m_plan;
    int m_next = 0;

    CliResult shell(const QString &script, const QStringList &arguments) const
    {
        return runProgram(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s} + arguments);
    }

    QStringList cli(const QStringList &arguments) const
    {
        return QStringList{QStringLiteral(SENDERWRIGHT_CLI)} + arguments;
    }

    QString newFolder()
    {
        const QString folder = m_folder.filePath(u"w%1"_s.arg(m_next++));
        if (!QDir().mkpath(folder))
            qFatal("no folder");
        return folder;
    }

    Ended onFullDisk(const QStringList &command, int room)
    {
        const QString where = newFolder();
        QStringList placed = command;
        placed.replaceInStrings(u"@"_s, where + u"/d"_s);
        const QStringList arguments{u"-c"_s, QLatin1String(OnFullDisk), u"bash"_s, where, QString::number(room)};
        CliResult result = runProgram(u"unshare"_s, QStringList{u"-m"_s, u"bash"_s} + arguments + placed);
        if (ended(result).code < 0)
            result = runProgram(u"unshare"_s, QStringList{u"-Urm"_s, u"bash"_s} + arguments + placed);
        return ended(result);
    }

    Ended underLimit(const QStringList &command)
    {
        const QString where = newFolder();
        QStringList placed = command;
        placed.replaceInStrings(u"@"_s, where + u"/d"_s);
        return ended(
            runProgram(u"bash"_s, QStringList{u"-c"_s, QLatin1String(UnderLimit), u"bash"_s, where, u"0"_s} + placed));
    }

    // Everything that the program writes; "@" is the folder.
    QList<std::pair<QByteArray, QStringList>> writers() const
    {
        const QString paste = m_field->file(u"paste.txt"_s, m_field->world().samplePaste().toUtf8());
        const QString list = m_field->file(u"list.txt"_s, "example.com\n");
        const QString key = m_field->file(u"tsig.key"_s, "hmac-sha256:k.example.com:QUJDREVGR0hJSktMTU5PUFFSU1RVVg==");
        const QString at = QString::fromLatin1(m_field->world().authoritative());
        const QStringList plan{u"plan"_s, u"example.com"_s, u"--route"_s, u"advanced"_s, u"--paste"_s,
                               paste,     u"--offline"_s};
        const QStringList dns = m_field->dnsOptions();
        QList<std::pair<QByteArray, QStringList>> rows;
        for (const char *format : {"json", "zone", "csv", "terraform", "text"})
            rows.append({QByteArray("plan -o, ") + format,
                         cli(plan + QStringList{u"--format"_s, QLatin1String(format), u"-o"_s, u"@/FILE"_s})});
        rows.append({"survey --save-facts",
                     cli(QStringList{u"survey"_s, u"example.com"_s, u"--save-facts"_s, u"@/FILE"_s} + dns)});
        rows.append(
            {"portfolio --prometheus", cli(QStringList{u"portfolio"_s, list, u"--prometheus"_s, u"@/FILE"_s} + dns)});
        rows.append({"portfolio --junit", cli(QStringList{u"portfolio"_s, list, u"--junit"_s, u"@/FILE"_s} + dns)});
        rows.append({"checklist -o pdf", cli({u"checklist"_s, m_plan, u"-o"_s, u"@/FILE"_s})});
        rows.append({"publish --undo-to", cli(QStringList{u"publish"_s, m_plan, u"--server"_s, at, u"--key"_s, key,
                                                          u"--apply"_s, u"--undo-to"_s, u"@/FILE"_s} +
                                              dns)});
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_field = std::make_unique<FieldWorld>("@ TXT \"v=spf1 mx -all\"\n@ MX 10 mail\nmail A 192.0.2.1");
        m_plan = m_folder.filePath(u"plan.json"_s);
        const CliResult planned =
            m_field->run({u"plan"_s, u"example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s, u"sendgrid"_s,
                          u"--dmarc"_s, u"none"_s, u"--format"_s, u"json"_s, u"-o"_s, m_plan});
        QVERIFY2(QFile::exists(m_plan), planned.all().constData());
    }

    void c1_full_disk_data() { c1_limit_data(); }
    void c1_full_disk()
    {
        QFETCH(QStringList, command);
        for (const int room : {0, 4096}) {
            const Ended end = onFullDisk(command, room);
            const bool noRoom = end.all.contains("No space left on device");
            if (room != 0 && !noRoom) { // the room was enough: then the new file is whole
                QVERIFY2(end.code >= 0 && end.content != "old" && !end.content.isEmpty(), end.all.constData());
                continue;
            }
            QVERIFY2(end.code == 2 && noRoom, end.all.constData());
            QCOMPARE(end.content, QByteArray("old"));
            QCOMPARE(end.names, QByteArray("FILE"));
        }
    }

    void c1_limit_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const auto &[name, command] : writers())
            QTest::newRow(QByteArray("C1 " + name).constData()) << command;
    }
    void c1_limit()
    {
        QFETCH(QStringList, command);
        const Ended end = underLimit(command);
        QVERIFY2(end.code == 2, end.all.constData());
        QCOMPARE(end.content, QByteArray("old"));
        QCOMPARE(end.names, QByteArray("FILE"));
        QVERIFY2(end.all.contains("File too large"), end.all.constData());
    }

    // Nothing is left of a key that has no room.
    void c1_keygen()
    {
        const QStringList command = cli(
            {u"dkim"_s, u"keygen"_s, u"--domain"_s, u"example.com"_s, u"--selector"_s, u"s1"_s, u"--out"_s, u"@"_s});
        for (const Ended &end : {onFullDisk(command, 0), underLimit(command)}) {
            QVERIFY2(end.code == 2, end.all.constData());
            QCOMPARE(end.names, QByteArray("FILE"));
        }
    }

    // An update that cannot be taken back is not sent: nothing but questions reach the server.
    void c1_undo_file_first()
    {
        const QString key = m_field->file(u"tsig.key"_s, "hmac-sha256:k.example.com:QUJDREVGR0hJSktMTU5PUFFSU1RVVg==");
        const QStringList publish{
            u"publish"_s, m_plan, u"--server"_s, QString::fromLatin1(m_field->world().authoritative()),
            u"--key"_s,   key,    u"--apply"_s,  u"--undo-to"_s};
        const CliResult refused = m_field->run(publish + QStringList{u"/dev/full"_s});
        QVERIFY2(refused.code == 2 && refused.err.contains("--undo-to"), refused.all().constData());
        // The same with a file is sent, and this server does not take updates.
        const CliResult sent = m_field->run(publish + QStringList{m_folder.filePath(u"undo.json"_s)});
        QVERIFY2(sent.code == 2 && sent.err.contains("NOTIMP"), sent.all().constData());
    }

    void c2_fifo()
    {
        const QString fifo = m_folder.filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(fifo.toLatin1().constData(), 0600), 0);
        const CliResult read =
            shell(u"\"$1\" checklist \"$2\" -o \"$3\" >/dev/null & cat \"$3\" | head -c 5; wait $!; exit $?"_s,
                  {QStringLiteral(SENDERWRIGHT_CLI), m_plan, fifo});
        QVERIFY2(read.out == "%PDF-", read.all().constData());
        struct stat info = {};
        QVERIFY(::lstat(fifo.toLatin1().constData(), &info) == 0 && S_ISFIFO(info.st_mode));
    }

    void c2_devices_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("code");
        QTest::newRow("C2 /dev/null") << u"/dev/null"_s << 0;
        QTest::newRow("C2 /dev/full") << u"/dev/full"_s << 2;
        QTest::newRow("C2 /dev/stdout") << u"/dev/stdout"_s << 0;
        QTest::newRow("C2 /dev/fd/1") << u"/dev/fd/1"_s << 0;
    }
    void c2_devices()
    {
        QFETCH(QString, device);
        QFETCH(int, code);
        struct stat before = {};
        QCOMPARE(::lstat(device.toLatin1().constData(), &before), 0);
        const CliResult run = runCli({u"checklist"_s, m_plan, u"-o"_s, device});
        QVERIFY2(run.code == code, run.all().constData());
        QCOMPARE(run.out.startsWith("%PDF-"), device.endsWith(u"out") || device.endsWith(u"1"));
        struct stat after = {};
        QVERIFY(::lstat(device.toLatin1().constData(), &after) == 0 && after.st_mode == before.st_mode &&
                after.st_rdev == before.st_rdev);
    }

    void c2_links()
    {
        const QString target = m_folder.filePath(u"target.txt"_s);
        const QString link = m_folder.filePath(u"link.txt"_s);
        QVERIFY(QFile::link(target, link));
        const CliResult run = runCli({u"checklist"_s, m_plan, u"-o"_s, link});
        QVERIFY2(run.code == 0, run.all().constData());
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!readFile(target).isEmpty());
    }

    void c2_input_is_output_data()
    {
        QTest::addColumn<QStringList>("command"); // PLAN, LINK: other names of the plan
        const QString key = u"/dev/null"_s;
        QTest::newRow("C2 checklist") << QStringList{u"checklist"_s, u"PLAN"_s, u"-o"_s, u"PLAN"_s};
        QTest::newRow("C2 checklist, long") << QStringList{u"checklist"_s, u"PLAN"_s, u"--output"_s, u"PLAN"_s};
        QTest::newRow("C2 checklist, symbolic link") << QStringList{u"checklist"_s, u"PLAN"_s, u"-o"_s, u"LINK"_s};
        QTest::newRow("C2 checklist, hard link") << QStringList{u"checklist"_s, u"PLAN"_s, u"-o"_s, u"HARD"_s};
        QTest::newRow("C2 verify --save-facts") << QStringList{u"verify"_s, u"PLAN"_s, u"--save-facts"_s, u"PLAN"_s};
        QTest::newRow("C2 plan --existing")
            << QStringList{u"plan"_s, u"example.com"_s, u"--route"_s, u"advanced"_s, u"--existing"_s,
                           u"ZONE"_s, u"--format"_s,    u"zone"_s,    u"-o"_s,       u"ZONE"_s};
        QTest::newRow("C2 portfolio --junit") << QStringList{u"portfolio"_s, u"ZONE2"_s, u"--junit"_s, u"ZONE2"_s};
        QTest::newRow("C2 two outputs") << QStringList{u"portfolio"_s, u"ZONE2"_s,        u"--junit"_s,
                                                       u"NEW"_s,       u"--prometheus"_s, u"NEW"_s};
    }
    void c2_input_is_output()
    {
        QFETCH(QStringList, command);
        const QTemporaryDir place;
        const QByteArray before = readFile(m_plan);
        const QByteArray zone =
            "$ORIGIN example.com.\n@ 300 SOA ns1 h 1 2 3 4 5\n@ 300 NS ns1\n@ 300 TXT \"v=spf1 -all\"\n";
        const QHash<QString, QString> names{{u"PLAN"_s, writeFile(place, u"p.json"_s, before)},
                                            {u"LINK"_s, place.filePath(u"link.json"_s)},
                                            {u"HARD"_s, place.filePath(u"hard.json"_s)},
                                            {u"ZONE"_s, writeFile(place, u"z.zone"_s, zone)},
                                            {u"ZONE2"_s, writeFile(place, u"list"_s, "example.com\n")},
                                            {u"NEW"_s, place.filePath(u"new"_s)}};
        QVERIFY(QFile::link(names.value(u"PLAN"_s), names.value(u"LINK"_s)));
        QCOMPARE(::link(names.value(u"PLAN"_s).toLatin1().constData(), names.value(u"HARD"_s).toLatin1().constData()),
                 0);
        QStringList placed;
        for (const QString &word : command)
            placed.append(names.value(word, word));
        const CliResult run = m_field->run(placed);
        QVERIFY2(run.code == 2, run.all().constData());
        QCOMPARE(readFile(names.value(u"PLAN"_s)), before);
        QCOMPARE(readFile(names.value(u"ZONE"_s)), zone);
        QCOMPARE(readFile(names.value(u"ZONE2"_s)), QByteArray("example.com\n"));
        QVERIFY(!QFile::exists(names.value(u"NEW"_s)));
    }

    void c3_output_lost_data()
    {
        QTest::addColumn<QString>("redirection");
        QTest::addColumn<QStringList>("arguments");
        const QStringList dns = m_field->dnsOptions();
        const QList<std::pair<QByteArray, QStringList>> commands{
            {"--version", {u"--version"_s}},
            {"--help", {u"--help"_s}},
            {"survey --help", {u"survey"_s, u"--help"_s}},
            {"man", {u"man"_s}},
            {"survey", QStringList{u"survey"_s, u"example.com"_s} + dns},
            {"survey --json", QStringList{u"survey"_s, u"example.com"_s, u"--json"_s} + dns},
            {"dns query", QStringList{u"dns"_s, u"query"_s, u"example.com"_s, u"TXT"_s} + dns},
            {"plan",
             QStringList{u"plan"_s, u"example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s, u"sendgrid"_s} + dns},
        };
        for (const auto &[name, arguments] : commands) {
            QTest::newRow(QByteArray("C3 " + name + " to a full device").constData()) << u">/dev/full"_s << arguments;
            QTest::newRow(QByteArray("C3 " + name + " closed").constData()) << u">&-"_s << arguments;
            QTest::newRow(QByteArray("C3 " + name + ", all three closed").constData())
                << u"<&- >&- 2>&-"_s << arguments;
        }
    }
    void c3_output_lost()
    {
        QFETCH(QString, redirection);
        QFETCH(QStringList, arguments);
        const CliResult run = shell(u"\"$@\" %1"_s.arg(redirection), cli(arguments));
        QVERIFY2(run.code == 2, run.all().constData());
        QVERIFY2(redirection.contains(u"2>") || run.err.contains("Standard output could not be written"),
                 run.all().constData());
    }

    // Descriptors closed at the start are not given to sockets: all that the server gets are questions, and the answer
    // is whole.
    void c3_closed_input()
    {
        const CliResult run = shell(
            u"\"$@\" <&- 2>&-"_s, cli(QStringList{u"survey"_s, u"example.com"_s, u"--json"_s} + m_field->dnsOptions()));
        QVERIFY2(!run.json().isEmpty(), run.all().constData());
    }

    void c10_signals_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("C10 SIGINT") << SIGINT;
        QTest::newRow("C10 SIGTERM") << SIGTERM;
        QTest::newRow("C10 SIGHUP") << SIGHUP;
    }
    void cleanup()
    {
        for (auto *server : m_field->world().resolverServers())
            server->setFaults({});
    }
    void c10_signals()
    {
        QFETCH(int, number);
        // Two domains: one is answered, the other one's servers say nothing for longer than the test takes.
        const QTemporaryDir place;
        const QString list = writeFile(place, u"list"_s, "example.com\nstuck.example.com\n");
        sw::practice::Faults silent;
        silent.drop = true;
        silent.only = {*sw::dns::DomainName::fromText("stuck.example.com"),
                       *sw::dns::DomainName::fromText("_dmarc.stuck.example.com")};
        for (auto *server : m_field->world().resolverServers())
            server->setFaults(silent);
        const QString facts = place.filePath(u"facts.json"_s);
        const QString prometheus = place.filePath(u"out.prom"_s);
        const QString junit = place.filePath(u"out.xml"_s);
        const auto process =
            startCli(QStringList{u"portfolio"_s, list, u"--jobs"_s, u"1"_s, u"--progress"_s, u"--save-facts"_s, facts,
                                 u"--prometheus"_s, prometheus, u"--junit"_s, junit, u"--timeout"_s, u"30000"_s} +
                     m_field->dnsOptions());
        QByteArray out;
        bool stopped = false;
        QVERIFY(QTest::qWaitFor(
            [&] {
                out += process->readAllStandardOutput();
                if (!stopped && out.contains('\n')) {
                    stopped = true;
                    ::kill(static_cast<pid_t>(process->processId()), number);
                }
                return process->state() == QProcess::NotRunning;
            },
            30'000));
        out += process->readAllStandardOutput();
        const QByteArray err = process->readAllStandardError();
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QVERIFY2(out.contains("example.com"), out.constData());
        QVERIFY2(err.endsWith('\n') && !err.split('\n').last().contains('['), err.constData()); // the bar is gone
        QVERIFY(readFile(prometheus).contains("example.com"));
        QVERIFY(readFile(junit).contains("example.com"));
        QVERIFY(QJsonDocument::fromJson(readFile(facts)).isObject());
        QVERIFY2(!out.contains("stuck.example.com"), out.constData());
        QCOMPARE(process->exitCode(), 128 + number);
    }
};

QTEST_GUILESS_MAIN(FieldStreamsTest)
#include "tst_field_streams.moc"
