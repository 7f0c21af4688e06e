// SPDX-License-Identifier: Apache-2.0
// The whole wizard over the practice world: real window, real sockets, real caches. What app/gui composes, for tests.
#pragma once

#include "core/base/clock.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/practice/practice_world.h"
#include "core/session/wizard_session.h"
#include "ui/pages/all_pages.h"
#include "ui/wizard/wizard_page.h"
#include "ui/wizard/wizard_window.h"

#include <QTest>

#include <memory>

namespace sw::test {

class PracticeWizard
{
public:
    // Resolvers other than the world's own, as specs: for journeys on which they fail.
    explicit PracticeWizard(const QByteArrayList &otherResolvers = {}, int timeoutMs = 5000)
    {
        world = std::move(*practice::PracticeWorld::start({.clock = &clock, .sample = practice::Sample::Lesson}));
        tables = std::make_unique<catalog::Catalog>(*catalog::Catalog::builtIn());
        const QByteArrayList specs = otherResolvers.isEmpty() ? world->resolvers() : otherResolvers;
        dns::ResolverSettings settings;
        settings.timeoutMs = timeoutMs;
        settings.authoritativePort = world->authoritativePort();
        for (const QByteArray &spec : specs)
            settings.resolvers.append(*dns::parseServerSpec(spec));
        resolver = std::make_unique<dns::StubResolver>(settings, clock);
        panel = std::make_unique<Panel>(*world);
        using Kind = verify::VantagePoint::Kind;
        QList<verify::VantagePoint> points{
            {Kind::System, dns::Server::recursive(specs.first()), QStringLiteral("office")}};
        if (specs.size() > 1)
            points.append({Kind::Public, dns::Server::recursive(specs.at(1)), QStringLiteral("far away")});
        session =
            std::make_unique<session::WizardSession>(session::Services{*resolver, *tables, clock, points, panel.get()});
        window = std::make_unique<ui::WizardWindow>(*session);
        ui::addAllPages(*window, *session,
                        {address(), world->samplePaste(), world->sampleSendGridPaste(), world->sampleMessage()},
                        QStringLiteral("test"));
        window->show();
    }

    [[nodiscard]] QString address() const { return QStringLiteral("billing@") + world->domain().toString(); }

    // Until the widgets know it as well as their window: only an active window's shortcuts answer, and without a window
    // manager the word of a menu's closing may come late.
    void activate() { QTRY_VERIFY((window->activateWindow(), window->isActiveWindow())); }

    // Keys go where a keyboard's would: to the focus widget, shortcuts first.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
    }
    void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    SystemClock realClock;
    QuickClock clock{realClock, practice::LessonSpeed};
    std::unique_ptr<practice::PracticeWorld> world;
    std::unique_ptr<catalog::Catalog> tables;
    std::unique_ptr<dns::StubResolver> resolver;
    std::unique_ptr<session::Publisher> panel;
    std::unique_ptr<session::WizardSession> session;
    std::unique_ptr<ui::WizardWindow> window;

private:
    class Panel final : public session::Publisher
    {
    public:
        explicit Panel(practice::PracticeWorld &world)
            : m_world(world)
        {}
        void publish(const QList<plan::PlannedRecord> &records) override { (void)m_world.publish(records); }

    private:
        practice::PracticeWorld &m_world;
    };
};

} // namespace sw::test
