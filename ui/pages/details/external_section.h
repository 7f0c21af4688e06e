// SPDX-License-Identifier: Apache-2.0
// Details of External SMTP: the vendor, the records its console shows, and what to type into Zuora. The own server has
// a section inside this one.
#pragma once

#include "core/catalog/catalog.h"
#include "ui/pages/details/details_section.h"

class QComboBox;
class QFormLayout;

namespace sw::ui {

class InlineMessage;
class OwnServerSection;
class PasteBox;
class SmtpTable;
class TextLabel;
class VendorFields;

// Vendors come from the catalogue.
class ExternalSection : public DetailsSection
{
    Q_OBJECT
public:
    // `samplePaste`: of SendGrid, practice mode only, else empty
    ExternalSection(const catalog::Catalog &catalog, const QString &samplePaste, QWidget *parent = nullptr);
    void load(const plan::SetupPlan &setup) override;
    void store(plan::SetupPlan &setup) const override;
    bool explain(Blocker blocker) override;
    bool cancel() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QComboBox *vendor() const { return m_vendor; }
    [[nodiscard]] VendorFields *fields() const { return m_fields; }
    [[nodiscard]] PasteBox *paste() const { return m_paste; }
    [[nodiscard]] OwnServerSection *ownServer() const { return m_own; }

private:
    void fillVendors();
    void showVendor();
    [[nodiscard]] const catalog::Vendor *chosen() const;

    const catalog::Catalog &m_catalog;
    QString m_sample;
    QComboBox *m_vendor;
    TextLabel *m_note;
    VendorFields *m_fields;
    InlineMessage *m_message;
    PasteBox *m_paste;
    dns::DomainName m_domain;
    OwnServerSection *m_own;
    SmtpTable *m_smtp;
};

} // namespace sw::ui
