// SPDX-License-Identifier: Apache-2.0
// Details of an own mail server: the senders, and the DKIM key: one made here, or the public half of an existing one.
#pragma once

#include "core/base/expected.h"
#include "core/session/activities/key_maker.h"
#include "ui/pages/details/details_section.h"

#include <memory>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace sw::ui {

class BusyRow;
class InlineMessage;
class TextLabel;

// Makes keys off the GUI thread (core/session/activities/key_maker.h).
class OwnServerSection : public DetailsSection
{
    Q_OBJECT
public:
    explicit OwnServerSection(QWidget *parent = nullptr); // no key yet
    ~OwnServerSection() override;
    void load(const plan::SetupPlan &setup) override;
    void store(plan::SetupPlan &setup) const override;
    bool explain(Blocker blocker) override;
    bool cancel() override;
    [[nodiscard]] QString serverName() const; // the first host given; empty: none

private:
    // The text of the field taken apart.
    struct Senders
    {
        QList<dns::IpAddress> addresses = {};
        QList<dns::DomainName> hosts = {};
        QString wrong = {}; // the first word that is neither
    };
    [[nodiscard]] Senders senders() const;
    QWidget *makeKeyPart();
    void update();
    void readPublicKey();
    void chooseFolder();
    void makeKey();
    void keyMade(const Expected<session::KeyMade> &result);

    QLineEdit *m_senders;
    InlineMessage *m_sendersMessage;
    QCheckBox *m_mx;
    QRadioButton *m_newKey = nullptr;
    QRadioButton *m_haveKey = nullptr;
    QRadioButton *m_noKey = nullptr;
    QWidget *m_selectorRow = nullptr;
    QLineEdit *m_selector = nullptr;
    QWidget *m_newKeyPart = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_make = nullptr;
    BusyRow *m_busy = nullptr;
    QPlainTextEdit *m_publicKey = nullptr;
    InlineMessage *m_keyMessage = nullptr;
    dns::DomainName m_domain;
    QByteArray m_madeRecord;  // of a key made here
    QByteArray m_givenRecord; // of a key pasted
    std::unique_ptr<session::KeyMaker> m_maker;
};

} // namespace sw::ui
