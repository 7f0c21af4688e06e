// SPDX-License-Identifier: Apache-2.0
// A list in an order chosen by the person: add, remove, move up and down, and optionally switch each item on or off.
#pragma once

#include "core/base/expected.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace sw::ui {

class InlineMessage;

// Emits changed() for changes by the person only.
class OrderedList : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Plain, Switched }; // Switched: with a check box for each item
    // One row.
    struct Item
    {
        QByteArray id;       // unique; not shown
        QString text;        // plain text
        QString description; // for the tool tip and for a screen reader
        bool on = true;      // always true for Kind::Plain
        friend bool operator==(const Item &, const Item &) = default;
    };

    // `name`: of the list, for screen readers and for the names of its buttons ("Remove from My resolvers").
    OrderedList(const QString &name, Kind kind, QWidget *parent = nullptr);

    void setItems(const QList<Item> &newItems); // replaces all rows
    [[nodiscard]] QList<Item> items() const;    // in their order
    // `reader`: makes an item of the text of the field, or says why it cannot.
    void setReader(const QString &label, const QString &placeholder,
                   std::function<Expected<Item>(const QString &)> reader);
    void setFilter(const QString &placeholder); // a field that filters the list; the order is kept
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton *upButton() const { return m_up; }
    [[nodiscard]] QPushButton *downButton() const { return m_down; }
    [[nodiscard]] InlineMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed(); // by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
    void remove();
    void move(int by);
    void update();
    void append(const Item &item);

    QString m_name;
    Kind m_kind;
    std::function<Expected<Item>(const QString &)> m_reader;
    QVBoxLayout *m_layout;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list;
    QLineEdit *m_field = nullptr;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    InlineMessage *m_message;
};

} // namespace sw::ui
