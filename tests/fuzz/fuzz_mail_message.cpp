// SPDX-License-Identifier: Apache-2.0
// Whole messages, with facts in which every key exists: any octets end in a result, in one piece or in blocks alike,
// and Authentication-Results stays one field. Built with libFuzzer by the preset `fuzz`; tests/core/mail replays the
// corpus.
#include "core/mail/message_verification.h"

#include <cstdint>
#include <cstdlib>

using namespace sw;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

dns::Outcome answerTo(const dns::Question &question)
{
    if (question.type != dns::RecordType::TXT)
        return dns::NxDomain{};
    const QByteArray first = question.name.labels().value(0).toLower();
    const QByteArray text = first == "_dmarc" ? "v=DMARC1; p=reject"
                            : question.name.toText().contains("_domainkey")
                                ? "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
                                : "v=spf1 ip4:192.0.2.0/24 -all";
    return dns::Answer{{}, {dns::txtRecord(question.name, text)}};
}

mail::MessageVerification run(const QByteArray &message, qsizetype block)
{
    dkim::MessageDigest digest({64 * 1024, 500});
    for (qsizetype at = 0; at < message.size(); at += block)
        digest.feed(QByteArrayView(message).sliced(at, std::min(block, message.size() - at)));
    digest.finish();
    dns::Facts facts;
    for (int round = 0; round < 100; ++round) {
        auto step = mail::verifyMessage(facts, digest, {{}, 1'795'000'000, "mx.example"});
        if (dns::isDone(step))
            return dns::takeResult(std::move(step));
        for (const dns::Query &query : dns::neededBy(step).queries())
            facts.add(query.question, answerTo(query.question));
    }
    std::abort(); // it never ends
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray message(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = run(message, std::max<qsizetype>(message.size(), 1));
    const auto inBlocks = run(message, 7);
    require(whole == inBlocks);
    const QByteArrayList lines = whole.authenticationResults.chopped(2).split('\n');
    for (const QByteArray &line : lines.mid(1))
        require(line.startsWith('\t'));
    return 0;
}
