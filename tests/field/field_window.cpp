// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_window.h"

#include "core/base/standard_streams.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "resources/resources.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/domain/domain_page.h"
#include "ui/wizard/wizard_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

#include <cerrno>
#include <cstring>

namespace sw::test {

namespace {

constexpr int PatienceMs = 45'000;

template<class Condition>
void await(const char *what, Condition condition)
{
    if (!QTest::qWaitFor(condition, PatienceMs))
        qFatal("it never came to: %s", what);
}

dns::ResolverSettings settingsFor(const FieldWorld &field, const QByteArrayList &resolvers, int timeoutMs)
{
    dns::ResolverSettings settings;
    settings.timeoutMs = timeoutMs;
    settings.authoritativePort = field.world().authoritativePort();
    for (const QByteArray &spec : resolvers.isEmpty() ? field.world().resolvers().first(1) : resolvers)
        settings.resolvers.append(*dns::parseServerSpec(spec));
    return settings;
}

} // namespace

const catalog::Catalog &tables()
{
    static const catalog::Catalog built = [] {
        initResources();
        auto made = catalog::Catalog::builtIn();
        if (!made)
            qFatal("no tables: %s", made.error().code.constData());
        return std::move(*made);
    }();
    return built;
}

QString wordsOf(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words.append(label->text());
    for (const QWidget *child : page.findChildren<QWidget *>())
        words.append(child->accessibleName() + u' ' + child->property("text").toString());
    return words.join(u'\n').remove(QChar(0x200B));
}

AnsweredSession::AnsweredSession(const QByteArray &records)
    : session({resolver, tables(), clock})
{
    resolver.addZone(AnsweredZone + records);
}

void AnsweredSession::planFor(const char *domain, const QByteArray &policy)
{
    plan::SetupPlan setup;
    setup.domain = dns::DomainName::literal(domain);
    setup.route = plan::Route::Default;
    setup.defaultServer.tenantEmail = QStringLiteral("ar@") + QLatin1String(domain);
    setup.dmarc.policy = policy;
    planFor(setup);
}

void AnsweredSession::planFor(const plan::SetupPlan &setup)
{
    session.setSetup(setup);
    session.startSurvey();
    await("a survey", [this] { return session.surveyActivity() == session::Activity::Done; });
    session.startPlanning();
    await("a plan", [this] { return session.recordPlan().has_value(); });
}

const plan::PlannedRecord *AnsweredSession::row(plan::Purpose purpose) const
{
    for (const plan::PlannedRecord &record : session.recordPlan()->records) {
        if (record.purpose == purpose)
            return &record;
    }
    return nullptr;
}

FieldWindow::FieldWindow(const FieldWorld &field, const QByteArrayList &resolvers, int timeoutMs)
    : m_resolver(settingsFor(field, resolvers, timeoutMs), m_clock)
    , m_updater(field.world().authoritativePort(), timeoutMs)
{
    const QByteArray asked = resolvers.isEmpty() ? field.world().resolvers().first() : resolvers.first();
    session::Services services{m_resolver, tables(), m_clock};
    services.resolvers = {
        {verify::VantagePoint::Kind::System, dns::Server::recursive(asked), QStringLiteral("office")}};
    services.updater = &m_updater;
    services.files = &m_files;
    services.undoFolder = m_undoFolder.path();
    m_session = std::make_unique<session::WizardSession>(services);
    m_window = std::make_unique<ui::WizardWindow>(*m_session);
    ui::addAllPages(*m_window, *m_session, {}, QStringLiteral("test"));
    m_window->show();
}

FieldWindow::~FieldWindow()
{
    m_window.reset(); // its pages still speak to the session
}

void FieldWindow::survey(const QString &address)
{
    m_window->goTo(ui::Step::Domain);
    page<ui::DomainPage>(ui::Step::Domain)->field()->setText(address);
    await("a survey", [this] { return m_session->surveyActivity() == session::Activity::Done; });
}

void FieldWindow::plan()
{
    m_window->resume(ui::Step::Records);
    await("a plan", [this] { return m_session->recordPlan().has_value(); });
}

void FieldWindow::look()
{
    m_window->goTo(ui::Step::Records);
    m_window->next();
    await("a verification", [this] { return m_session->verification().has_value() && !m_session->isAsking(); });
}

FileSizeLimit::FileSizeLimit(rlim_t octets)
{
    surviveFailedWrites();
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit{octets, m_before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

SmallDisk::SmallDisk()
{
#ifdef Q_OS_LINUX
    const QByteArray where = QFile::encodeName(m_folder.path());
    // A namespace of its own, once, so that nothing of this stays on the machine.
    static const int separate = ::unshare(CLONE_NEWNS) == 0 ? 0 : errno;
    if (separate != 0) {
        m_problem = QStringLiteral("no mount namespace: %1").arg(QString::fromLocal8Bit(std::strerror(separate)));
    } else {
        (void)::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        m_isMounted = ::mount("none", where.constData(), "tmpfs", 0, "size=64k") == 0;
        if (!m_isMounted)
            m_problem = QStringLiteral("no tmpfs: %1").arg(QString::fromLocal8Bit(std::strerror(errno)));
    }
#else
    m_problem = QStringLiteral("only Linux has these");
#endif
}

SmallDisk::~SmallDisk()
{
#ifdef Q_OS_LINUX
    if (m_isMounted)
        (void)::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
#endif
}

void SmallDisk::fill() const
{
    QFile filler(path(QStringLiteral("fill")));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("no filler");
    for (const qint64 piece : {4096, 1}) {
        while (filler.write(QByteArray(piece, 'x')) == piece) {
        }
    }
}

void SmallDisk::empty() const
{
    (void)QFile::remove(path(QStringLiteral("fill")));
}

} // namespace sw::test
