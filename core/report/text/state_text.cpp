// SPDX-License-Identifier: Apache-2.0
// Words for the enumerations. Summaries of several values are in summary_text.cpp.
#include "core/report/text/state_text.h"

#include "core/report/text/report_tr.h"

namespace sw::report {

using plan::Action;
using plan::DmarcRole;
using plan::Purpose;
using verify::State;

QString stateLabel(State state)
{
    switch (state) {
    case State::InPlace:
    case State::InPlaceThroughChain:
        return Tr::tr("In place");
    case State::Inherited:
        return Tr::tr("Inherited");
    case State::NotYet:
        return Tr::tr("Not yet");
    case State::Propagating:
        return Tr::tr("Spreading");
    case State::OldValue:
        return Tr::tr("Old value");
    case State::Differs:
        return Tr::tr("Differs");
    case State::Duplicate:
        return Tr::tr("Twice");
    case State::WrongType:
        return Tr::tr("Wrong type");
    case State::CnameClash:
        return Tr::tr("CNAME in the way");
    case State::DoubledName:
        return Tr::tr("Doubled name");
    case State::WrongPlace:
        return Tr::tr("Wrong place");
    case State::Flattened:
        return Tr::tr("Flattened");
    case State::Wildcard:
        return Tr::tr("Wildcard");
    case State::Malformed:
        return Tr::tr("Damaged");
    case State::WeakKey:
        return Tr::tr("Weak key");
    case State::Revoked:
        return Tr::tr("Revoked");
    case State::ServersDisagree:
        return Tr::tr("Servers disagree");
    case State::DnssecBogus:
        return Tr::tr("DNSSEC broken");
    case State::Servfail:
        return Tr::tr("Server failed");
    case State::Timeout:
        return Tr::tr("No answer");
    case State::Refused:
        return Tr::tr("Refused");
    case State::Unknown:
        return Tr::tr("Unknown");
    case State::NotAsked:
        return Tr::tr("Not asked");
    }
    Q_UNREACHABLE();
}

QString stateSentence(State state)
{
    switch (state) {
    case State::InPlace:
        return Tr::tr("The record stands there as planned.");
    case State::InPlaceThroughChain:
        return Tr::tr("The record stands there as planned, reached through a CNAME.");
    case State::Inherited:
        return Tr::tr("A record further up the domain already does this.");
    case State::NotYet:
        return Tr::tr("The server answered: it has no such record yet.");
    case State::Propagating:
        return Tr::tr("Your name servers have the record; not everyone else sees it yet.");
    case State::OldValue:
        return Tr::tr("The value from before the change is still given out.");
    case State::Differs:
        return Tr::tr("There is a record, but its value is not the planned one.");
    case State::Duplicate:
        return Tr::tr("There are several records where only one may be.");
    case State::WrongType:
        return Tr::tr("There is a record at this name, but of another type.");
    case State::CnameClash:
        return Tr::tr("A CNAME stands at this name, so nothing else can.");
    case State::DoubledName:
        return Tr::tr("The record was published with the domain twice in its name.");
    case State::WrongPlace:
        return Tr::tr("The record was published under another name.");
    case State::Flattened:
        return Tr::tr("The DNS host answers with addresses instead of the CNAME: it is proxied or flattened.");
    case State::Wildcard:
        return Tr::tr("A wildcard record answers for this name, not the planned record.");
    case State::Malformed:
        return Tr::tr("The value was changed on the way, for example by quotes, blanks or being cut off.");
    case State::WeakKey:
        return Tr::tr("The key published there is too short for today's receivers.");
    case State::Revoked:
        return Tr::tr("The key published there is empty, which means that it was withdrawn.");
    case State::ServersDisagree:
        return Tr::tr("Your name servers do not all say the same.");
    case State::DnssecBogus:
        return Tr::tr("DNSSEC signatures do not fit, so careful resolvers throw the answer away.");
    case State::Servfail:
        return Tr::tr("The server said that it failed: whether the record is there is not known.");
    case State::Timeout:
        return Tr::tr("No answer came in time: whether the record is there is not known.");
    case State::Refused:
        return Tr::tr("The server would not answer us: whether the record is there is not known.");
    case State::Unknown:
        return Tr::tr("We could not ask: whether the record is there is not known.");
    case State::NotAsked:
        return Tr::tr("Not asked yet: asking before your name servers have it would make caches remember its absence.");
    }
    Q_UNREACHABLE();
}

Tone stateTone(State state)
{
    if (verify::isGood(state))
        return Tone::Good;
    if (isFault(state))
        return Tone::Bad;
    return state == State::OldValue || state == State::ServersDisagree ? Tone::Careful : Tone::Waiting;
}

Sign stateSign(State state)
{
    if (state == State::NotAsked)
        return Sign::Minus;
    if (verify::couldNotAsk(state))
        return Sign::Question;
    if (state == State::OldValue || state == State::Propagating)
        return Sign::Clock;
    switch (stateTone(state)) {
    case Tone::Good:
        return Sign::Tick;
    case Tone::Bad:
        return Sign::Cross;
    case Tone::Careful:
        return Sign::Question;
    case Tone::Waiting:
    case Tone::Plain:
    case Tone::Accent:
        return Sign::None;
    }
    Q_UNREACHABLE();
}

QString cellLabel(const verify::Cell &cell, const QDateTime &now)
{
    const QString label = stateLabel(cell.state);
    const bool waits = cell.state == State::OldValue || cell.state == State::NotYet || cell.state == State::Propagating;
    if (!waits || !cell.expiresAt || cell.at.kind == verify::VantagePoint::Kind::Authoritative)
        return label;
    const qint64 seconds = now.secsTo(*cell.expiresAt);
    if (seconds <= 0)
        return label;
    // How long an absence is cached is less certain than how long a value is.
    return cell.state == verify::State::NotYet ? Tr::tr("%1, about %2").arg(label, durationText(seconds))
                                               : Tr::tr("%1, %2").arg(label, durationText(seconds));
}

QString actionLabel(Action action)
{
    switch (action) {
    case Action::Add:
        return Tr::tr("Add");
    case Action::Replace:
        return Tr::tr("Replace");
    case Action::Keep:
        return Tr::tr("Keep");
    case Action::Remove:
        return Tr::tr("Remove");
    case Action::Check:
        return Tr::tr("Check first");
    }
    Q_UNREACHABLE();
}

QString actionSentence(Action action)
{
    switch (action) {
    case Action::Add:
        return Tr::tr("Make a new record.");
    case Action::Replace:
        return Tr::tr("Edit the record that is there; do not add a second one.");
    case Action::Keep:
        return Tr::tr("It is there already: leave it as it is.");
    case Action::Remove:
        return Tr::tr("Delete this record.");
    case Action::Check:
        return Tr::tr("What is published there could not be read: look before you publish anything.");
    }
    Q_UNREACHABLE();
}

Tone actionTone(Action action)
{
    switch (action) {
    case Action::Add:
        return Tone::Accent;
    case Action::Replace:
        return Tone::Careful;
    case Action::Keep:
        return Tone::Good;
    case Action::Remove:
        return Tone::Bad;
    case Action::Check:
        return Tone::Careful;
    }
    Q_UNREACHABLE();
}

Sign actionSign(Action action)
{
    switch (action) {
    case Action::Add:
        return Sign::Plus;
    case Action::Replace:
        return Sign::Turn;
    case Action::Keep:
        return Sign::Tick;
    case Action::Remove:
        return Sign::Minus;
    case Action::Check:
        return Sign::Question;
    }
    Q_UNREACHABLE();
}

QString purposePlain(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Dkim:
        return Tr::tr("Proves who you are");
    case Purpose::Spf:
        return Tr::tr("Says who may send");
    case Purpose::Dmarc:
        return Tr::tr("Says what to do with fakes");
    case Purpose::ReturnPath:
        return Tr::tr("Takes back what bounces");
    case Purpose::Ownership:
        return Tr::tr("Shows that the domain is yours");
    case Purpose::Optional:
        return Tr::tr("Good to have");
    }
    Q_UNREACHABLE();
}

QString purposeTerm(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Dkim:
        return QStringLiteral("DKIM");
    case Purpose::Spf:
        return QStringLiteral("SPF");
    case Purpose::Dmarc:
        return QStringLiteral("DMARC");
    case Purpose::ReturnPath:
        return Tr::tr("return path");
    case Purpose::Ownership:
        return Tr::tr("verification");
    case Purpose::Optional:
        return {};
    }
    Q_UNREACHABLE();
}

QString purposeTitle(Purpose purpose)
{
    const QString term = purposeTerm(purpose);
    return term.isEmpty() ? purposePlain(purpose) : purposePlain(purpose) + QStringLiteral(" \u00b7 ") + term;
}

QString dmarcRoleLabel(DmarcRole role)
{
    switch (role) {
    case DmarcRole::Carries:
        return Tr::tr("passes");
    case DmarcRole::AskedFor:
        return Tr::tr("asked for");
    case DmarcRole::Policy:
        return Tr::tr("needed");
    case DmarcRole::None:
        return Tr::tr("no part");
    }
    Q_UNREACHABLE();
}

QString dmarcRoleSentence(DmarcRole role)
{
    switch (role) {
    case DmarcRole::Carries:
        return Tr::tr("This record makes DMARC pass.");
    case DmarcRole::AskedFor:
        return Tr::tr("The sender asks for this record; DMARC does not pass by it on this route.");
    case DmarcRole::Policy:
        return Tr::tr("This is the DMARC record itself: receivers look here for your wishes.");
    case DmarcRole::None:
        return Tr::tr("DMARC does not depend on this record.");
    }
    Q_UNREACHABLE();
}

Tone dmarcRoleTone(DmarcRole role)
{
    return role == DmarcRole::Carries || role == DmarcRole::Policy ? Tone::Good : Tone::Waiting;
}

Sign dmarcRoleSign(DmarcRole role)
{
    return role == DmarcRole::Carries || role == DmarcRole::Policy ? Sign::Tick : Sign::Minus;
}

QString vantageKindTitle(verify::VantagePoint::Kind kind)
{
    switch (kind) {
    case verify::VantagePoint::Kind::Authoritative:
        return Tr::tr("Your name servers");
    case verify::VantagePoint::Kind::System:
        return Tr::tr("Your network");
    case verify::VantagePoint::Kind::Public:
        return Tr::tr("The world");
    }
    Q_UNREACHABLE();
}

} // namespace sw::report
