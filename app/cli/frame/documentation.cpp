// SPDX-License-Identifier: Apache-2.0
#include "app/cli/frame/documentation.h"

#include "core/catalog/user_tables.h"

#include <QDir>
#include <QRegularExpression>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

// A line of text for troff: a backslash and a first dot or apostrophe would be commands; '-' would become a hyphen.
QByteArray roff(const QString &text)
{
    QByteArray out = text.toUtf8();
    out.replace('\\', "\\e").replace('-', "\\-");
    return out.startsWith('.') || out.startsWith('\'') ? "\\&" + out : out;
}

QByteArray optionHead(const OptionDoc &option)
{
    QByteArray head;
    for (const QString &name : option.names)
        head += (head.isEmpty() ? "\\fB" : ", \\fB") + roff(name) + "\\fR";
    return option.value.isEmpty() ? head : head + " \\fI" + roff(option.value) + "\\fR";
}

constexpr char Description[] = "Plans, verifies and hands over the DNS records that billing email needs to be "
                               "delivered: SPF, DKIM and DMARC. The\n"
                               "answer goes to standard output, text for people or, with \\fB\\-\\-json\\fR, one JSON "
                               "object (\"schema\": 1); messages go\n"
                               "to standard error. What could not be asked is never called missing.\n";

constexpr char ExitStatus[] =
    ".SH EXIT STATUS\n.TP\n.B 0\nAll in place; the answer is good.\n.TP\n.B 1\nSomething needs "
    "doing, or the check says no.\n.TP\n.B 2\nWrong usage or unreadable input.\n.TP\n.B 3\nCould "
    "not find out: DNS or network.\n";

constexpr char Examples[] =
    ".SH EXAMPLES\n"
    "What is published now:\n.PP\n.nf\n.RS\nsenderwright\\-cli survey example.com\n.RE\n.fi\n.PP\n"
    "A plan from what Zuora's DKIM Settings dialog shows, and the checklist of it:\n.PP\n.nf\n.RS\n"
    "senderwright\\-cli plan example.com \\-\\-route advanced \\-\\-paste dialog.txt \\e\n"
    "    \\-\\-rua dmarc@example.com \\-\\-format json \\-o plan.json\n"
    "senderwright\\-cli checklist plan.json \\-o checklist.pdf\n.RE\n.fi\n.PP\n"
    "Publish it by dynamic update, and wait until the world sees it:\n.PP\n.nf\n.RS\n"
    "senderwright\\-cli publish plan.json \\-\\-server 192.0.2.53 \\-\\-key update.key\n"
    "senderwright\\-cli publish plan.json \\-\\-server 192.0.2.53 \\-\\-key update.key \\e\n"
    "    \\-\\-apply \\-\\-undo\\-to undo.json\n"
    "senderwright\\-cli verify plan.json \\-\\-watch\n.RE\n.fi\n.PP\n"
    "A nightly look at many domains:\n.PP\n.nf\n.RS\n"
    "senderwright\\-cli portfolio domains.txt \\-\\-json \\e\n"
    "    \\-\\-prometheus /var/lib/node_exporter/senderwright.prom >results.jsonl\n.RE\n.fi\n";

// A word for a shell, in single quotes.
QByteArray shellQuoted(const QString &text)
{
    return '\'' + text.toUtf8().replace('\'', "'\\''") + '\'';
}

QByteArray longNames(const QList<OptionDoc> &options)
{
    QByteArrayList names;
    for (const OptionDoc &option : options) {
        for (const QString &name : option.names)
            names.append(name.toUtf8());
    }
    return names.join(' ');
}

QByteArray bashCompletion(const Context &context)
{
    QByteArray commands;
    QByteArray seconds;
    QByteArray options;
    QStringList groups;
    for (const CommandEntry &entry : commandTable()) {
        const QStringList words = entry.name.split(u' ');
        if (!groups.contains(words.first())) {
            groups.append(words.first());
            commands += ' ' + words.first().toUtf8();
        }
        options += "    " + shellQuoted(entry.name) +
                   ") words=" + shellQuoted(QString::fromUtf8(longNames(optionsOf(entry, context)))) + " ;;\n";
    }
    for (const QString &group : groups) {
        QByteArrayList next;
        for (const CommandEntry &entry : commandTable()) {
            const QStringList words = entry.name.split(u' ');
            if (words.first() == group && words.size() > 1)
                next.append(words.at(1).toUtf8());
        }
        if (!next.isEmpty())
            seconds +=
                "    " + shellQuoted(group) + ") words=" + shellQuoted(QString::fromUtf8(next.join(' '))) + " ;;\n";
    }
    return "# bash completion for senderwright-cli\n"
           "_senderwright_cli()\n{\n"
           "  local current=${COMP_WORDS[COMP_CWORD]} words=\n"
           "  if [[ $COMP_CWORD -eq 1 ]]; then\n"
           "    words=" +
           shellQuoted(QString::fromUtf8(commands.trimmed() + " --help --version")) +
           "\n"
           "  elif [[ $current == -* ]]; then\n"
           "    case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n" +
           QByteArray(options).replace("    '", "      '").replace("') words", "'*) words") +
           "    esac\n"
           "  elif [[ $COMP_CWORD -eq 2 ]]; then\n"
           "    case ${COMP_WORDS[1]} in\n" +
           seconds.replace("    '", "      '") +
           "    esac\n"
           "  fi\n"
           "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "}\n"
           "complete -o default -F _senderwright_cli senderwright-cli\n";
}

QByteArray zshCompletion(const Context &context)
{
    QByteArray out = "#compdef senderwright-cli\n"
                     "local command=\"${words[2]} ${words[3]}\"\n"
                     "if (( CURRENT == 2 )); then\n"
                     "  local -a commands=(\n";
    QStringList groups;
    for (const CommandEntry &entry : commandTable()) {
        const QString first = entry.name.section(u' ', 0, 0);
        if (groups.contains(first))
            continue;
        groups.append(first);
        out += "    " + shellQuoted(first + u':' + QString(entry.summary).replace(u':', u' ')) + '\n';
    }
    out += "  )\n  _describe command commands\n  return\nfi\ncase $command in\n";
    for (const CommandEntry &entry : commandTable()) {
        out += "  " + shellQuoted(entry.name) + "*)\n    _arguments \\\n";
        for (const OptionDoc &option : optionsOf(entry, context)) {
            QString text = option.text;
            text.replace(u'[', u'(').replace(u']', u')').replace(u':', u' ');
            const QString value = option.value.isEmpty() ? QString() : u":%1:_files"_s.arg(option.value);
            for (const QString &name : option.names)
                out += "      " + shellQuoted(name + u'[' + text + u']' + value) + " \\\n";
        }
        out += "      '*:file:_files'\n    ;;\n";
    }
    QByteArray groupCases;
    for (const QString &group : groups) {
        QByteArrayList next;
        for (const CommandEntry &entry : commandTable()) {
            if (entry.name.startsWith(group + u' '))
                next.append(entry.name.section(u' ', 1).toUtf8());
        }
        if (!next.isEmpty())
            groupCases += "  " + shellQuoted(group + u' ') + "*) compadd " + next.join(' ') + " ;;\n";
    }
    return out + groupCases + "esac\n";
}

QByteArray fishCompletion(const Context &context)
{
    QByteArray out = "# fish completion for senderwright-cli\n";
    QStringList groups;
    for (const CommandEntry &entry : commandTable()) {
        const QStringList words = entry.name.split(u' ');
        if (!groups.contains(words.first())) {
            groups.append(words.first());
            out += "complete -c senderwright-cli -n __fish_use_subcommand -a " + words.first().toUtf8() + " -d " +
                   shellQuoted(words.size() == 1 ? entry.summary : QString()) + '\n';
        }
        QByteArray when = "__fish_seen_subcommand_from " + words.first().toUtf8();
        if (words.size() > 1) {
            out += "complete -c senderwright-cli -f -n '" + when + "' -a " + words.at(1).toUtf8() + " -d " +
                   shellQuoted(entry.summary) + '\n';
            when += "; and __fish_seen_subcommand_from " + words.at(1).toUtf8();
        }
        for (const OptionDoc &option : optionsOf(entry, context)) {
            out += "complete -c senderwright-cli -n '" + when + '\'';
            for (const QString &name : option.names)
                out += name.startsWith(u"--"_s) ? " -l " + name.mid(2).toUtf8() : " -s " + name.mid(1).toUtf8();
            out += (option.value.isEmpty() ? "" : " -r") + QByteArray(" -d ") + shellQuoted(option.text) + '\n';
        }
    }
    return out;
}

} // namespace

QList<OptionDoc> optionsOf(const CommandEntry &entry, const Context &context)
{
    const auto command = entry.make(context);
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, u"Say this."_s});
    command->declare(parser);
    // QCommandLineParser does not list its options; its help does, one a line, wrapped below the text's column.
    static const QRegularExpression line(
        u"^  ((?:-\\w, )?--?[\\w-]+(?:, --?[\\w-]+)*)(?: <([^>]+)>)?(?:\\s{2,}(.*))?$"_s);
    QList<OptionDoc> options;
    bool inOptions = false;
    for (const QString &text : parser.helpText().split(u'\n')) {
        if (text.endsWith(u':') && !text.startsWith(u' ')) {
            inOptions = text == u"Options:";
        } else if (inOptions) {
            // The text is installed elsewhere, so it must not contain the builder's home.
            const QString portable = QString(text).replace(QDir::homePath(), u"~"_s);
            if (const auto match = line.match(portable); match.hasMatch())
                options.append({match.captured(1).split(u", "_s), match.captured(2), match.captured(3).trimmed()});
            else if (!options.isEmpty() && !text.trimmed().isEmpty())
                options.last().text += u' ' + portable.trimmed();
        }
    }
    return options;
}

QByteArray manPage(const Context &context)
{
    QByteArray out = ".TH SENDERWRIGHT\\-CLI 1 \"\" \"Senderwright " SENDERWRIGHT_VERSION "\" \"User Commands\"\n"
                     ".SH NAME\nsenderwright\\-cli \\- DNS records for billing email: plan, verify, hand over\n"
                     ".SH SYNOPSIS\n.B senderwright\\-cli\n.I COMMAND\n.RI [ options ]\n.SH DESCRIPTION\n";
    out += Description;
    out += ".SH COMMANDS\n";
    for (const CommandEntry &entry : commandTable()) {
        out += ".SS " + roff(entry.name + u' ' + entry.synopsis) + '\n' + roff(entry.summary) + ".\n";
        for (const OptionDoc &option : optionsOf(entry, context))
            out += ".TP\n" + optionHead(option) + '\n' + roff(option.text) + '\n';
    }
    out += ExitStatus;
    out += ".SH FILES\n.TP\n.I " + roff(u"~/.local/share/senderwright/catalog/"_s) +
           "\nVendors and DNS hosts of your own, in the folders vendors and dns\\-hosts; $XDG_DATA_HOME moves it.\n";
    out += Examples;
    out += ".SH SEE ALSO\n.BR senderwright (1),\n.BR dig (1),\n.BR nsupdate (1)\n";
    return out;
}

QStringList shells()
{
    return {u"bash"_s, u"zsh"_s, u"fish"_s};
}

QByteArray completion(const QString &shell, const Context &context)
{
    if (shell == u"bash")
        return bashCompletion(context);
    return shell == u"zsh" ? zshCompletion(context) : fishCompletion(context);
}

} // namespace sw::cli
