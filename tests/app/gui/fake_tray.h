// SPDX-License-Identifier: Apache-2.0
// A tray that only remembers.
#pragma once

#include "app/gui/tray.h"

#include <QStringList>

namespace sw::test {

class FakeTray : public gui::Tray
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void setShown(bool on) override { shown = on; }
    void say(const QString &title, const QString &text) override
    {
        titles.append(title);
        texts.append(text);
    }

    bool available = true;
    bool shown = false;
    QStringList titles;
    QStringList texts;
};

} // namespace sw::test
