// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/record/policy_ladder.h"

namespace sw::dmarc {

namespace {

Finding finding(const char *code, const Finding::Args &args = {})
{
    return {code, args};
}

void askForTime(const LadderEvidence &evidence, const Ladder &ladder, Findings &missing)
{
    const QString policy = QString::fromLatin1(policyName(*ladder.now));
    if (!evidence.daysAtPolicy)
        missing.append(
            finding("dmarc-ladder-time-unknown", {{"policy", policy}, {"days", QString::number(DaysPerStep)}}));
    else if (*evidence.daysAtPolicy < DaysPerStep)
        missing.append(finding("dmarc-ladder-wait",
                               {{"policy", policy}, {"left", QString::number(DaysPerStep - *evidence.daysAtPolicy)}}));
}

void askForKnowledge(const LadderEvidence &evidence, Findings &missing)
{
    if (evidence.record->rua.isEmpty())
        missing.append(finding("dmarc-ladder-no-reports"));
    else if (evidence.reportsRead != Known::Yes)
        missing.append(finding("dmarc-ladder-reports-unread"));
    if (evidence.allSendersAligned != Known::Yes)
        missing.append(finding(evidence.allSendersAligned == Known::No ? "dmarc-ladder-senders-fail"
                                                                       : "dmarc-ladder-senders-unknown"));
}

} // namespace

Ladder policyLadder(const LadderEvidence &evidence)
{
    Ladder ladder;
    if (!evidence.record || evidence.record->policyIsBroken()) {
        ladder.next = Policy::None;
        return ladder; // publishing p=none changes the handling of no message
    }
    ladder.now = *evidence.record->p;
    switch (*ladder.now) {
    case Policy::None:
        ladder.next = Policy::Quarantine;
        break;
    case Policy::Quarantine:
        // RFC 9989 7.4: a domain whose users post to lists should stay at quarantine.
        if (evidence.postsToMailingLists == Known::Yes) {
            ladder.missing.append(finding("dmarc-ladder-mailing-lists"));
            return ladder;
        }
        ladder.next = Policy::Reject;
        break;
    case Policy::Reject:
        return ladder;
    }
    askForTime(evidence, ladder, ladder.missing);
    askForKnowledge(evidence, ladder.missing);
    if (ladder.next == Policy::Reject) {
        if (evidence.signsWithDkim != Known::Yes)
            ladder.missing.append(finding("dmarc-ladder-no-dkim"));
        if (evidence.postsToMailingLists == Known::Unknown)
            ladder.missing.append(finding("dmarc-ladder-lists-unknown"));
    }
    return ladder;
}

} // namespace sw::dmarc
