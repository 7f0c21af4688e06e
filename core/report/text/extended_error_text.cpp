// SPDX-License-Identifier: Apache-2.0
#include "core/report/text/extended_error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace sw::report {

namespace {

struct Meaning
{
    quint16 code;
    const char *words;
};

// The registry of RFC 8914 5.2 with later additions, by code.
constexpr Meaning Meanings[] = {
    {0, QT_TRANSLATE_NOOP("words", "The resolver gives a reason of its own.")},
    {1, QT_TRANSLATE_NOOP("words", "The zone is signed in a way that this resolver does not know.")},
    {2, QT_TRANSLATE_NOOP("words", "The DS record at the registrar uses a digest that this resolver does not know.")},
    {3, QT_TRANSLATE_NOOP("words", "An old answer: the zone’s name servers could not be asked just now.")},
    {4, QT_TRANSLATE_NOOP("words", "The resolver changed the answer on purpose.")},
    {5, QT_TRANSLATE_NOOP("words", "The resolver could not find out whether the signatures are right.")},
    {6, QT_TRANSLATE_NOOP("words",
                          "The zone’s DNSSEC is broken: receivers that check signatures see no record of it at all.")},
    {7, QT_TRANSLATE_NOOP(
            "words", "The zone’s DNSSEC signatures have expired: receivers that check them see no record at all.")},
    {8, QT_TRANSLATE_NOOP("words", "The zone’s DNSSEC signatures are not valid yet: a clock may be wrong.")},
    {9, QT_TRANSLATE_NOOP("words", "The key that the registrar’s DS record names is missing from the zone.")},
    {10, QT_TRANSLATE_NOOP("words", "The zone should be signed, and its signatures are missing.")},
    {11, QT_TRANSLATE_NOOP("words", "The zone’s DNSSEC key is not marked as a key for zones.")},
    {12, QT_TRANSLATE_NOOP("words", "The zone’s proof that something does not exist is missing.")},
    {13, QT_TRANSLATE_NOOP("words", "The resolver remembers that this failed a moment ago, and did not try again.")},
    {14, QT_TRANSLATE_NOOP("words", "The server is still starting.")},
    {15, QT_TRANSLATE_NOOP("words", "This resolver blocks the name by its operator’s choice: ignore what it says.")},
    {16, QT_TRANSLATE_NOOP("words", "This resolver has to block the name by order of others: ignore what it says.")},
    {17, QT_TRANSLATE_NOOP("words", "This resolver filters the name as its user asked for: ignore what it says.")},
    {18, QT_TRANSLATE_NOOP("words", "This resolver does not answer to us.")},
    {19, QT_TRANSLATE_NOOP("words", "An old “does not exist”: the zone’s name servers could not be asked just now.")},
    {20, QT_TRANSLATE_NOOP("words", "This server does not hold the zone.")},
    {21, QT_TRANSLATE_NOOP("words", "This server does not do what was asked.")},
    {22, QT_TRANSLATE_NOOP("words", "The resolver could not reach any of the zone’s name servers.")},
    {23, QT_TRANSLATE_NOOP("words", "The resolver met trouble on the network on its way to the zone’s name servers.")},
    {24, QT_TRANSLATE_NOOP("words", "The zone’s data makes no sense to this server.")},
    {25, QT_TRANSLATE_NOOP("words", "The zone’s DNSSEC signatures end before they begin.")},
    {26, QT_TRANSLATE_NOOP("words", "The question came too early.")},
    {27, QT_TRANSLATE_NOOP("words", "The zone’s NSEC3 settings ask for more work than this resolver does.")},
    {28, QT_TRANSLATE_NOOP("words", "The resolver cannot keep to the rules that it was given.")},
    {29, QT_TRANSLATE_NOOP("words", "The answer was put together from others that the resolver knew.")},
    {30, QT_TRANSLATE_NOOP("words", "Records of this type cannot be asked for.")},
};

} // namespace

QString extendedErrorMeaning(quint16 code)
{
    const auto found =
        std::find_if(std::begin(Meanings), std::end(Meanings), [code](const Meaning &m) { return m.code == code; });
    return found == std::end(Meanings) ? QString() : QCoreApplication::translate("words", found->words);
}

} // namespace sw::report
