// SPDX-License-Identifier: Apache-2.0
// The way of an admin through all pages, stopping at every view: for pictures and for tests of what every view must
// hold.
#pragma once

#include "core/practice/practice_world.h"
#include "core/session/wizard_session.h"
#include "ui/wizard/wizard_window.h"

#include <functional>

namespace sw::test {

class Tour
{
public:
    // `look` is called at every view with its name; the window is settled then.
    using Look = std::function<void(const QString &name)>;
    enum class Patience {
        Quick, // does not wait for caches to let go of old answers
        Whole,
    };
    Tour(session::WizardSession &session, ui::WizardWindow &window, Look look, Patience patience = Patience::Whole);
    void run(practice::PracticeWorld &world);

    static void settle(); // lets layouts and animations come to rest

private:
    void view(const QString &name);
    void next();
    template<class Condition>
    void until(Condition condition);
    void domainAndRoute();
    void details(practice::PracticeWorld &world);
    void policy();
    void publishing();
    void hostPage();
    void proving();

    session::WizardSession &m_session;
    ui::WizardWindow &m_window;
    Look m_look;
    Patience m_patience;
};

} // namespace sw::test
