// From a paste to records: JSON as APIs give it is read here, all other text by paste_reader.h after it was cleaned
// (paste_clean.h) and cut into lines and items (paste_lines.h).
#include "core/plan/paste.h"

#include "core/plan/paste_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sw::plan {

namespace {

constexpr qsizetype MaxPasted = 256 * 1024; // UTF-16 units

QString firstOf(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isString())
            return value.toString();
    }
    return {};
}

void readJson(const QJsonValue &value, const dns::DomainName &domain, PasteResult &result, int depth)
{
    if (depth > 16 || result.records.size() >= MaxPastedRecords)
        return;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue entry : array)
            readJson(entry, domain, result, depth + 1);
    }
    const QJsonObject object = value.toObject();
    const QString name = firstOf(object, {"name", "host", "Name", "record_name", "hostname"});
    const QString data = firstOf(object, {"value", "data", "Value", "content", "target", "record_value", "pointsTo"});
    if (!name.isEmpty() && !data.isEmpty()) {
        RoughRecord rough{
            typeWord(firstOf(object, {"type", "Type", "record", "record_type"}).toUpper()), name, data, {}};
        const QJsonValue priority = object.value(QLatin1String("priority"));
        rough.priority = priority.isDouble() ? QString::number(priority.toInt()) : priority.toString();
        const auto record = recordFrom(rough, domain, result.findings);
        if (const auto *good = std::get_if<PastedRecord>(&record)) {
            if (!result.records.contains(*good))
                result.records.append(*good);
        } else {
            result.ignored.append({0, 0, name + u' ' + data, std::get<Refusal>(record).reason});
        }
        return;
    }
    for (const QJsonValue entry : object)
        readJson(entry, domain, result, depth + 1);
}

} // namespace

PasteResult understandPaste(const QString &pasted, const dns::DomainName &domain)
{
    PasteResult result;
    if (pasted.trimmed().isEmpty()) {
        result.findings.append({"paste-empty"});
        return result;
    }
    if (pasted.size() > MaxPasted) {
        result.findings.append({"paste-too-large", {{"most", QString::number(MaxPasted / 1024)}}});
        return result;
    }
    const QString trimmed = pasted.trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
        if (!document.isNull()) {
            readJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), domain, result,
                     0);
            if (result.records.isEmpty())
                result.findings.append({"paste-nothing-understood"});
            return result;
        }
    }
    return PasteReader(pasted, domain).read();
}

} // namespace sw::plan
