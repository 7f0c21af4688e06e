// SPDX-License-Identifier: Apache-2.0
// Words about publishing directly: dynamic updates, their keys, and undoing them. Rows sorted by code.
#include "core/report/findings/finding_words.h"

#include <QCoreApplication>

namespace sw::report {

namespace {

constexpr WordsRow Rows[] = {
    {"domain-connect-not-looked-up",
     QT_TRANSLATE_NOOP("words",
                       "We could not look up whether the DNS host takes part in Domain Connect: no answer for {name} "
                       "({outcome})."),
     QT_TRANSLATE_NOOP("words", "Look again, or go to the DNS host's panel by hand.")},
    {"domain-connect-unreachable",
     QT_TRANSLATE_NOOP("words",
                       "The DNS host names a page for Domain Connect, but it could not be fetched ({outcome})."),
     QT_TRANSLATE_NOOP("words", "Go to the DNS host's panel by hand, or try again.")},
    {"domain-connect-unreadable",
     QT_TRANSLATE_NOOP("words", "The DNS host's settings for Domain Connect cannot be understood."),
     QT_TRANSLATE_NOOP("words", "Go to the DNS host's panel by hand.")},
    {"published-empty", QT_TRANSLATE_NOOP("words", "There are no records in the file."),
     QT_TRANSLATE_NOOP("words", "Give a zone file, or a plan that was saved as JSON.")},
    {"published-lines-unread",
     QT_TRANSLATE_NOOP("words", "Lines of the file that could not be read ({count}): {lines}"),
     QT_TRANSLATE_NOOP("words",
                       "All the others were read. Look whether one of these is an SPF, DKIM or DMARC record.")},
    {"published-long-string",
     QT_TRANSLATE_NOOP("words", "In line {line}, a string of {name} has {text} octets, and only 255 fit."),
     QT_TRANSLATE_NOOP("words",
                       "Some name servers refuse such a zone, others cut the string into two. Write it as several "
                       "strings in quotes.")},
    {"published-other-zone", QT_TRANSLATE_NOOP("words", "The file is the zone {zone}, which does not hold {domain}."),
     QT_TRANSLATE_NOOP("words", "Choose the file of the zone that {domain} lies in.")},
    {"published-repeated", QT_TRANSLATE_NOOP("words", "Line {line} says the same again at {name}: {text}"),
     QT_TRANSLATE_NOOP("words", "It counts once. One of the two lines can go.")},
    {"published-text-cut",
     QT_TRANSLATE_NOOP(
         "words", "In line {line}, the TXT value of {name} is not in quotes, so name servers read it only up to the "
                  "semicolon. Lost: {text}"),
     QT_TRANSLATE_NOOP("words", "Put the whole value in double quotes.")},
    {"published-text-unquoted",
     QT_TRANSLATE_NOOP("words",
                       "In line {line}, the TXT value of {name} is not in quotes, so most name servers join its words "
                       "without blanks: {text}"),
     QT_TRANSLATE_NOOP("words", "Put the whole value in double quotes.")},
    {"tsig-algorithm",
     QT_TRANSLATE_NOOP("words", "Updates cannot be signed with {algorithm}; these can be used: {known}."),
     QT_TRANSLATE_NOOP("words", "Have a key made with hmac-sha256, for example with tsig-keygen.")},
    {"tsig-secret", QT_TRANSLATE_NOOP("words", "The secret in the key file is not base64."),
     QT_TRANSLATE_NOOP("words", "Check that the file was copied whole.")},
    {"tsig-unreadable", QT_TRANSLATE_NOOP("words", "The key file does not hold a key for signing updates (TSIG)."),
     QT_TRANSLATE_NOOP("words", "Give the file that tsig-keygen or keymgr wrote, or a line algorithm:name:secret.")},
    {"undo-bad-field", QT_TRANSLATE_NOOP("words", "The undo file has a mistake at “{field}”."),
     QT_TRANSLATE_NOOP("words", "Give the file as --undo-to wrote it.")},
    {"undo-newer-schema", QT_TRANSLATE_NOOP("words", "The undo file was written by a newer version."),
     QT_TRANSLATE_NOOP("words", "Update Senderwright.")},
    {"undo-not-json", QT_TRANSLATE_NOOP("words", "This is not an undo file."),
     QT_TRANSLATE_NOOP("words", "Give the file that --undo-to wrote.")},
    {"undo-too-large", QT_TRANSLATE_NOOP("words", "The undo file is too large to read."),
     QT_TRANSLATE_NOOP("words", "Give the file that --undo-to wrote.")},
    {"update-already-gone", QT_TRANSLATE_NOOP("words", "The {type} record at {name} is gone already."), nullptr},
    {"update-already-there", QT_TRANSLATE_NOOP("words", "The {type} record at {name} is there already."), nullptr},
    {"update-cancelled", QT_TRANSLATE_NOOP("words", "Cancelled while the update was on its way."),
     QT_TRANSLATE_NOOP("words", "It may have been made all the same: look at what is published before trying again.")},
    {"update-changed-meanwhile",
     QT_TRANSLATE_NOOP(
         "words",
         "At {name} the name server has other {type} records than expected. There: {seen}. Expected: {expected}."),
     QT_TRANSLATE_NOOP("words", "Make the plan again from what is published now; nothing was changed.")},
    {"update-changed-meanwhile/nothing",
     QT_TRANSLATE_NOOP("words", "At {name} the name server has no {type} record. Expected: {expected}."),
     QT_TRANSLATE_NOOP("words", "Make the plan again from what is published now; nothing was changed.")},
    {"update-changed-meanwhile/unexpected",
     QT_TRANSLATE_NOOP("words",
                       "At {name} the name server has a {type} record where none was expected. There: {seen}."),
     QT_TRANSLATE_NOOP("words", "Make the plan again from what is published now; nothing was changed.")},
    {"update-condition-broken",
     QT_TRANSLATE_NOOP("words",
                       "The records changed at the name server while we looked, so nothing was changed ({rcode})."),
     QT_TRANSLATE_NOOP("words", "Look again, and make the plan again where it no longer fits.")},
    {"update-could-not-see",
     QT_TRANSLATE_NOOP("words", "The name server did not say what it has ({outcome}): {names}."),
     QT_TRANSLATE_NOOP("words", "Give the primary name server of this very zone; nothing was changed.")},
    {"update-encode", QT_TRANSLATE_NOOP("words", "The update could not be put into a signed message ({reason})."),
     nullptr},
    {"update-held-back",
     QT_TRANSLATE_NOOP("words",
                       "Left out, because what is published there could not be read when the plan was made: {names}."),
     QT_TRANSLATE_NOOP("words", "Make the plan again once it can be read.")},
    {"update-key-refused",
     QT_TRANSLATE_NOOP(
         "words",
         "The name server refused the update ({rcode}) and does not say why: it may be the name, algorithm or secret "
         "of the key “{key}”, the clock, what this key may change, or that it takes no updates from here."),
     QT_TRANSLATE_NOOP("words", "Compare name, algorithm and secret of the key with the server’s, check both clocks, "
                                "and ask whether the key may change these records from this address (in PowerDNS: "
                                "TSIG-ALLOW-DNSUPDATE, dnsupdate, allow-dnsupdate-from).")},
    {"update-key-refused/NOTAUTH",
     QT_TRANSLATE_NOOP("words", "The name server refused the update ({rcode}) and does not say why: it may be the "
                                "name, algorithm or secret of the key “{key}”, the clock, what this key may change, or "
                                "that the zone {zone} does not begin at this name there."),
     QT_TRANSLATE_NOOP("words",
                       "Check that this is the primary name server of {zone}, then compare the key with the server’s "
                       "and ask whether it may change the zone (in Knot: the zone’s acl with action update).")},
    {"update-made-before", QT_TRANSLATE_NOOP("words", "The {type} records at {name} are already as this leaves them."),
     nullptr},
    {"update-name-taken",
     QT_TRANSLATE_NOOP("words", "A CNAME is planned at {name}, where {type} records stand beside it: {seen}."),
     QT_TRANSLATE_NOOP("words", "Nothing can stand beside a CNAME: move the other records first.")},
    {"update-no-reply",
     QT_TRANSLATE_NOOP("words", "The update was sent, but the name server did not reply ({reason})."),
     QT_TRANSLATE_NOOP("words", "Look at what is published before trying again.")},
    {"update-not-sent",
     QT_TRANSLATE_NOOP("words", "The name server could not be reached for the update ({reason}); nothing was changed."),
     QT_TRANSLATE_NOOP("words", "Check the address and that TCP port 53 is open from here.")},
    {"update-not-yet", QT_TRANSLATE_NOOP("words", "Not yet at {server}: {names}."),
     QT_TRANSLATE_NOOP("words", "A name server that copies the zone follows when it is notified, or at the latest "
                                "after the refresh time of the zone. Look again with “verify”.")},
    {"update-outside-zone", QT_TRANSLATE_NOOP("words", "{name} does not lie in the zone that is to be changed."),
     QT_TRANSLATE_NOOP("words", "Publish this record where its own zone is run.")},
    {"update-refused", QT_TRANSLATE_NOOP("words", "The name server did not apply the update ({rcode})."),
     QT_TRANSLATE_NOOP("words", "Ask whoever runs it to allow this key to change these records.")},
    {"update-refused/FORMERR",
     QT_TRANSLATE_NOOP("words", "The name server did not understand the update (FORMERR); nothing was changed."),
     QT_TRANSLATE_NOOP(
         "words",
         "Look at its log: it may be too old for updates, or a firewall between may have changed the message.")},
    {"update-refused/NOTAUTH",
     QT_TRANSLATE_NOOP("words", "The name server accepted the key “{key}”, but {zone} is no zone that it may change "
                                "(NOTAUTH): it does not hold it, or only as a copy."),
     QT_TRANSLATE_NOOP(
         "words",
         "Give the primary name server of {zone}, or make the plan again if the zone begins at another name.")},
    {"update-refused/NOTIMP",
     QT_TRANSLATE_NOOP("words", "This name server takes no updates at all (NOTIMP), as NSD and gdnsd do, for example."),
     QT_TRANSLATE_NOOP("words",
                       "Publish at the DNS host by hand, or give the server that this one gets its zone from.")},
    {"update-refused/NOTZONE",
     QT_TRANSLATE_NOOP(
         "words",
         "The name server says that a record of the update does not lie in {zone} (NOTZONE); nothing was changed."),
     QT_TRANSLATE_NOOP("words", "Make the plan again: the zone may have been divided since.")},
    {"update-refused/REFUSED",
     QT_TRANSLATE_NOOP("words", "The name server accepted the key “{key}”, but refused the update (REFUSED): the key "
                                "may not change these records, or updates of {zone} are not allowed there."),
     QT_TRANSLATE_NOOP("words", "Ask whoever runs it to allow them: update-policy or allow-update in BIND, "
                                "TSIG-ALLOW-DNSUPDATE and dnsupdate in PowerDNS.")},
    {"update-refused/SERVFAIL",
     QT_TRANSLATE_NOOP("words", "The name server failed while it worked on the update (SERVFAIL)."),
     QT_TRANSLATE_NOOP("words", "Look at its log: often it may not write the files of {zone}. Look at what is "
                                "published before trying again.")},
    {"update-reply-forged",
     QT_TRANSLATE_NOOP("words", "The reply to the update is not signed by the name server that shares the key."),
     QT_TRANSLATE_NOOP("words", "Look at what is published before trying again.")},
    {"update-reply-unsigned",
     QT_TRANSLATE_NOOP("words", "The name server says that it is done, but did not sign that."),
     QT_TRANSLATE_NOOP("words", "Look at what is published before trying again.")},
    {"update-server-empty", QT_TRANSLATE_NOOP("words", "There is no name server yet."),
     QT_TRANSLATE_NOOP("words", "Give the name or address of the primary name server of this zone.")},
    {"update-server-unknown", QT_TRANSLATE_NOOP("words", "No address was found for the name server “{input}”."),
     QT_TRANSLATE_NOOP("words", "Check the spelling, or give its IP address.")},
    {"update-server-unreadable",
     QT_TRANSLATE_NOOP("words", "“{input}” is neither the name nor the address of a name server."),
     QT_TRANSLATE_NOOP("words", "Write it like ns1.example.com, 192.0.2.1 or [2001:db8::1]:53.")},
    {"update-server-unseen",
     QT_TRANSLATE_NOOP("words", "The name server {server} did not say what it has ({outcome}): {names}."),
     QT_TRANSLATE_NOOP("words", "Look again later: what it gives out is not known.")},
    {"update-servers-unknown",
     QT_TRANSLATE_NOOP("words", "Not every name server of {zone} could be found, so not all were looked at."),
     QT_TRANSLATE_NOOP("words", "Look again with “verify” once the resolver answers.")},
    {"update-set-differs",
     QT_TRANSLATE_NOOP("words", "At {server}, {name} shows other {type} records than were to be there. There: {seen}. "
                                "To be there: {expected}."),
     QT_TRANSLATE_NOOP("words", "Somebody may have changed them at the same time. Look at both, then make the plan "
                                "again from what is published now.")},
    {"update-set-differs/nothing",
     QT_TRANSLATE_NOOP("words", "At {server}, {name} shows no {type} record, where one was to be: {expected}."),
     QT_TRANSLATE_NOOP("words", "Make the same change again; what is in place already is left alone.")},
    {"update-set-differs/unexpected",
     QT_TRANSLATE_NOOP("words", "At {server}, {name} still shows a {type} record, where none was to be left: {seen}."),
     QT_TRANSLATE_NOOP("words", "Make the same change again; what is in place already is left alone.")},
    {"update-set-not-made",
     QT_TRANSLATE_NOOP(
         "words",
         "The name server {server} did not make the change of {name} {type}. There: {seen}. To be there: {expected}."),
     QT_TRANSLATE_NOOP("words", "Make the same change again; what is in place already is left alone.")},
    {"update-set-not-made/nothing",
     QT_TRANSLATE_NOOP("words", "The name server {server} did not add {name} {type}: {expected}."),
     QT_TRANSLATE_NOOP("words", "Look whether other records stand at this name, then make the same change again; what "
                                "is in place already is left alone.")},
    {"update-set-not-made/unexpected",
     QT_TRANSLATE_NOOP("words", "The name server {server} did not remove {name} {type}: {seen}."),
     QT_TRANSLATE_NOOP("words", "Make the same change again; what is in place already is left alone.")},
    {"update-tsig-error", QT_TRANSLATE_NOOP("words", "The name server did not accept our signature ({error})."),
     QT_TRANSLATE_NOOP("words",
                       "Compare name, algorithm and secret of the key with the server’s, and check both clocks.")},
    {"update-tsig-error/BADKEY",
     QT_TRANSLATE_NOOP("words",
                       "The name server knows no key “{key}” with {algorithm} that may change {zone} (BADKEY). Knot "
                       "says the same when it knows the key and the zone’s acl does not name it."),
     QT_TRANSLATE_NOOP("words", "Compare the name and the algorithm of the key with the server’s; in Knot look also "
                                "whether the zone’s acl names this key with the action update.")},
    {"update-tsig-error/BADSIG",
     QT_TRANSLATE_NOOP("words", "The name server knows the key “{key}”, but with another secret (BADSIG)."),
     QT_TRANSLATE_NOOP("words", "Copy the secret from the server again.")},
    {"update-tsig-error/BADTIME",
     QT_TRANSLATE_NOOP("words", "The clocks differ too much for a signature (BADTIME): the name server’s says "
                                "{theirs}, this computer’s {ours}."),
     QT_TRANSLATE_NOOP("words", "Set the clock that is wrong, best by NTP, then publish again.")},
    {"update-tsig-error/BADTRUNC", QT_TRANSLATE_NOOP("words", "The name server wants a longer signature (BADTRUNC)."),
     QT_TRANSLATE_NOOP("words", "Ask whoever runs it to accept whole signatures with {algorithm}.")},
    {"update-ttl-differs",
     QT_TRANSLATE_NOOP("words",
                       "At {server}, the {type} records at {name} have a TTL of {seen} seconds, not {expected}."),
     QT_TRANSLATE_NOOP("words", "The values are right. The name server may keep a TTL of its own.")},
    {"update-ttl-kept",
     QT_TRANSLATE_NOOP("words", "The TTL of the {type} records at {name} stays {seen} seconds: others of them are not "
                                "ours, and all have one."),
     nullptr},
    {"update-undo-left-out",
     QT_TRANSLATE_NOOP("words", "Undoing leaves out the {type} records at {name}: somebody else changed them since."),
     QT_TRANSLATE_NOOP("words", "Put the old value back by hand if you want it.")},
    {"update-wrong-reply", QT_TRANSLATE_NOOP("words", "What came back is not a reply to the update."),
     QT_TRANSLATE_NOOP("words", "Look at what is published before trying again.")},
};

} // namespace

const WordsTable UpdateWords(Rows);

} // namespace sw::report
