// SPDX-License-Identifier: Apache-2.0
// Reads JSON written by this program. The input is hostile: a saved setup or a plan may come from anyone. Private to
// core/plan.
//
// A reader keeps the path of the first bad field ("records[2].name") and returns harmless values from then on, so
// callers need not test after every field.
#pragma once

#include "core/dns/wire/resource_record.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace sw::plan {

// Reads the fields of one object. A missing field gives the default; a wrong type or a value out of range is a fault.
class FieldReader
{
public:
    explicit FieldReader(QJsonObject object) // the object to read
        : m_object(std::move(object))
    {}

    // True for null, too.
    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    // Missing optional fields give the standard value; wrong types are faults.
    QString text(const char *name, qsizetype most = 10'000); // at most `most` UTF-16 units; missing: empty
    // The text as UTF-8.
    QByteArray bytes(const char *name, qsizetype most = 10'000) { return text(name, most).toUtf8(); }
    bool flag(const char *name); // missing: false
    int number(const char *name, int least, int most,
               int standard = 0); // a number in `least`…`most`, fractions cut off; missing or bad: `standard`
    QStringList texts(const char *name, qsizetype most = 1'000);     // at most `most` texts of 100,000 units each
    dns::DomainName domain(const char *name);                        // "" or missing: the root
    std::optional<dns::DomainName> requiredDomain(const char *name); // missing or the root is a fault
    FieldReader object(const char *name);                            // missing: an empty object
    // Calls `read` for each object of an array of at most `most`; stops at the first fault, whose path it keeps.
    void each(const char *name, qsizetype most, const std::function<void(FieldReader &)> &read);

    void fail(const char *name); // keeps this name as the fault, unless there is one already
    void absorb(const FieldReader &part, const QString &place);     // takes over the fault of a part, as "place.fault"
    [[nodiscard]] bool isGood() const { return m_fault.isEmpty(); } // no fault so far
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] const QJsonObject &json() const { return m_object; } // as given

private:
    QJsonObject m_object;
    QString m_fault;
};

// Octets as JSON text without loss: each octet becomes the character of that number (Latin-1).
[[nodiscard]] QString octetsToJson(const QByteArray &octets);

// The reverse of valueText() for CNAME, TXT (at most 65,000 octets), MX, A and AAAA; nullopt: other types, bad text.
[[nodiscard]] std::optional<dns::RecordData> dataFromText(dns::RecordType type, const QByteArray &text);

// The object in one of our files of at most `most` octets and of a known schema. Error codes are `prefix` + "not-json",
// "newer-schema" (args: schema), "too-large", "bad-field" (args: field).
[[nodiscard]] Expected<QJsonObject> documentObject(const QByteArray &json, const QByteArray &prefix, qsizetype most);

} // namespace sw::plan
