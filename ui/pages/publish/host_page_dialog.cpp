// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/publish/host_page_dialog.h"

#include "core/report/findings/finding_text.h"
#include "ui/widgets/controls/busy_row.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/dialog_frame.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/outside_text.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

namespace sw::ui {

using plan::DomainConnectResult;
using session::HostPage;
using Failure = neighbours::FetchedFile::Failure;
using Host = DomainConnectResult::Host;
using State = HostPage::State;
using Template = DomainConnectResult::Template;

namespace {

// Checked again, though the core has checked it: a browser must not get anything else.
bool isWebPage(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty();
}

QString againOrByHand()
{
    return HostPageDialog::tr("Look again, or go to the DNS host’s panel by hand.");
}

} // namespace

HostPageDialog::HostPageDialog(HostPage &page, plan::DomainConnectWish wish, const QString &vendor, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_wish(std::move(wish))
    , m_vendor(plan::domainConnectTemplate(m_wish.vendor) != nullptr ? vendor : QString())
    , m_open(&QDesktopServices::openUrl)
    , m_header(new PageHeader(tr("At your DNS host’s own page"), whatIsAsked()))
    , m_busy(new BusyRow(tr("Looking for the page…")))
    , m_result(new InlineMessage)
    , m_found(new Card)
    , m_facts(new FactRows)
{
    setWindowTitle(m_header->title());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(3 * Grid, 3 * Grid, 3 * Grid, 3 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_header);
    layout->addWidget(
        TextLabel::muted(tr("DNS hosts that take part in Domain Connect say in this way where the page for a zone is."),
                         TextSize::Small));
    m_found->setAccessibleName(tr("What the DNS host says of itself"));
    m_found->body()->addWidget(m_facts);
    layout->addWidget(m_busy);
    layout->addWidget(m_result);
    layout->addWidget(m_found);
    layout->addStretch();
    const DialogFrame frame = frameDialog(this, content);
    m_scroll = frame.scroll;
    fillBar(frame.bar);
    resize(QSize(withText(640), withText(440)).boundedTo(screen()->availableSize() * 9 / 10));
    setMinimumSize(440, 320);

    m_page.reset(); // an earlier result may be out of date
    connect(&m_page, &HostPage::ended, this, &HostPageDialog::refresh);
    connect(m_busy, &BusyRow::cancelled, &m_page, &HostPage::cancel);
    refresh();
    m_goOn->setFocus(Qt::OtherFocusReason);
}

HostPageDialog::~HostPageDialog()
{
    m_page.disconnect(this);
    m_page.reset();
}

void HostPageDialog::fillBar(QHBoxLayout *bar)
{
    m_close = new QPushButton(tr("C&lose"));
    m_close->setAutoDefault(false);
    m_goOn = new QPushButton;
    setButtonLook(m_goOn, ButtonLook::Primary);
    m_goOn->setDefault(true);
    bar->addStretch();
    bar->addWidget(m_close);
    bar->addWidget(m_goOn);
    connect(m_close, &QPushButton::clicked, this, &HostPageDialog::reject);
    connect(m_goOn, &QPushButton::clicked, this, &HostPageDialog::act);
}

QString HostPageDialog::whatIsAsked() const
{
    const QString name = dnsNameText(QStringLiteral("_domainconnect.") + m_wish.zone.toString());
    if (!m_page.hasFetcher())
        return tr("Asks for TXT at %1 in the practice world, and nothing else. Nothing is changed.").arg(name);
    if (!m_page.mayFetch())
        return tr("Asks for TXT at %1, and nothing else: by your settings only your name servers and your resolver are "
                  "asked. Nothing is changed.")
            .arg(name);
    if (m_vendor.isEmpty())
        return tr("Asks for TXT at %1, then sends one HTTPS request to the host named there. Nothing is changed.")
            .arg(name);
    return tr("Asks for TXT at %1, then sends one HTTPS request to the host named there, and another to ask whether it "
              "knows the template of %2. Nothing is changed.")
        .arg(name, m_vendor);
}

// Its own name, else the host that was asked.
QString HostPageDialog::hostName() const
{
    QString name;
    if (const auto &host = m_page.result().host) {
        name = outsideText(host->providerName);
        if (name.isEmpty())
            name = outsideText(host->providerId);
    }
    return name.isEmpty() ? dnsNameText(m_page.asked().toString()) : name;
}

HostPageDialog::Next HostPageDialog::next() const
{
    const DomainConnectResult &found = m_page.result();
    if (m_page.state() == State::Kept)
        return Next::Close;
    if (m_page.state() != State::Done)
        return Next::Look;
    if (found.state == Host::Found)
        return isWebPage(found.host->controlPanel) ? Next::Open : Next::Close;
    return found.state == Host::NotOffered ? Next::Close : Next::Look;
}

void HostPageDialog::refresh()
{
    const State state = m_page.state();
    const bool isLooking = state == State::Looking;
    if (isLooking)
        m_busy->begin();
    else
        m_busy->end();
    showResult();
    switch (next()) {
    case Next::Look:
        m_goOn->setText(state == State::Idle || isLooking ? tr("L&ook for the page") : tr("L&ook again"));
        break;
    case Next::Open:
        m_goOn->setText(tr("&Open the page"));
        break;
    case Next::Close:
        m_goOn->setText(tr("Cl&ose"));
        break;
    }
    m_goOn->setEnabled(!isLooking);
    m_close->setVisible(next() != Next::Close);
    if (!isLooking)
        m_goOn->setFocus(Qt::OtherFocusReason);
    // After the page has grown by the new result.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_result, 0, 2 * Grid); });
}

void HostPageDialog::showResult()
{
    m_facts->clear();
    m_found->hide();
    switch (m_page.state()) {
    case State::Idle:
    case State::Looking:
        return m_result->clear();
    case State::Cancelled:
        return m_result->show(ToneRole::Waiting, tr("Cancelled: nobody is asked any more."), againOrByHand());
    case State::Kept:
        if (!m_page.hasFetcher())
            return m_result->show(ToneRole::Accent,
                                  tr("The zone names %1. Nobody outside the practice world is asked.").arg(hostName()));
        return m_result->show(ToneRole::Accent,
                              tr("The zone names %1, which was not asked: by your settings only your name servers and "
                                 "your resolver are asked.")
                                  .arg(hostName()),
                              tr("Change that in the settings, or go to the DNS host’s panel by hand."));
    case State::Done:
        break;
    }
    switch (m_page.result().state) {
    case Host::NotOffered:
        return m_result->show(
            ToneRole::Accent, tr("Your DNS host does not take part in Domain Connect for this zone."),
            tr("Copy the records into its panel by hand: the table has them in the form that it wants."));
    case Host::NotLookedUp:
        return m_result->show(ToneRole::Careful, report::errorText(*m_page.result().error));
    case Host::NotReached:
        return showNotReached();
    case Host::Found:
        return showFound();
    }
}

void HostPageDialog::showNotReached()
{
    const neighbours::FetchedFile file = m_page.settingsFile();
    const QString host = dnsNameText(m_page.asked().toString());
    QString why;
    switch (file.failure) {
    case Failure::None:
        why = file.status == 200
                  ? tr("What %1 sent as its settings cannot be understood.").arg(host)
                  : tr("%1 answered with HTTP status %2 instead of its settings.").arg(host).arg(file.status);
        break;
    case Failure::Timeout:
        why = tr("%1 did not answer in time.").arg(host);
        break;
    case Failure::Network:
        why = tr("%1 could not be reached.").arg(host);
        break;
    case Failure::Certificate:
        why = tr("%1 did not prove who it is: its certificate is not valid for this name.").arg(host);
        break;
    case Failure::TooLarge:
        why = tr("%1 sent far more than its settings can be.").arg(host);
        break;
    }
    m_result->show(ToneRole::Careful, why, againOrByHand());
}

void HostPageDialog::showFound()
{
    const plan::DomainConnectHost &host = *m_page.result().host;
    m_facts->add(tr("DNS host"), hostName());
    if (next() != Next::Open) {
        m_result->show(ToneRole::Careful, tr("Your DNS host takes part, but does not say where its page is."),
                       m_page.result().known == Template::Known ? templateAdvice() : tr("Go to its panel by hand."));
    } else {
        m_facts->add(tr("Opens at"), host.controlPanel.host(QUrl::FullyEncoded));
        m_result->show(ToneRole::Good, tr("Your DNS host says where the page for this zone is."), templateAdvice());
    }
    m_found->show();
}

QString HostPageDialog::templateAdvice() const
{
    switch (m_vendor.isEmpty() ? Template::NotAsked : m_page.result().known) {
    case Template::NotAsked:
        return tr("Copy the records into it by hand.");
    case Template::NotAskable:
        return tr("It does not say which templates it knows: copy the records into it by hand.");
    case Template::NotSaid:
        return tr("It did not say whether it knows the template of %1: copy the records into it by hand.")
            .arg(m_vendor);
    case Template::Unknown:
        return tr("It does not know the template of %1: copy the records into it by hand.").arg(m_vendor);
    case Template::Known:
        return tr("It knows the template of %1: the vendor’s own console can publish the records there.").arg(m_vendor);
    }
    return {};
}

void HostPageDialog::act()
{
    if (m_page.state() == State::Looking)
        return;
    switch (next()) {
    case Next::Look:
        m_header->setSentence(whatIsAsked()); // the settings may have changed
        m_page.look(m_wish);
        return refresh();
    case Next::Open:
        return openPage();
    case Next::Close:
        return accept();
    }
}

void HostPageDialog::openPage()
{
    const QUrl page = m_page.result().host->controlPanel;
    if (m_open(page))
        return accept();
    QGuiApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded));
    m_result->show(ToneRole::Careful, tr("No browser answered."),
                   tr("The address is on the clipboard now: paste it into a browser."));
}

void HostPageDialog::reject()
{
    if (m_page.state() == State::Looking)
        m_page.cancel();
    else
        QDialog::reject();
}

} // namespace sw::ui
