// SPDX-License-Identifier: Apache-2.0
// Reading our own JSON back with suspicion: a saved setup or a plan may come from anyone. Private to core/plan.
//
// A reader remembers the first field that was wrong, by its path ("records[2].name"), and gives harmless values from
// then on, so that the code that reads need not test after every field.
#pragma once

#include "core/dns/wire/resource_record.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace sw::plan {

class FieldReader
{
public:
    explicit FieldReader(QJsonObject object)
        : m_object(std::move(object))
    {}

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    // Missing optional fields give the standard value; wrong types are faults.
    QString text(const char *name, qsizetype most = 10'000);
    QByteArray bytes(const char *name, qsizetype most = 10'000) { return text(name, most).toUtf8(); }
    bool flag(const char *name);
    int number(const char *name, int least, int most, int standard = 0);
    QStringList texts(const char *name, qsizetype most = 1'000);
    dns::DomainName domain(const char *name); // "" or missing: the root
    std::optional<dns::DomainName> requiredDomain(const char *name);
    FieldReader object(const char *name);
    void each(const char *name, qsizetype most, const std::function<void(FieldReader &)> &read);

    void fail(const char *name);
    void absorb(const FieldReader &part, const QString &place); // a fault of a part is ours
    [[nodiscard]] bool isGood() const { return m_fault.isEmpty(); }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] const QJsonObject &json() const { return m_object; }

private:
    QJsonObject m_object;
    QString m_fault;
};

// Octets as JSON text and back without loss: each octet is the character of that number.
[[nodiscard]] QString octetsToJson(const QByteArray &octets);

// The data of CNAME, TXT, MX, A and AAAA as the one text that valueText() gives, and back.
[[nodiscard]] std::optional<dns::RecordData> dataFromText(dns::RecordType type, const QByteArray &text);

// The object in a file of ours: bounded, of a schema we know. Error codes are `prefix` + "not-json", "newer-schema",
// "too-large".
[[nodiscard]] Expected<QJsonObject> documentObject(const QByteArray &json, const QByteArray &prefix, qsizetype most);

} // namespace sw::plan
