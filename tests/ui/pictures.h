// SPDX-License-Identifier: Apache-2.0
// What the makers of pictures share: how a variant of the program looks, and pictures of a page to its end.
#pragma once

#include "translations/translations.h"
#include "ui/wizard/wizard_page.h"
#include "ui/wizard/wizard_window.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace sw::test {

// Font, language and direction of the application. `variant`: "font200" has letters of twice the size, "rtl" goes from
// right to left in any language; all others look as the language does. `language`: "ar".
inline void dressAs(QApplication &application, const QByteArray &variant, const QString &language)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(variant == "font200" ? 21.0 : 10.5);
    QApplication::setFont(font);
    const QLocale locale(language);
    QLocale::setDefault(locale);
    installTranslations(application, locale);
    QApplication::setLayoutDirection(variant == "rtl" ? Qt::RightToLeft : locale.textDirection());
}

// FILE.png of the window, and FILE-end.png where its page scrolls. True: it does.
inline bool savePage(ui::WizardWindow &window, const QString &file)
{
    constexpr int SettleMs = 150;
    (void)window.grab().save(file + QStringLiteral(".png"));
    bool scrolls = false;
    for (QWidget *up = window.page(window.currentStep())->parentWidget(); up != nullptr; up = up->parentWidget()) {
        auto *scroll = qobject_cast<QScrollArea *>(up);
        if (scroll == nullptr ||
            (scroll->verticalScrollBar()->maximum() == 0 && scroll->horizontalScrollBar()->maximum() == 0))
            continue;
        scrolls = true;
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QTest::qWait(SettleMs);
        (void)window.grab().save(file + QStringLiteral("-end.png"));
        scroll->verticalScrollBar()->setValue(0);
    }
    return scrolls;
}

} // namespace sw::test
