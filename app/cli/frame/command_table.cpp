// SPDX-License-Identifier: Apache-2.0
#include "app/cli/frame/command_table.h"

#include "app/cli/frame/commands.h"

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

const QList<CommandEntry> &commandTable()
{
    using enum CommandEntry::Needs;
    static const QList<CommandEntry> table{
        {u"survey"_s, u"DOMAIN [options]"_s, u"What is published now, with findings"_s, makeSurveyCommand, Core},
        {u"plan"_s, u"DOMAIN --route ROUTE [options]"_s, u"The records to publish, merged with what is there"_s,
         makePlanCommand, Core},
        {u"verify"_s, u"PLAN.json [options]"_s, u"The state of every planned record, everywhere it is asked"_s,
         makeVerifyCommand, Core},
        {u"checklist"_s, u"PLAN.json -o FILE.pdf [options]"_s, u"The checklist as a PDF"_s, makeChecklistCommand, Pdf},
        {u"handover"_s, u"PLAN.json [options]"_s, u"The message to the person who runs DNS, or to the vendor"_s,
         makeHandoverCommand, Core},
        {u"publish"_s, u"PLAN.json --server ADDR --key FILE [options]"_s,
         u"Make the planned changes by dynamic update, or say what they would be"_s, makePublishCommand, Core},
        {u"domain-connect"_s, u"DOMAIN [options]"_s, u"The DNS host's own page, and whether it knows the vendor"_s,
         makeDomainConnectCommand, Core},
        {u"portfolio"_s, u"FILE [options]"_s, u"Many domains from a file, for schedulers"_s, makePortfolioCommand,
         Core},
        {u"spf check"_s, u"--ip IP --mail-from ADDR [options]"_s, u"May this address send for this sender (RFC 7208)"_s,
         makeSpfCheckCommand, Core},
        {u"spf audit"_s, u"DOMAIN [options]"_s, u"The whole tree of an SPF record and its cost"_s, makeSpfAuditCommand,
         Core},
        {u"spf merge"_s, u"--add TERM... [options]"_s, u"One SPF record out of many"_s, makeSpfMergeCommand, Core},
        {u"dkim keygen"_s, u"--domain D --selector S --out DIR [options]"_s, u"A key pair and the record for it"_s,
         makeDkimKeygenCommand, Core},
        {u"dkim check"_s, u"DOMAIN SELECTOR [options]"_s, u"The key published at a selector"_s, makeDkimCheckCommand,
         Core},
        {u"dmarc check"_s, u"DOMAIN [options]"_s, u"The policy that applies"_s, makeDmarcCheckCommand, Core},
        {u"dmarc evaluate"_s, u"--from DOMAIN [options]"_s, u"The DMARC verdict on given results (RFC 9989)"_s,
         makeDmarcEvaluateCommand, Core},
        {u"message verify"_s, u"FILE|- [options]"_s, u"SPF, DKIM and DMARC of a message"_s, makeMessageVerifyCommand,
         Core},
        {u"dns query"_s, u"NAME TYPE [options]"_s, u"One question with all its evidence"_s, makeDnsQueryCommand, Core},
        {u"dns zone"_s, u"DOMAIN [options]"_s, u"How a zone is served: its servers, its signatures, this network"_s,
         makeDnsZoneCommand, Core},
        {u"dns decode"_s, u"[--hex] FILE...|-"_s, u"Decode DNS messages from files"_s, makeDnsDecodeCommand, Core},
        {u"practice serve"_s, u"[options]"_s, u"The practice DNS world on loopback, until ended"_s,
         makePracticeServeCommand, Core},
        {u"practice publish"_s, u"PLAN.json [options]"_s, u"Put planned records into the running practice world"_s,
         makePracticePublishCommand, Core},
        {u"completion"_s, u"SHELL"_s, u"Completion for bash, zsh or fish, to be sourced"_s, makeCompletionCommand,
         Core},
        {u"man"_s, u""_s, u"This program's manual page"_s, makeManCommand, Core},
    };
    return table;
}

const CommandEntry *findCommand(const QStringList &arguments)
{
    for (const CommandEntry &entry : commandTable()) {
        const QStringList words = entry.name.split(u' ');
        if (arguments.first(std::min(words.size(), arguments.size())) == words)
            return &entry;
    }
    return nullptr;
}

QString unknownCommand(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    QStringList group;
    for (const CommandEntry &entry : commandTable()) {
        if (entry.name.startsWith(first + u' '))
            group.append(u'"' + entry.name + u'"');
    }
    if (!group.isEmpty()) {
        const QString second = arguments.value(1);
        const QString wrong = second.isEmpty() || second.startsWith(u'-')
                                  ? u"\"%1\" alone says too little"_s.arg(first)
                                  : u"\"%1 %2\" is not a command"_s.arg(first, second);
        return u"%1. Give one of %2."_s.arg(wrong, group.join(u", "));
    }
    return u"\"%1\" is not a command. \"senderwright-cli --help\" lists all."_s.arg(first);
}

QString overview()
{
    QString text = u"Gets a company's billing email delivered: SPF, DKIM and DMARC records, planned and verified.\n\n"
                   "Usage: senderwright-cli COMMAND [options]\n\nCommands:\n"_s;
    for (const CommandEntry &entry : commandTable())
        text += u"  %1 %2\n"_s.arg(entry.name, -18).arg(entry.summary);
    text += u"\n\"senderwright-cli COMMAND --help\" tells all about one of them.\n\n"
            "Exit status: 0 all in place · 1 something needs doing, or the check says no ·\n"
            "2 wrong usage or unreadable input · 3 could not find out (DNS or network).\n"_s;
    return text;
}

} // namespace sw::cli
