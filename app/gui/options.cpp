// SPDX-License-Identifier: Apache-2.0
#include "app/gui/options.h"

#include "core/dns/net/endpoint/server_spec.h"
#include "core/report/findings/finding_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sw::gui {

namespace {

constexpr int UsageStatus = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(options)
};

tl::unexpected<Reply> wrong(const QString &text)
{
    return tl::unexpected<Reply>(Reply{text, UsageStatus});
}

Expected<ui::Scheme, Reply> readTheme(const QString &text)
{
    if (text == QLatin1String("system"))
        return ui::Scheme::System;
    if (text == QLatin1String("light"))
        return ui::Scheme::Light;
    if (text == QLatin1String("dark"))
        return ui::Scheme::Dark;
    return wrong(Words::tr("--theme \"%1\": choose system, light or dark.").arg(text));
}

} // namespace

Expected<Options, Reply> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Gets a company's billing email delivered: SPF, DKIM and DMARC, step by step."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Say this."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Say the version."));
    const QCommandLineOption practice(QStringLiteral("practice"),
                                      Words::tr("A sample domain on this computer: nothing real is asked or touched."));
    const QCommandLineOption resolver(QStringLiteral("resolver"),
                                      Words::tr("Ask this resolver instead of the system's; may be given again."),
                                      QStringLiteral("spec"));
    const QCommandLineOption port(QStringLiteral("dns-port"), Words::tr("Port of the zone's own name servers (53)."),
                                  QStringLiteral("number"));
    const QCommandLineOption theme(QStringLiteral("theme"), Words::tr("system, light or dark."),
                                   QStringLiteral("name"));
    QCommandLineOption smoke(QStringLiteral("smoke"), Words::tr("Show the window once and end."));
    smoke.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("A saved setup to open."), QStringLiteral("[file]"));
    parser.addOptions({help, version, practice, resolver, port, theme, smoke});

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return tl::unexpected<Reply>(Reply{parser.helpText(), 0});
    if (parser.isSet(version))
        return tl::unexpected<Reply>(Reply{QStringLiteral("senderwright ") + QLatin1String(SENDERWRIGHT_VERSION), 0});
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return wrong(Words::tr("\"%1\" is one argument too many.").arg(files.at(1)));

    Options options;
    options.file = files.value(0);
    if (!files.isEmpty() && options.file.isEmpty())
        return wrong(Words::tr("The name of the file is empty."));
    options.practice = parser.isSet(practice);
    options.smoke = parser.isSet(smoke);
    if (parser.isSet(theme)) {
        const auto scheme = readTheme(parser.value(theme));
        if (!scheme)
            return tl::unexpected<Reply>(scheme.error());
        options.theme = *scheme;
    }
    for (const QString &spec : parser.values(resolver)) {
        const auto endpoint = dns::parseServerSpec(spec.toLatin1());
        if (!endpoint)
            return wrong(Words::tr("--resolver \"%1\": %2").arg(spec, report::errorText(endpoint.error())));
        options.resolvers.append(*endpoint);
    }
    if (parser.isSet(port)) {
        bool ok = false;
        const int number = parser.value(port).toInt(&ok);
        if (!ok || number < 1 || number > 65535)
            return wrong(Words::tr("--dns-port \"%1\": give a whole number from 1 to 65535.").arg(parser.value(port)));
        options.dnsPort = static_cast<quint16>(number);
    }
    if (options.practice && !options.file.isEmpty())
        return wrong(Words::tr("--practice has a setup of its own: leave the file out."));
    if (options.practice && (!options.resolvers.isEmpty() || options.dnsPort))
        return wrong(Words::tr("--practice brings its own resolvers: leave out --resolver and --dns-port."));
    return options;
}

} // namespace sw::gui
