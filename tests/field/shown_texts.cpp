// SPDX-License-Identifier: Apache-2.0
#include "tests/field/shown_texts.h"

#include "ui/pages/verify/verify_matrix_model.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/copy_button.h"
#include "ui/widgets/text/elided_value.h"
#include "ui/widgets/text/text_label.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPaintEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

namespace sw::test {

namespace {

constexpr int RolesOfQt = 32;
constexpr int RolesOfOurs = 16; // from Qt::UserRole on

// A field that the person fills: it holds what was typed, as it was typed.
bool isTyped(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (line != nullptr && !line->isReadOnly()) || (plain != nullptr && !plain->isReadOnly()) ||
           (rich != nullptr && !rich->isReadOnly());
}

// The same, or a part of one.
bool belongsToTyped(const QObject *object)
{
    for (; object != nullptr; object = object->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget != nullptr && isTyped(widget))
            return true;
        if (widget != nullptr && widget->isWindow())
            return false;
    }
    return false;
}

// A device that keeps nothing of a picture but its words.
class WordCatcher final : public QPaintEngine
{
public:
    WordCatcher()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { words.append(item.text()); }
    [[nodiscard]] Type type() const override { return User; }

    QStringList words;
};

class WordPaper final : public QPaintDevice
{
public:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_catcher; }
    [[nodiscard]] const QStringList &words() const { return m_catcher.words; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth:
        case PdmHeight:
            return 8000;
        case PdmWidthMM:
        case PdmHeightMM:
            return 2000;
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 96;
        }
    }

private:
    mutable WordCatcher m_catcher;
};

class Collector
{
public:
    void add(const QObject *object, const QString &what, const QString &text, bool mayBeMarkup = false)
    {
        if (!text.isEmpty())
            m_all.append({QLatin1String(object->metaObject()->className()) + u' ' + what, text, mayBeMarkup});
    }
    void properties(const QObject *object)
    {
        // What is no words, or is the document's own markup.
        static const QStringList Others{QStringLiteral("styleSheet"), QStringLiteral("objectName"),
                                        QStringLiteral("html"), QStringLiteral("markdown"),
                                        QStringLiteral("inputMask")};
        // Qt guesses whether these are markup.
        static const QStringList Guessed{QStringLiteral("toolTip"), QStringLiteral("whatsThis"),
                                         QStringLiteral("informativeText"), QStringLiteral("detailedText")};
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            const QString name = QLatin1String(property.name());
            if (!property.isReadable() || Others.contains(name) ||
                (property.metaType() != QMetaType::fromType<QString>() &&
                 property.metaType() != QMetaType::fromType<QStringList>()))
                continue;
            const QStringList texts = property.read(object).toStringList();
            for (const QString &text : texts)
                add(object, name, text, Guessed.contains(name) || (name == u"text" && readsMarkup(object)));
        }
    }
    void model(const QAbstractItemModel *model, const QModelIndex &parent = {})
    {
        if (model == nullptr)
            return;
        const int columns = model->columnCount(parent);
        const auto roles = [&](const auto &valueOf, const QString &what) {
            for (int i = 0; i < RolesOfQt + RolesOfOurs; ++i) {
                const int role = i < RolesOfQt ? i : Qt::UserRole + i - RolesOfQt;
                const QVariant value = valueOf(role);
                if (value.canConvert<ui::ChipLook>())
                    add(model, what, value.value<ui::ChipLook>().text);
                else if (value.metaType() == QMetaType::fromType<QString>())
                    add(model, what + QString::number(role), value.toString(), role == Qt::ToolTipRole);
            }
        };
        for (int column = 0; column < columns && !parent.isValid(); ++column)
            roles([&](int role) { return model->headerData(column, Qt::Horizontal, role); }, QStringLiteral("header"));
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model->index(row, column, parent);
                roles([&](int role) { return model->data(index, role); }, QStringLiteral("item"));
                if (column == 0 && model->hasChildren(index))
                    this->model(model, index);
            }
        }
    }
    void accessibility(QObject *object)
    {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(object);
        if (spoken == nullptr || !spoken->isValid())
            return;
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            add(object, QStringLiteral("accessible %1").arg(int(kind)), spoken->text(kind));
    }
    void widget(QWidget *widget)
    {
        accessibility(widget);
        if (const auto *chip = qobject_cast<ui::Chip *>(widget))
            add(widget, QStringLiteral("look"), chip->look().text);
        if (const auto *chip = qobject_cast<ui::ChipButton *>(widget))
            add(widget, QStringLiteral("look"), chip->look().text);
        if (const auto *lead = qobject_cast<ui::LeadLabel *>(widget))
            add(widget, QStringLiteral("lead"), lead->text());
        if (const auto *value = qobject_cast<ui::ElidedValue *>(widget))
            add(widget, QStringLiteral("value"), value->text());
        if (const auto *box = qobject_cast<QComboBox *>(widget))
            model(box->model());
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            model(view->model());
        if (const auto *edit = qobject_cast<QTextEdit *>(widget))
            add(widget, QStringLiteral("document"), edit->document()->toPlainText());
        if (auto *copy = qobject_cast<ui::CopyButton *>(widget)) {
            QGuiApplication::clipboard()->clear();
            copy->click();
            add(widget, QStringLiteral("clipboard"), QGuiApplication::clipboard()->text());
            add(widget, QStringLiteral("to be copied"), copy->copyText());
        }
    }
    void painted(QWidget *widget)
    {
        if (!widget->isVisible())
            return;
        WordPaper paper;
        {
            QPainter painter(&paper);
            widget->render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
        }
        for (const QString &word : paper.words())
            add(widget, QStringLiteral("painted"), word);
    }
    [[nodiscard]] QList<ShownText> all() const { return m_all; }

private:
    static bool readsMarkup(const QObject *object)
    {
        if (const auto *label = qobject_cast<const QLabel *>(object))
            return label->textFormat() != Qt::PlainText;
        if (const auto *box = qobject_cast<const QMessageBox *>(object))
            return box->textFormat() != Qt::PlainText;
        return false;
    }

    QList<ShownText> m_all;
};

bool isForbidden(char16_t c)
{
    const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f);
    return control || c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || c == 0x2067 ||
           c == 0x2028 || c == 0x2029;
}

QByteArray around(const QString &text, qsizetype at)
{
    return text.mid(std::max<qsizetype>(0, at - 60), 120).toUtf8().toPercentEncoding(" =:;/,\"{}[]()");
}

} // namespace

QList<ShownText> shownTexts(QWidget &top)
{
    Collector collector;
    QList<QPointer<QObject>> objects{&top}; // what says "Copied" comes and goes
    for (QObject *child : top.findChildren<QObject *>())
        objects.append(child);
    for (QObject *object : std::as_const(objects)) {
        if (object == nullptr)
            continue;
        if (belongsToTyped(object)) {
            for (const char *name : {"toolTip", "accessibleName", "accessibleDescription", "placeholderText"})
                collector.add(object, QLatin1String(name), object->property(name).toString());
            continue;
        }
        collector.properties(object);
        if (auto *widget = qobject_cast<QWidget *>(object)) {
            collector.widget(widget);
            collector.painted(widget);
        }
    }
    return collector.all();
}

QByteArray misleading(const ShownText &shown)
{
    const QString &text = shown.text;
    // What is painted comes in pieces, without what was before or after a piece.
    const bool isWhole = !shown.where.endsWith(QLatin1String("painted"));
    bool isIsolated = false; // ours: around one name, never nested
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool opens = c == 0x2066 || c == 0x2068;
        const bool closes = c == 0x2069;
        if (isForbidden(c) || (isWhole && ((opens && isIsolated) || (closes && !isIsolated))))
            return shown.where.toUtf8() + ": U+" + QByteArray::number(c, 16) + " in " + around(text, i);
        isIsolated = opens || (isIsolated && !closes);
    }
    if (isIsolated && isWhole)
        return shown.where.toUtf8() + ": an isolate stays open in " + around(text, text.size());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (isWhole && line.startsWith(QLatin1String("FORGED")))
            return shown.where.toUtf8() + ": a forged line in " + around(text, text.indexOf(QLatin1String("FORGED")));
    }
    if (shown.mayBeMarkup && text.contains(QLatin1String("<b>")))
        return shown.where.toUtf8() + ": tags may be read in " + around(text, text.indexOf(QLatin1String("<b>")));
    return {};
}

void Lookout::look(const QString &view)
{
    QCoreApplication::processEvents();
    ++m_views;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const QList<ShownText> shown = shownTexts(*window);
        m_texts += shown.size();
        for (const ShownText &one : shown) {
            m_arrived = m_arrived || one.text.contains(QLatin1String("owned"));
            const QByteArray wrong = misleading(one);
            if (!wrong.isEmpty())
                m_wrong.append(view + QStringLiteral(": ") + QString::fromUtf8(wrong));
        }
    }
}

QStringList Lookout::wrong() const
{
    QStringList each = m_wrong;
    each.removeDuplicates();
    return each;
}

} // namespace sw::test
