// SPDX-License-Identifier: Apache-2.0
// The table of public resolvers (resources/vantage-points.json, schema in resources/schemas): where they are, who
// operates them and what they filter. A value that the user can change: add, remove, reorder, enable and disable; saved
// in the same format.
#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sw::catalog {

// One resolver that everyone may use.
struct PublicResolver
{
    enum class Where : quint8 { Anycast, Country, City }; // how precisely the place is known
    // What it does not answer truthfully.
    enum class Filtering : quint8 {
        None,
        Malware,  // blocks names that it considers harmful
        National, // blocks names by the law or firewall of its country
    };
    QByteArray id;                         // "google", "dnscry-syd02"
    QString name;                          // "Google", "Sydney"
    QString operatorName;                  // "Google"
    Where where = Where::Anycast;          // of its servers
    QByteArray country = {};               // ISO 3166-1 alpha-2, upper case; empty for Anycast
    QString city = {};                     // empty unless City
    Filtering filtering = Filtering::None; // as the operator documents it
    QByteArrayList servers = {};           // in the form of --resolver, the best first
    QString privacy = {};                  // https://…, or empty
    bool enabled = false;                  // used for checks at public resolvers
    bool suggested = false;                // part of the suggested selection over the world

    // Whether its answer may count against a record: only when it is unfiltered.
    [[nodiscard]] bool counts() const { return filtering == Filtering::None; }
    friend bool operator==(const PublicResolver &, const PublicResolver &) = default;
};

// Ids are unique; the order is that of the user.
class VantagePointTable
{
public:
    // Untrusted input: at most 4 MiB and 2000 entries. Errors: "vantage-points-too-large", "vantage-points-not-json",
    // "vantage-points-newer-schema", "vantage-points-bad-entry" (args: index, field).
    [[nodiscard]] static Expected<VantagePointTable> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const; // reads back as an equal table

    // In order; enabled() those that are switched on.
    [[nodiscard]] const QList<PublicResolver> &all() const { return m_list; }
    [[nodiscard]] QList<PublicResolver> enabled() const;
    // Null: no such id. Valid until the table changes.
    [[nodiscard]] const PublicResolver *find(const QByteArray &id) const;

    // False, and no change, when the id exists already (add) or does not exist (the others).
    bool add(const PublicResolver &resolver);
    bool remove(const QByteArray &id);
    bool moveTo(const QByteArray &id, qsizetype index); // clamped
    bool setEnabled(const QByteArray &id, bool on);

    friend bool operator==(const VantagePointTable &, const VantagePointTable &) = default;

private:
    [[nodiscard]] qsizetype indexOf(const QByteArray &id) const;
    QList<PublicResolver> m_list;
};

} // namespace sw::catalog
