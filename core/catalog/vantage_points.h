// SPDX-License-Identifier: Apache-2.0
// The table of vantage points (resources/vantage-points.json, schema in resources/schemas): resolvers that answer to
// everyone, where they stand, who runs them and what they leave out. A value that the user can change: add, remove,
// order, switch on and off; saved in the same form.
#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sw::catalog {

struct PublicResolver
{
    enum class Where : quint8 { Anycast, Country, City };
    enum class Filtering : quint8 {
        None,
        Malware,  // leaves out what it finds harmful
        National, // answers as its country's law or firewall wants
    };
    QByteArray id; // "google", "dnscry-syd02"
    QString name;  // "Google", "Sydney"
    QString operatorName;
    Where where = Where::Anycast;
    QByteArray country = {}; // ISO 3166-1 alpha-2, upper case; empty for Anycast
    QString city = {};
    Filtering filtering = Filtering::None;
    QByteArrayList servers = {}; // as --resolver takes them, the best first
    QString privacy = {};        // https://…, or empty
    bool enabled = false;        // asked when the user asks the world
    bool suggested = false;      // of a sensible spread over the world

    // Only an unfiltered resolver may ever turn a light red (standards: the vote rule).
    [[nodiscard]] bool counts() const { return filtering == Filtering::None; }
    friend bool operator==(const PublicResolver &, const PublicResolver &) = default;
};

class VantagePointTable
{
public:
    // Hostile input: at most 4 MiB and 2000 entries. Errors: "vantage-points-too-large", "vantage-points-not-json",
    // "vantage-points-newer-schema", "vantage-points-bad-entry" (args: index, field).
    [[nodiscard]] static Expected<VantagePointTable> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] const QList<PublicResolver> &all() const { return m_list; }
    [[nodiscard]] QList<PublicResolver> enabled() const;
    [[nodiscard]] const PublicResolver *find(const QByteArray &id) const;

    // False where the id is taken (add), or not there (the others).
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
