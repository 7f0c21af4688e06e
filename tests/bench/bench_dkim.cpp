// SPDX-License-Identifier: Apache-2.0
// A message of 10 MB: verification, bare SHA-256 by OpenSSL, and the `openssl dgst` command, over the same octets.
// Run by hand; what counts is the ratio. Pass a folder in TMPDIR with room for the file.
#include "core/dkim/key/key_pair.h"
#include "core/dkim/sign.h"
#include "core/dkim/verify.h"

#include <benchmark/benchmark.h>
#include <openssl/evp.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace sw;
using namespace sw::dkim;

namespace {

enum class LineEnd { CrLf, Lf };
constexpr qsizetype Size = 10 * 1024 * 1024;

QByteArray body(bool text)
{
    QByteArray out;
    const QByteArray line =
        text ? QByteArray("The quick brown fox  jumps over the lazy dog and pays its invoice in time. \r\n")
             : QByteArray(76, 'Q') + "\r\n"; // base64 of an attachment
    while (out.size() < Size)
        out += line;
    return out;
}

struct Made
{
    QByteArray message;
    dns::Facts facts;
};

Made make(bool text, Canonicalization form, LineEnd ends)
{
    static const auto pair = generateKeyPair(KeyType::Rsa2048);
    SignRequest how;
    how.domain = dns::DomainName::literal("example.com");
    how.selector = "s1";
    how.body = form;
    QByteArray plain = "From: a@example.com\r\nSubject: large\r\n\r\n" + body(text);
    Made made;
    made.message = signMessage(how, pair->privatePem, {}, plain).value() + plain;
    if (ends == LineEnd::Lf)
        made.message.replace("\r\n", "\n");
    const auto name = dns::DomainName::literal("s1._domainkey.example.com");
    made.facts.add({name, dns::RecordType::TXT}, dns::Answer{{}, {dns::txtRecord(name, pair->record)}});
    return made;
}

void verifyMessage(benchmark::State &state, bool text, Canonicalization form, LineEnd ends)
{
    const Made made = make(text, form, ends);
    for (auto _ : state) {
        MessageDigest digest;
        for (qsizetype at = 0; at < made.message.size(); at += 64 * 1024)
            digest.feed(
                QByteArrayView(made.message).sliced(at, std::min<qsizetype>(64 * 1024, made.message.size() - at)));
        digest.finish();
        const auto step = verify(made.facts, digest, 0);
        if (dns::resultOf(step).first().result != SignatureResult::Result::Pass)
            state.SkipWithError("did not verify");
    }
    state.SetBytesProcessed(state.iterations() * made.message.size());
}

void bareHash(benchmark::State &state)
{
    const Made made = make(false, Canonicalization::Relaxed, LineEnd::CrLf);
    unsigned char digest[32];
    for (auto _ : state)
        EVP_Digest(made.message.constData(), static_cast<size_t>(made.message.size()), digest, nullptr, EVP_sha256(),
                   nullptr);
    state.SetBytesProcessed(state.iterations() * made.message.size());
}

void opensslCommand(benchmark::State &state)
{
    const Made made = make(false, Canonicalization::Relaxed, LineEnd::CrLf);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("message.eml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(made.message) != made.message.size())
        state.SkipWithError("cannot write the file");
    file.close();
    for (auto _ : state)
        QProcess::execute(QStringLiteral("openssl"),
                          {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-out"),
                           QStringLiteral("/dev/null"), file.fileName()});
    state.SetBytesProcessed(state.iterations() * made.message.size());
}

} // namespace

BENCHMARK(bareHash)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(opensslCommand)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(verifyMessage, base64_relaxed, false, Canonicalization::Relaxed, LineEnd::CrLf)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(verifyMessage, base64_simple, false, Canonicalization::Simple, LineEnd::CrLf)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(verifyMessage, base64_relaxed_lf, false, Canonicalization::Relaxed, LineEnd::Lf)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(verifyMessage, text_relaxed, true, Canonicalization::Relaxed, LineEnd::CrLf)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_MAIN();
