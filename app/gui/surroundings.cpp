#include "app/gui/surroundings.h"

#include "core/dns/net/server_spec.h"
#include "core/dns/net/system_resolvers.h"

#include <QCoreApplication>

namespace sw::gui {

namespace {

using Kind = verify::VantagePoint::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("surroundings", text);
}

struct PublicResolver
{
    const char *label;
    const char *spec;
};
// Well-known ones, asked only for records that all name servers have already.
constexpr PublicResolver PublicResolvers[] = {{"Cloudflare", "1.1.1.1"}, {"Google", "8.8.8.8"}, {"Quad9", "9.9.9.9"}};

verify::VantagePoint vantagePoint(Kind kind, const QByteArray &spec, const QString &label)
{
    return {kind, dns::Server::recursive(spec), label};
}

QList<verify::VantagePoint> vantagePointsOf(const QList<dns::Endpoint> &resolvers)
{
    QList<verify::VantagePoint> points;
    for (const dns::Endpoint &endpoint : resolvers) {
        const QByteArray spec = endpoint.toSpec();
        points.append(vantagePoint(Kind::System, spec, QString::fromLatin1(spec)));
    }
    return points;
}

} // namespace

class Surroundings::Panel final : public session::Publisher
{
public:
    explicit Panel(practice::PracticeWorld &world)
        : m_world(world)
    {}
    void publish(const QList<plan::PlannedRecord> &records) override { (void)m_world.publish(records); }

private:
    practice::PracticeWorld &m_world;
};

Surroundings::~Surroundings() = default;

Expected<std::unique_ptr<Surroundings>> Surroundings::make(const Options &options, const Clock &clock)
{
    std::unique_ptr<Surroundings> made(new Surroundings);
    dns::ResolverSettings settings;
    if (options.practice) {
        practice::PracticeOptions wish;
        wish.clock = &clock;
        auto world = practice::PracticeWorld::start(wish);
        if (!world)
            return unexpected(world.error());
        made->m_world = std::move(*world);
        made->m_panel = std::make_unique<Panel>(*made->m_world);
        const QByteArrayList resolvers = made->m_world->resolvers();
        for (const QByteArray &spec : resolvers) {
            if (const auto endpoint = dns::parseServerSpec(spec))
                settings.resolvers.append(*endpoint);
        }
        settings.authoritativePort = made->m_world->authoritativePort();
        made->m_vantagePoints = {vantagePoint(Kind::System, resolvers.value(0), tr("office")),
                                 vantagePoint(Kind::Public, resolvers.value(1), tr("far away"))};
        made->m_sample = {QStringLiteral("billing@") + made->m_world->domain().toString(), made->m_world->samplePaste(),
                          made->m_world->sampleSendGridPaste()};
    } else {
        settings.resolvers = options.resolvers.isEmpty() ? dns::systemResolvers().endpoints : options.resolvers;
        settings.authoritativePort = options.dnsPort.value_or(53);
        made->m_vantagePoints = vantagePointsOf(settings.resolvers);
        if (options.resolvers.isEmpty()) {
            for (const PublicResolver &one : PublicResolvers)
                made->m_vantagePoints.append(vantagePoint(Kind::Public, one.spec, QString::fromLatin1(one.label)));
        }
    }
    made->m_resolver = std::make_unique<dns::StubResolver>(settings, clock);
    return made;
}

session::Services Surroundings::services(const catalog::Catalog &tables, const Clock &clock)
{
    return {*m_resolver, tables, clock, m_vantagePoints, m_panel.get()};
}

} // namespace sw::gui
