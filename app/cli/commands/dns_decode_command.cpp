// SPDX-License-Identifier: Apache-2.0
// `dns decode FILE…`: one verdict per file, whatever its octets. Exit: 0 all are messages, 1 some are not,
// 2 a file cannot be read.
#include "app/cli/frame/commands.h"
#include "app/cli/options/input_file.h"
#include "app/cli/output/json_values.h"
#include "core/base/display_text.h"
#include "core/dns/wire/message.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FileLimit = 1024 * 1024; // hexadecimal text is longer than the message; decode() has the real limit

// Digits with blanks between them; other characters are an error (QByteArray::fromHex skips them).
Expected<QByteArray> octetsFromHex(const QByteArray &text)
{
    QByteArray digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            continue;
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!digit)
            return unexpected(ParseError{"hex-bad-digit", i, 1});
        digits += c;
    }
    if (digits.size() % 2 != 0)
        return unexpected(ParseError{"hex-odd-length", text.size(), 0});
    return QByteArray::fromHex(digits);
}

QJsonArray questionsJson(const dns::Message &message)
{
    QJsonArray array;
    for (const dns::MessageQuestion &question : message.questions) {
        array.append(QJsonObject{{u"name"_s, question.name.toString()},
                                 {u"type"_s, QString::fromLatin1(dns::typeName(question.type))},
                                 {u"class"_s, question.klass}});
    }
    return array;
}

QJsonArray flagsJson(const dns::Message &message)
{
    QJsonArray flags;
    const auto note = [&flags](bool set, const QString &name) {
        if (set)
            flags.append(name);
    };
    note(message.qr, u"qr"_s);
    note(message.aa, u"aa"_s);
    note(message.tc, u"tc"_s);
    note(message.rd, u"rd"_s);
    note(message.ra, u"ra"_s);
    note(message.ad, u"ad"_s);
    note(message.cd, u"cd"_s);
    return flags;
}

QJsonObject messageJson(const dns::Message &message)
{
    QJsonObject json{{u"id"_s, message.id},
                     {u"opcode"_s, message.opcode},
                     {u"rcode"_s, QString::fromLatin1(dns::rcodeName(message.rcode))},
                     {u"flags"_s, flagsJson(message)},
                     {u"questions"_s, questionsJson(message)},
                     {u"answers"_s, recordsJson(message.answer)},
                     {u"authority"_s, recordsJson(message.authority)},
                     {u"additional"_s, recordsJson(message.additional)}};
    if (message.edns) {
        json.insert(u"edns"_s, QJsonObject{{u"version"_s, message.edns->version},
                                           {u"udpPayloadSize"_s, message.edns->udpPayloadSize},
                                           {u"dnssecOk"_s, message.edns->dnssecOk},
                                           {u"ede"_s, extendedErrorsJson(message.edns->extendedErrors())}});
    }
    return json;
}

class DnsDecodeCommand final : public Command
{
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) override
    {
        parser.addPositionalArgument(u"FILE"_s, u"One DNS message each; \"-\": standard input."_s, u"FILE..."_s);
        parser.addOptions(
            {{u"hex"_s, u"The files hold hexadecimal digits."_s}, {u"json"_s, u"Print one JSON object."_s}});
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        m_files = parser.positionalArguments();
        if (m_files.isEmpty())
            return usageError(u"FILE is missing."_s);
        m_hex = parser.isSet(u"hex"_s);
        m_json = parser.isSet(u"json"_s);
        return {};
    }

protected:
    void run() override
    {
        QJsonArray messages;
        ExitCode code = ExitCode::Good;
        for (const QString &file : std::as_const(m_files)) {
            const auto octets = readInput(u"FILE"_s, file, FileLimit);
            if (!octets) {
                console().message(octets.error().text);
                messages.append(QJsonObject{{u"file"_s, file}, {u"ok"_s, false}, {u"error"_s, u"file-unreadable"_s}});
                code = ExitCode::Usage;
                continue;
            }
            const QJsonObject verdict = judge(file, *octets);
            if (!verdict[u"ok"_s].toBool() && code == ExitCode::Good)
                code = ExitCode::ToDo;
            messages.append(verdict);
        }
        if (m_json)
            console().json({{u"schema"_s, SchemaVersion}, {u"messages"_s, messages}});
        finish(code);
    }

private:
    QJsonObject judge(const QString &file, const QByteArray &octets)
    {
        const auto wire = m_hex ? octetsFromHex(octets) : Expected<QByteArray>(octets);
        const auto message = wire ? dns::decode(*wire) : Expected<dns::Message>(unexpected(wire.error()));
        if (!message) {
            const QString reason = report::errorText(message.error());
            if (!m_json)
                console().text(u"%1: not a DNS message: %2"_s.arg(file, reason));
            return {{u"file"_s, file},
                    {u"ok"_s, false},
                    {u"error"_s, QString::fromLatin1(message.error().code)},
                    {u"reason"_s, reason}};
        }
        if (!m_json)
            print(file, *message);
        return {{u"file"_s, file}, {u"ok"_s, true}, {u"message"_s, messageJson(*message)}};
    }

    void print(const QString &file, const dns::Message &message)
    {
        console().text(
            u"%1: %2 %3, id %4"_s
                .arg(file, message.qr ? u"response"_s : u"query"_s, QString::fromLatin1(dns::rcodeName(message.rcode)))
                .arg(message.id));
        for (const dns::MessageQuestion &question : message.questions) {
            console().text(u"  question: %1 %2"_s.arg(question.name.toString(),
                                                      QString::fromLatin1(dns::typeName(question.type))));
        }
        const auto section = [this](const QString &name, const dns::RecordList &records) {
            for (const dns::ResourceRecord &record : records)
                console().text(u"  %1: %2"_s.arg(name, displayZoneText(dns::toZoneLine(record)).trimmed()));
        };
        section(u"answer"_s, message.answer);
        section(u"authority"_s, message.authority);
        section(u"additional"_s, message.additional);
    }

    QStringList m_files;
    bool m_hex = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeDnsDecodeCommand(const Context &context)
{
    return std::make_unique<DnsDecodeCommand>(context);
}

} // namespace sw::cli
