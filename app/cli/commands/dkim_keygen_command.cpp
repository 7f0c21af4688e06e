// SPDX-License-Identifier: Apache-2.0
// `dkim keygen`: a key pair; the private key is written to a new owner-only file and nowhere else.
#include "app/cli/frame/commands.h"
#include "app/cli/options/dns_options.h"
#include "app/cli/options/input_file.h"
#include "app/cli/output/json_values.h"
#include "core/dkim/key/key_pair.h"
#include "core/dns/wire/resource_record.h"
#include "core/report/findings/finding_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

dkim::KeyType keyType(const QString &name)
{
    if (name == u"rsa3072")
        return dkim::KeyType::Rsa3072;
    if (name == u"rsa4096")
        return dkim::KeyType::Rsa4096;
    return name == u"ed25519" ? dkim::KeyType::Ed25519 : dkim::KeyType::Rsa2048;
}

class DkimKeygenCommand final : public Command
{
public:
    using Command::Command;

    void declare(QCommandLineParser &parser) override
    {
        parser.addOptions(
            {{u"domain"_s, u"The signing domain."_s, u"D"_s},
             {u"selector"_s, u"The selector, such as zuora2026."_s, u"S"_s},
             {u"type"_s, u"rsa2048 (usual), rsa3072, rsa4096 or ed25519."_s, u"TYPE"_s},
             {u"out"_s, u"The folder for the private key."_s, u"DIR"_s},
             {u"passphrase-file"_s,
              u"Protect the private key: the passphrase is the first line of this file, or of - (standard input)."_s,
              u"FILE"_s},
             {u"json"_s, u"Print one JSON object."_s}});
    }

    Usage<> accept(const QCommandLineParser &parser) override
    {
        if (const auto none = positionals(parser, {}); !none)
            return unexpected(none.error());
        for (const QString &needed : {u"domain"_s, u"selector"_s, u"out"_s}) {
            if (parser.value(needed).isEmpty())
                return usageError(u"--%1 is missing."_s.arg(needed));
        }
        const auto domain = readDomain(u"--domain"_s, parser.value(u"domain"_s));
        if (!domain)
            return unexpected(domain.error());
        m_domain = *domain;
        m_selector = parser.value(u"selector"_s);
        const auto selector = dns::DomainName::fromText(m_selector.toUtf8());
        const auto name = m_domain.prepended(m_selector.toUtf8() + "._domainkey");
        const bool shaped = selector && !selector->isRoot() && name && // RFC 6376 3.1: labels as in a domain
                            std::all_of(m_selector.begin(), m_selector.end(), [](QChar c) {
                                return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-_."_s.contains(c));
                            });
        if (!shaped)
            return usageError(
                u"--selector \"%1\": a selector is letters, digits and hyphens, such as zuora2026."_s.arg(m_selector));
        m_name = *name;
        const auto type =
            choiceOption(parser, u"type"_s, {u"rsa2048"_s, u"rsa3072"_s, u"rsa4096"_s, u"ed25519"_s}, u"rsa2048"_s);
        if (!type)
            return unexpected(type.error());
        m_type = keyType(*type);
        m_folder = parser.value(u"out"_s);
        if (!QFileInfo(m_folder).isDir())
            return usageError(u"--out \"%1\" is not a folder."_s.arg(m_folder));
        m_json = parser.isSet(u"json"_s);
        return readPassphrase(parser);
    }

protected:
    void run() override
    {
        const auto pair = dkim::generateKeyPair(m_type, m_passphrase);
        m_passphrase.wipe();
        if (!pair) {
            fail(ExitCode::Unknown, report::errorText(pair.error()));
            return;
        }
        const auto file = dkim::savePrivateKey(*pair, m_folder, u"%1.%2.pem"_s.arg(m_selector, m_domain.toString()));
        if (!file) {
            fail(ExitCode::Usage, u"--out \"%1\": %2"_s.arg(m_folder, report::errorText(file.error())));
            return;
        }
        const QByteArrayList strings = dns::splitTxt(pair->record);
        if (m_json) {
            console().json({{u"schema"_s, SchemaVersion},
                            {u"privateKey"_s, *file},
                            {u"record"_s, QJsonObject{{u"name"_s, m_name.toString()},
                                                      {u"type"_s, u"TXT"_s},
                                                      {u"value"_s, QString::fromLatin1(pair->record)},
                                                      {u"strings"_s, textsJson(strings)}}}});
        } else {
            console().text(u"Private key: %1 (for the mail server only)"_s.arg(*file));
            console().text(u"Publish: %1 TXT"_s.arg(m_name.toString()));
            console().text(QString::fromLatin1(pair->record));
        }
        finish(ExitCode::Good);
    }

private:
    // From a file, never from the command line, which other users of the machine can see.
    Usage<> readPassphrase(const QCommandLineParser &parser)
    {
        if (!parser.isSet(u"passphrase-file"_s))
            return {};
        const QString file = parser.value(u"passphrase-file"_s);
        auto octets = readInput(u"--passphrase-file"_s, file, 64 * 1024);
        if (!octets)
            return unexpected(octets.error());
        QByteArray line = octets->left(octets->indexOf('\n') < 0 ? octets->size() : octets->indexOf('\n'));
        octets->fill('\0');
        if (line.endsWith('\r'))
            line.chop(1);
        m_passphrase = SecretBytes(std::move(line));
        if (m_passphrase.isEmpty())
            return usageError(u"--passphrase-file \"%1\": its first line is empty."_s.arg(file));
        return {};
    }

    SecretBytes m_passphrase;
    dns::DomainName m_domain;
    dns::DomainName m_name;
    QString m_selector;
    QString m_folder;
    dkim::KeyType m_type = dkim::KeyType::Rsa2048;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeDkimKeygenCommand(const Context &context)
{
    return std::make_unique<DkimKeygenCommand>(context);
}

} // namespace sw::cli
