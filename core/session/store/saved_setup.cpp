// SPDX-License-Identifier: Apache-2.0
#include "core/session/store/saved_setup.h"

#include "core/plan/model/json_fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace sw::session {

namespace {

constexpr int Schema = 1;
constexpr qsizetype MaxTitle = 200;
constexpr int MaxRecords = 100'000;

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

tl::unexpected<ParseError> badField(const QString &field)
{
    return unexpected(ParseError{"setup-bad-field", 0, 0, {{"field", field}}});
}

// A private key in a paste box is a mistake; saving it would leak it. When in doubt more is left out: without its end
// line up to the end of the text, without its beginning from the start.
QString withoutPrivateKeys(QString text)
{
    const QLatin1String mark("PRIVATE KEY-----");
    constexpr qsizetype LongestKind = 60; // "-----BEGIN ENCRYPTED "
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark)) {
        const qsizetype begin = text.lastIndexOf(QLatin1String("-----BEGIN "), at);
        if (begin < 0 || at - begin > LongestKind) {
            text.remove(0, text.lastIndexOf(mark) + mark.size());
            break;
        }
        const qsizetype closing = text.indexOf(QLatin1String("-----END "), at);
        const qsizetype end = closing < 0 ? -1 : text.indexOf(mark, closing);
        text.remove(begin, end < 0 ? text.size() - begin : end + mark.size() - begin);
    }
    return text;
}

plan::SetupPlan withoutPrivateKeys(plan::SetupPlan setup)
{
    const auto clean = [](QString &text) { text = withoutPrivateKeys(text); };
    const auto cleanVendor = [&clean](plan::VendorSetup &vendor) {
        clean(vendor.pasted);
        for (QString &value : vendor.fields)
            clean(value);
    };
    clean(setup.workflowPasted);
    clean(setup.advanced.pasted);
    cleanVendor(setup.vendor);
    for (plan::VendorSetup &vendor : setup.alsoSends)
        cleanVendor(vendor);
    return setup;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime readTime(plan::FieldReader &in, const char *name)
{
    const QString text = in.text(name, 100);
    if (text.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        in.fail(name);
    return time;
}

QMap<QByteArray, QString> readDrafts(plan::FieldReader &in)
{
    plan::FieldReader part = in.object("typed");
    QMap<QByteArray, QString> drafts;
    const QJsonObject &all = part.json();
    if (all.size() > MaxDrafts)
        in.fail("typed");
    for (auto it = all.begin(); it != all.end() && in.isGood(); ++it) {
        const bool good = it.value().isString() && it.key().size() <= 100 && !it.key().isEmpty() &&
                          it.value().toString().size() <= MaxDraftLength;
        if (!good)
            in.fail("typed");
        else
            drafts.insert(it.key().toUtf8(), it.value().toString());
    }
    return drafts;
}

std::optional<SavedProgress> readProgress(plan::FieldReader &in)
{
    if (!in.has("progress"))
        return std::nullopt;
    plan::FieldReader part = in.object("progress");
    SavedProgress progress;
    progress.planned = part.number("planned", 0, MaxRecords);
    progress.inPlace = part.number("inPlace", 0, MaxRecords);
    progress.at = readTime(part, "at");
    in.absorb(part, QStringLiteral("progress"));
    return progress;
}

// The schema's number; 0: not a valid one.
int schemaOf(const QJsonObject &object)
{
    const double number = object.value(key("schema")).toDouble(0);
    return number >= 1 && std::floor(number) == number ? static_cast<int>(std::min(number, 1e6)) : 0;
}

// The decisions. Those of a newer schema are read as far as they have the same meaning here.
Expected<plan::SetupPlan> readSetup(QJsonObject object, SavedSetup::Version version)
{
    if (version == SavedSetup::Version::Newer)
        object.insert(key("schema"), Schema);
    auto setup = plan::setupFromJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!setup && version == SavedSetup::Version::Newer)
        return unexpected(ParseError{"setup-newer-schema"});
    return setup;
}

} // namespace

QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text.left(2 * MaxTitle)) {
        const bool hidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        line += hidden ? QChar(u' ') : c;
    }
    return line.simplified().left(MaxTitle);
}

QString titleOf(const plan::SetupPlan &setup, const QString &typedAddress)
{
    return setup.domain.isRoot() ? oneLine(typedAddress) : oneLine(setup.domain.toUnicode());
}

QByteArray toJson(const SavedSetup &saved)
{
    QJsonObject typed;
    for (auto it = saved.drafts.begin(); it != saved.drafts.end(); ++it)
        typed.insert(QString::fromUtf8(it.key()), withoutPrivateKeys(it.value()));
    QJsonObject object{
        {key("format"), key("senderwright-setup")},
        {key("schema"), Schema},
        {key("savedAt"), timeText(saved.savedAt)},
        {key("title"), saved.title},
        {key("step"), QString::fromUtf8(saved.step)},
        {key("typed"), typed},
        {key("setup"), QJsonDocument::fromJson(plan::toJson(withoutPrivateKeys(saved.setup))).object()},
    };
    if (saved.progress) {
        object.insert(key("progress"), QJsonObject{{key("planned"), saved.progress->planned},
                                                   {key("inPlace"), saved.progress->inPlace},
                                                   {key("at"), timeText(saved.progress->at)}});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Expected<SavedSetup> savedSetupFromJson(const QByteArray &json)
{
    if (json.size() > MaxSavedOctets)
        return unexpected(ParseError{"setup-too-large"});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return unexpected(ParseError{"setup-not-json", error.offset});
    const QJsonObject object = document.object();
    const int schema = schemaOf(object);
    if (schema == 0)
        return badField(QStringLiteral("schema"));

    SavedSetup saved;
    saved.version = schema > Schema ? SavedSetup::Version::Newer : SavedSetup::Version::Ours;
    const bool bare = !object.contains(key("setup")) && object.contains(key("route"));
    if (!bare && object.value(key("format")).toString() != key("senderwright-setup"))
        return badField(QStringLiteral("format"));
    QJsonObject inner = bare ? object : object.value(key("setup")).toObject();
    if (!bare && schemaOf(inner) > Schema)
        saved.version = SavedSetup::Version::Newer;
    auto setup = readSetup(std::move(inner), saved.version);
    if (!setup) {
        if (!bare && setup.error().code == "setup-bad-field")
            setup.error().args["field"].prepend(QLatin1String("setup."));
        return unexpected(setup.error());
    }
    saved.setup = std::move(*setup);

    plan::FieldReader in(object);
    if (!bare) {
        saved.drafts = readDrafts(in);
        saved.step = in.bytes("step", 100);
        saved.savedAt = readTime(in, "savedAt");
        saved.title = oneLine(in.text("title", 10'000));
        saved.progress = readProgress(in);
    }
    if (!in.isGood()) {
        if (saved.version == SavedSetup::Version::Newer)
            return unexpected(ParseError{"setup-newer-schema"});
        return badField(in.fault());
    }
    if (saved.title.isEmpty())
        saved.title = titleOf(saved.setup, saved.drafts.value("address"));
    return saved;
}

} // namespace sw::session
