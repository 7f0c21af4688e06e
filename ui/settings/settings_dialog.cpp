// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_dialog.h"

#include "core/report/findings/finding_text.h"
#include "core/session/store/saved_setup.h"
#include "ui/settings/ordered_list.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/dialog_frame.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/page_header.h"
#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSlider>

namespace sw::ui {

namespace {

using session::Settings;

TextLabel *cardTitle(const QString &text, Card *card)
{
    auto *title = new TextLabel(text, TextSize::Heading, QFont::DemiBold, card);
    card->body()->addWidget(title);
    return title;
}

QString whereOf(const catalog::PublicResolver &resolver)
{
    if (resolver.where == catalog::PublicResolver::Where::Anycast)
        return SettingsDialog::tr("everywhere");
    QStringList parts{resolver.city, QString::fromLatin1(resolver.country)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

OrderedList::Item itemOf(const catalog::PublicResolver &resolver)
{
    QStringList description{SettingsDialog::tr("Run by %1").arg(resolver.operatorName),
                            QString::fromUtf8(resolver.servers.value(0))};
    if (resolver.filtering == catalog::PublicResolver::Filtering::Malware)
        description.append(SettingsDialog::tr("leaves out what it finds harmful"));
    else if (resolver.filtering == catalog::PublicResolver::Filtering::National)
        description.append(SettingsDialog::tr("filtered as its country wants"));
    const QString where = whereOf(resolver);
    return {resolver.id,
            session::oneLine(where.isEmpty() || where == resolver.name ? resolver.name
                                                                       : resolver.name + QStringLiteral(" · ") + where),
            session::oneLine(description.join(QStringLiteral(" · "))), resolver.enabled};
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, Surroundings surroundings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_surroundings(std::move(surroundings))
    , m_problem(new InlineMessage)
{
    setWindowTitle(tr("Settings"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(3 * Grid, 3 * Grid, 3 * Grid, 3 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addWidget(new PageHeader(tr("Settings"), tr("Every change takes effect at once and is kept.")));
    layout->addWidget(m_problem);
    layout->addWidget(makeLook());
    layout->addWidget(makePrivacy());
    layout->addWidget(makeResolvers());
    layout->addWidget(makeWorld());
    layout->addWidget(makePractice());
    layout->addStretch();
    QHBoxLayout *bar = frameDialog(this, page).bar;
    auto *close = new QPushButton(tr("&Close"));
    close->setDefault(true);
    setButtonLook(close, ButtonLook::Primary);
    bar->addStretch();
    bar->addWidget(close);
    resize(720, 720);
    setMinimumSize(440, 320);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    showWorld(table());
    showAskedServers();
    m_theme->setFocus(Qt::OtherFocusReason);
}

Card *SettingsDialog::makeLook()
{
    auto *card = new Card;
    cardTitle(tr("How it looks"), card);
    auto *label = new TextLabel(tr("Co&lours"), TextSize::Body, QFont::Normal, card);
    m_theme = new QComboBox(card);
    m_theme->setAccessibleName(tr("Colours"));
    m_theme->addItem(tr("As the system"), static_cast<int>(Settings::Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Settings::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Settings::Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_settings.theme)));
    label->setBuddy(m_theme);
    auto *themeRow = new QHBoxLayout;
    themeRow->setSpacing(2 * Grid);
    themeRow->addWidget(label);
    themeRow->addWidget(m_theme);
    themeRow->addStretch();
    card->body()->addLayout(themeRow);

    auto *textLabel = new TextLabel(tr("Size of the &text"), TextSize::Body, QFont::Normal, card);
    m_text = new QSlider(Qt::Horizontal, card);
    m_text->setAccessibleName(tr("Size of the text, in percent"));
    m_text->setRange(Settings::SmallestText, Settings::LargestText);
    m_text->setSingleStep(10);
    m_text->setPageStep(25);
    m_text->setTickPosition(QSlider::TicksBelow);
    m_text->setTickInterval(25);
    m_text->setValue(m_settings.textPercent);
    m_text->setTracking(false); // the text under the mouse must not move while dragging
    textLabel->setBuddy(m_text);
    m_percent = new TextLabel({}, TextSize::Body, QFont::Normal, card);
    auto *textRow = new QHBoxLayout;
    textRow->setSpacing(2 * Grid);
    textRow->addWidget(textLabel);
    textRow->addWidget(m_text, 1);
    textRow->addWidget(m_percent);
    card->body()->addLayout(textRow);
    const auto showPercent = [this](int percent) { m_percent->setText(tr("%1 %").arg(percent)); };
    showPercent(m_settings.textPercent);
    connect(m_text, &QSlider::sliderMoved, this, showPercent);
    connect(m_text, &QSlider::valueChanged, this, showPercent);
    connect(m_text, &QSlider::valueChanged, this, &SettingsDialog::take);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    return card;
}

Card *SettingsDialog::makePrivacy()
{
    auto *card = new Card;
    cardTitle(tr("Whom we ask"), card);
    m_onlyMine = new QCheckBox(tr("Only &my name servers and my resolver"), card);
    m_onlyMine->setChecked(m_settings.asking == Settings::Asking::OnlyMine);
    card->body()->addWidget(m_onlyMine);
    m_asked = TextLabel::muted({}, TextSize::Body, card);
    card->body()->addWidget(m_asked);
    card->body()->addWidget(TextLabel::muted(
        tr("Nothing else is sent to anybody, except the update when you publish directly: no statistics, no search for "
           "new versions, no account. Private keys and messages never leave this computer."),
        TextSize::Small, card));
    connect(m_onlyMine, &QCheckBox::toggled, this, &SettingsDialog::take);
    return card;
}

Card *SettingsDialog::makeResolvers()
{
    auto *card = new Card;
    cardTitle(tr("My resolvers"), card);
    card->body()->addWidget(
        TextLabel::muted(tr("They answer first; the next one is asked when one keeps silent. An empty list means "
                            "those of this computer."),
                         TextSize::Body, card));
    m_resolvers = new OrderedList(tr("My resolvers"), OrderedList::Kind::Plain, card);
    QList<OrderedList::Item> items;
    for (const QByteArray &spec : m_settings.resolvers)
        items.append({spec, QString::fromLatin1(spec), {}, true});
    m_resolvers->setItems(items);
    m_resolvers->setReader(tr("Add&ress"),
                           QStringLiteral("192.0.2.53   tls://192.0.2.53   https://dns.example/dns-query"),
                           [this](const QString &text) -> Expected<OrderedList::Item> {
                               const auto spec = m_surroundings.reader(text);
                               if (!spec)
                                   return unexpected(spec.error());
                               return OrderedList::Item{*spec, QString::fromLatin1(*spec), {}, true};
                           });
    card->body()->addWidget(m_resolvers);
    connect(m_resolvers, &OrderedList::changed, this, &SettingsDialog::take);
    return card;
}

Card *SettingsDialog::makeWorld()
{
    auto *card = new Card;
    cardTitle(tr("The world"), card);
    card->body()->addWidget(
        TextLabel::muted(tr("Public resolvers that show how far a record has spread. Those with a tick are asked, in "
                            "this order."),
                         TextSize::Body, card));
    m_world = new OrderedList(tr("The world"), OrderedList::Kind::Switched, card);
    m_world->setFilter(tr("Find a place or a name"));
    m_world->setReader(tr("Address of another one"), QStringLiteral("192.0.2.53"),
                       [this](const QString &text) -> Expected<OrderedList::Item> {
                           const auto spec = m_surroundings.reader(text);
                           if (!spec)
                               return unexpected(spec.error());
                           catalog::PublicResolver resolver;
                           resolver.id = "own-" + spec->toHex();
                           resolver.name = QString::fromLatin1(*spec);
                           resolver.operatorName = tr("you");
                           resolver.servers = {*spec};
                           resolver.enabled = true;
                           m_added.insert(resolver.id, resolver);
                           return itemOf(resolver);
                       });
    card->body()->addWidget(m_world);
    m_restore = new QPushButton(tr("&Back to the suggested ones"), card);
    setButtonLook(m_restore, ButtonLook::Quiet);
    m_restore->setAutoDefault(false);
    card->body()->addWidget(m_restore, 0, Qt::AlignLeading);
    connect(m_world, &OrderedList::changed, this, &SettingsDialog::take);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        showWorld(m_surroundings.world);
        take();
    });
    return card;
}

Card *SettingsDialog::makePractice()
{
    auto *card = new Card;
    cardTitle(tr("Practice"), card);
    card->body()->addWidget(
        TextLabel::muted(tr("A made-up company with a messy zone, on this computer only. Try everything there first."),
                         TextSize::Body, card));
    auto *practise = new QPushButton(tr("&Practise with a sample domain"), card);
    practise->setAutoDefault(false);
    card->body()->addWidget(practise, 0, Qt::AlignLeading);
    connect(practise, &QPushButton::clicked, this, &SettingsDialog::practiseRequested);
    return card;
}

const catalog::VantagePointTable &SettingsDialog::table() const
{
    return m_settings.world ? *m_settings.world : m_surroundings.world;
}

catalog::VantagePointTable SettingsDialog::tableFromList() const
{
    catalog::VantagePointTable made;
    for (const OrderedList::Item &item : m_world->items()) {
        const catalog::PublicResolver *known = table().find(item.id);
        if (known == nullptr)
            known = m_surroundings.world.find(item.id);
        catalog::PublicResolver resolver = known != nullptr ? *known : m_added.value(item.id);
        resolver.enabled = item.on;
        (void)made.add(resolver);
    }
    return made;
}

void SettingsDialog::take()
{
    Settings now = m_settings;
    now.theme = static_cast<Settings::Theme>(m_theme->currentData().toInt());
    now.textPercent = m_text->value();
    now.asking = m_onlyMine->isChecked() ? Settings::Asking::OnlyMine : Settings::Asking::World;
    now.resolvers.clear();
    for (const OrderedList::Item &item : m_resolvers->items())
        now.resolvers.append(item.id);
    const catalog::VantagePointTable world = tableFromList();
    if (world == m_surroundings.world)
        now.world.reset(); // so that a newer program's table is used
    else
        now.world = world;
    if (now == m_settings)
        return;
    m_settings = now;
    showAskedServers();
    Q_EMIT changed(m_settings);
}

void SettingsDialog::showWorld(const catalog::VantagePointTable &world)
{
    QList<OrderedList::Item> items;
    for (const catalog::PublicResolver &resolver : world.all())
        items.append(itemOf(resolver));
    m_world->setItems(items);
}

void SettingsDialog::showAskedServers()
{
    const bool world = m_settings.asking == Settings::Asking::World;
    QStringList mine;
    for (const QByteArray &spec : m_settings.resolvers)
        mine.append(QString::fromLatin1(spec));
    if (mine.isEmpty())
        mine = m_surroundings.systemResolvers;
    QStringList lines;
    lines.append(tr("Your domain’s own name servers are asked for its records, and nobody else can tell better."));
    lines.append(tr("Your resolver (%1) is asked for the same names, and for the names those point to.")
                     .arg(mine.join(QStringLiteral(" · "))));
    QStringList others;
    for (const catalog::PublicResolver &resolver : table().enabled())
        others.append(resolver.name);
    if (world && !others.isEmpty())
        lines.append(tr("Public resolvers (%1) are asked for the records that you publish, once your name servers have "
                        "them. They learn those names and your address.")
                         .arg(others.join(QStringLiteral(" · "))));
    else
        lines.append(tr("Public resolvers are not asked."));
    lines.append(world
                     ? tr("When you look for your DNS host’s own page, the host that your zone names is asked too. It "
                          "learns your domain and your address.")
                     : tr("The host that your zone names for your DNS host’s own page is not asked."));
    m_asked->setText(lines.join(QLatin1Char('\n')));
    m_world->setEnabled(world);
    m_restore->setEnabled(world);
}

void SettingsDialog::showProblem(const ParseError &error)
{
    m_problem->show(ToneRole::Careful, report::errorText(error));
}

void SettingsDialog::showNotSaved(const ParseError &error)
{
    m_problem->show(ToneRole::Bad, tr("Not saved."), report::errorText(error));
}

} // namespace sw::ui
