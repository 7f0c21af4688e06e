// SPDX-License-Identifier: Apache-2.0
// "At your DNS host's own page": says what will be asked of whom, asks it, and opens the page that the host names for
// this zone. Changes nothing.
//
// A view of session::HostPage, which outlives it. The host's texts are plain text; only an https page is opened, and
// only when the person asks for it. Open it with open().
#pragma once

#include "core/session/activities/host_page.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace sw::ui {

class BusyRow;
class Card;
class FactRows;
class InlineMessage;
class PageHeader;

// The opener deletes it after closing.
class HostPageDialog : public QDialog
{
    Q_OBJECT
public:
    using OpenPage = std::function<bool(const QUrl &page)>; // false: no program opened it

    // `vendor`: the name of wish.vendor for people.
    HostPageDialog(session::HostPage &page, plan::DomainConnectWish wish, const QString &vendor,
                   QWidget *parent = nullptr);
    ~HostPageDialog() override;
    void setOpener(OpenPage open) { m_open = std::move(open); } // replaces the desktop's browser, for tests

    [[nodiscard]] QPushButton *goOn() const { return m_goOn; } // search, open, close: the next step
    [[nodiscard]] BusyRow *busy() const { return m_busy; }
    [[nodiscard]] InlineMessage *result() const { return m_result; }
    [[nodiscard]] PageHeader *header() const { return m_header; }

    void reject() override; // cancels what is running first

private:
    enum class Next { Look, Open, Close };
    void fillBar(QHBoxLayout *bar);
    [[nodiscard]] QString whatIsAsked() const;
    [[nodiscard]] QString hostName() const;
    [[nodiscard]] Next next() const;
    void refresh();
    void showResult();
    void showNotReached();
    void showFound();
    [[nodiscard]] QString templateAdvice() const;
    void act();
    void openPage();

    session::HostPage &m_page;
    plan::DomainConnectWish m_wish;
    QString m_vendor;
    OpenPage m_open;
    PageHeader *m_header;
    BusyRow *m_busy;
    InlineMessage *m_result;
    Card *m_found;
    FactRows *m_facts;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_goOn = nullptr;
};

} // namespace sw::ui
