// SPDX-License-Identifier: Apache-2.0
// The settings: appearance, and whom the program asks. Everything takes effect at once; there is nothing to confirm.
#pragma once

#include "core/session/store/settings.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSlider;

namespace sw::ui {

class Card;
class InlineMessage;
class OrderedList;
class TextLabel;

// Reads a resolver as a person writes it: its shortest form, or why it is invalid. Given by the composition, as sockets
// and their addresses are unknown here.
using ResolverReader = std::function<Expected<QByteArray>(const QString &)>;

// Window-modal when shown by open().
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    // What the dialog needs besides the settings.
    struct Surroundings
    {
        catalog::VantagePointTable world = {}; // the program's own table
        QStringList systemResolvers = {};      // this computer's, as text
        ResolverReader reader;                 // reads a typed resolver
    };
    // Shows `settings`.
    SettingsDialog(const session::Settings &settings, Surroundings surroundings, QWidget *parent = nullptr);

    [[nodiscard]] const session::Settings &settings() const { return m_settings; }
    void showProblem(const ParseError &error);  // why they could not be read or saved
    void showNotSaved(const ParseError &error); // the changes apply to this run only

    // The fields, for tests.
    [[nodiscard]] QComboBox *theme() const { return m_theme; }
    [[nodiscard]] QSlider *textSize() const { return m_text; }
    [[nodiscard]] QCheckBox *onlyMine() const { return m_onlyMine; }
    [[nodiscard]] OrderedList *resolvers() const { return m_resolvers; }
    [[nodiscard]] OrderedList *world() const { return m_world; }

Q_SIGNALS:
    void changed(const sw::session::Settings &settings); // after each change
    void practiseRequested();                            // the button "Practise"

private:
    Card *makeLook();
    Card *makePrivacy();
    Card *makeResolvers();
    Card *makeWorld();
    Card *makePractice();
    void take(); // what the widgets say becomes the settings
    void showWorld(const catalog::VantagePointTable &world);
    void showAskedServers();
    [[nodiscard]] const catalog::VantagePointTable &table() const;
    [[nodiscard]] catalog::VantagePointTable tableFromList() const;

    session::Settings m_settings;
    Surroundings m_surroundings;
    QHash<QByteArray, catalog::PublicResolver> m_added; // by the person, in this dialog
    InlineMessage *m_problem;
    QComboBox *m_theme = nullptr;
    QSlider *m_text = nullptr;
    TextLabel *m_percent = nullptr;
    QCheckBox *m_onlyMine = nullptr;
    TextLabel *m_asked = nullptr;
    OrderedList *m_resolvers = nullptr;
    OrderedList *m_world = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace sw::ui
