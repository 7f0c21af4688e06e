// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details/external_section.h"

#include "core/report/text/catalog_text.h"
#include "ui/pages/details/own_server_section.h"
#include "ui/pages/details/paste_box.h"
#include "ui/pages/details/smtp_table.h"
#include "ui/pages/details/vendor_fields.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/inline_message.h"
#include "ui/widgets/style/style.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sw::ui {

namespace {

using catalog::OwnServerVendor;

SmtpDialog dialogOf(const catalog::Vendor &vendor, const QMap<QByteArray, QString> &fields)
{
    SmtpDialog dialog;
    // A host with a {field} in it is known once that field is.
    const QString host = catalog::filledIn(vendor.smtp.host, fields);
    dialog.server = catalog::hasPlaceholder(host) ? QString() : host;
    dialog.startTlsPorts = vendor.smtp.startTlsPorts;
    dialog.implicitTlsPorts = vendor.smtp.implicitTlsPorts;
    dialog.login = report::catalogText(vendor.smtp.authentication);
    if (vendor.id == "sendgrid")
        dialog.user = QStringLiteral("apikey"); // the same for all its customers
    return dialog;
}

} // namespace

ExternalSection::ExternalSection(const catalog::Catalog &catalog, const QString &samplePaste, QWidget *parent)
    : DetailsSection(parent)
    , m_catalog(catalog)
    , m_sample(samplePaste)
    , m_vendor(new QComboBox(this))
    , m_note(TextLabel::muted({}, TextSize::Body, this))
    , m_fields(new VendorFields(this))
    , m_message(new InlineMessage(this))
    , m_paste(new PasteBox(
          tr("&Paste the DNS records that its console shows"),
          tr("em1234    u1234567.wl123.sendgrid.net\nNames with or without your domain, in any layout"), this))
    , m_own(new OwnServerSection(this))
    , m_smtp(new SmtpTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    auto *card = new Card(this);
    auto *label = new TextLabel(tr("&Who carries your mail?"), TextSize::Body, QFont::DemiBold, card);
    label->setBuddy(m_vendor);
    m_vendor->setAccessibleName(tr("Who carries your mail?"));
    m_vendor->setMaximumWidth(50 * Grid);
    fillVendors();
    card->body()->addWidget(label);
    card->body()->addWidget(m_vendor);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_fields);
    card->body()->addWidget(m_paste);
    card->body()->addWidget(m_own);
    layout->addWidget(card);
    layout->addWidget(m_smtp);
    connect(m_vendor, &QComboBox::currentIndexChanged, this, [this] {
        showVendor();
        Q_EMIT changed();
    });
    connect(m_fields, &VendorFields::changed, this, [this] {
        showVendor(); // the server's name may contain the region
        Q_EMIT changed();
    });
    connect(m_paste, &PasteBox::changed, this, &DetailsSection::changed);
    connect(m_own, &DetailsSection::changed, this, [this] {
        showVendor();
        Q_EMIT changed();
    });
    showVendor();
}

void ExternalSection::fillVendors()
{
    m_vendor->addItem(tr("Choose…"), QByteArray());
    m_vendor->addItem(tr("Our own mail server"), QByteArray(OwnServerVendor));
    QList<const catalog::Vendor *> vendors;
    for (const catalog::Vendor &vendor : m_catalog.vendors()) {
        if (vendor.kind == QLatin1String("external"))
            vendors.append(&vendor);
    }
    std::sort(vendors.begin(), vendors.end(),
              [](const auto *a, const auto *b) { return a->name.compare(b->name, Qt::CaseInsensitive) < 0; });
    for (const catalog::Vendor *vendor : std::as_const(vendors))
        m_vendor->addItem(report::catalogText(vendor->name), vendor->id);
}

const catalog::Vendor *ExternalSection::chosen() const
{
    const QByteArray id = m_vendor->currentData().toByteArray();
    return id.isEmpty() ? nullptr : m_catalog.vendor(id);
}

void ExternalSection::showVendor()
{
    const catalog::Vendor *vendor = chosen();
    const bool own = m_vendor->currentData().toByteArray() == OwnServerVendor;
    setValidity(m_vendor, Validity::Fine);
    m_message->clear();
    m_own->setVisible(own);
    m_fields->setVendor(own ? nullptr : vendor);
    // The paste is required where only the console knows the records; elsewhere it only adds to the catalogue's.
    m_paste->setVisible(vendor != nullptr && !own && (vendor->needsPaste || !m_paste->text().isEmpty()));
    m_paste->setJudge([this](const plan::PastedRecord &record, const QList<plan::PastedRecord> &block) {
        const catalog::Vendor *asks = chosen();
        return asks == nullptr ? std::nullopt : plan::whySetAside(record, *asks, m_domain, m_fields->values(), block);
    });
    const bool nothingToAsk = vendor != nullptr && !own && !vendor->needsPaste && vendor->fields.isEmpty();
    QStringList words;
    if (nothingToAsk)
        words.append(tr("Nothing to fill in: its records are the same for everyone."));
    if (vendor != nullptr && !own && !vendor->alignmentNote.isEmpty())
        words.append(vendor->alignmentNote);
    m_note->setText(words.join(u' '));
    m_note->setVisible(!words.isEmpty());
    m_paste->setSample(vendor != nullptr && vendor->id == "sendgrid" ? m_sample : QString());
    m_smtp->setVisible(vendor != nullptr || own);
    if (own)
        m_smtp->setDialog({m_own->serverName(), {587, 25}, {465}, {}, {}});
    else if (vendor != nullptr)
        m_smtp->setDialog(dialogOf(*vendor, m_fields->values()));
}

void ExternalSection::load(const plan::SetupPlan &setup)
{
    const QSignalBlocker quiet(m_vendor);
    m_vendor->setCurrentIndex(qMax(0, m_vendor->findData(setup.vendor.vendor)));
    m_domain = setup.domain;
    m_paste->setDomain(setup.domain);
    m_paste->setText(setup.vendor.pasted);
    m_fields->setValues(setup.vendor.fields);
    m_own->load(setup);
    showVendor();
}

void ExternalSection::store(plan::SetupPlan &setup) const
{
    setup.vendor.vendor = m_vendor->currentData().toByteArray();
    setup.vendor.fields = m_fields->values();
    setup.vendor.pasted = m_paste->text();
    setup.vendor.records = m_paste->records();
    m_own->store(setup);
}

bool ExternalSection::explain(Blocker blocker)
{
    if (blocker == Blocker::VendorMissing) {
        setValidity(m_vendor, Validity::Invalid);
        m_message->show(ToneRole::Bad, tr("We do not know yet who carries your mail."),
                        tr("Choose the vendor from the list, or your own server."));
        m_vendor->setFocus();
        return true;
    }
    if (blocker == Blocker::VendorFieldMissing)
        return m_fields->explain();
    if (blocker == Blocker::PasteMissing) {
        m_paste->explain();
        return true;
    }
    return m_own->explain(blocker);
}

bool ExternalSection::cancel()
{
    return m_own->cancel();
}

QWidget *ExternalSection::firstFocus() const
{
    return m_vendor;
}

} // namespace sw::ui
