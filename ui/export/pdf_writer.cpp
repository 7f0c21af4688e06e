// SPDX-License-Identifier: Apache-2.0
// Title, pages and footer, and writing the file (pdf_writer.h).
#include "ui/export/pdf_writer.h"

#include "core/base/write_file.h"
#include "ui/export/pages.h"
#include "ui/export/pdf_outline.h"
#include "ui/export/pdf_text_map.h"
#include "ui/export/pdf_update.h"
#include "ui/export/prose.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace sw::ui {

namespace {

constexpr qreal Margin = pt(45);
constexpr qreal Foot = pt(52); // below the content: footer and unprintable margin

QPageSize pageSizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QPageSize(QPageSize::A4);
    case Paper::Letter:
        return QPageSize(QPageSize::Letter);
    }
    Q_UNREACHABLE();
}

PageFrame frameOf(const QSizeF &page, Qt::LayoutDirection direction)
{
    return {Margin, page.width() - 2 * Margin, Margin, page.height() - Foot, direction};
}

Prose::Look look(const QFont &font, const QColor &colour, Qt::LayoutDirection direction,
                 Qt::Alignment alignment = Qt::AlignLeft)
{
    return {font, font, font, colour, pt(3), direction, alignment};
}

// Returns where the content begins.
qreal drawTitle(QPainter *painter, const report::Document &document, const PageStyle &style, const PageFrame &frame)
{
    Prose::Look metaLook = look(style.body, ink::Muted, document.direction, Qt::AlignRight);
    // The title gets all the width that date and version leave: a domain name should fit on one line.
    qreal metaWidth = pt(40);
    for (const QString &line : document.meta)
        metaWidth = std::clamp(QFontMetricsF(style.body).horizontalAdvance(line) + pt(2), metaWidth, pt(150));
    const qreal titleWidth = frame.width - metaWidth - pt(12);
    const Prose title({{document.title}}, look(style.title, ink::Text, document.direction), titleWidth);
    const Prose subtitle({{document.subtitle}}, look(style.body, ink::Muted, document.direction), titleWidth);
    QList<Prose> meta;
    qreal metaHeight = 0;
    for (const QString &line : document.meta) {
        meta.append(Prose({{line}}, metaLook, metaWidth));
        metaHeight += meta.last().height() + pt(2);
    }
    const qreal height = std::max(title.height() + pt(2) + subtitle.height(), metaHeight);
    const qreal rule = frame.top + height + pt(8);
    if (painter != nullptr) {
        title.draw(*painter, {frame.at(0, titleWidth), frame.top});
        subtitle.draw(*painter, {frame.at(0, titleWidth), frame.top + title.height() + pt(2)});
        qreal y = frame.top + height - metaHeight + pt(2);
        for (const Prose &line : meta) {
            line.draw(*painter, {frame.at(titleWidth + pt(12), metaWidth), y});
            y += line.height() + pt(2);
        }
        painter->fillRect(QRectF(frame.left, rule, frame.width, pt(1.5)), ink::Accent);
    }
    return rule + pt(14);
}

void drawFooter(QPainter &painter, const report::Document &document, const PageStyle &style, const PageFrame &frame,
                int page, int pages)
{
    const qreal top = frame.bottom + pt(10);
    painter.fillRect(QRectF(frame.left, top, frame.width, pt(0.75)), ink::Line);
    const Prose subject({{document.subject}}, look(style.body, ink::Muted, document.direction), frame.width - pt(80));
    const Prose number({{QStringLiteral("%1 / %2").arg(page).arg(pages)}},
                       look(style.body, ink::Muted, Qt::LeftToRight,
                            document.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft),
                       pt(70));
    subject.draw(painter, {frame.at(0, frame.width - pt(80)), top + pt(5)});
    number.draw(painter, {frame.at(frame.width - pt(70), pt(70)), top + pt(5)});
}

ParseError unwritable(const QString &file, const QString &reason)
{
    return {"pdf-unwritable", 0, 0, {{"file", file}, {"reason", reason}}};
}

} // namespace

std::optional<Paper> paperFromName(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    if (lower == "a4")
        return Paper::A4;
    return lower == "letter" ? std::optional(Paper::Letter) : std::nullopt;
}

Paper paperFor(const QLocale &locale)
{
    switch (locale.territory()) { // Qt's open enumeration: where Letter is usual (CLDR)
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::Philippines:
    case QLocale::Venezuela:
        return Paper::Letter;
    default:
        return Paper::A4;
    }
}

PdfBytes renderPdf(const report::Document &document, Paper paper)
{
    Q_ASSERT_X(qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr, "renderPdf",
               "fonts need a QGuiApplication");
    const QPageSize pageSize = pageSizeOf(paper);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<Bookmark> bookmarks;
    PdfBytes result;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(DotsPerInch);
        writer.setPageSize(pageSize);
        writer.setPageMargins(QMarginsF());
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Senderwright"));

        const PageStyle style = pageStyle(document.language);
        const QSizeF page(pt(pageSize.size(QPageSize::Point).width()), pt(pageSize.size(QPageSize::Point).height()));
        const PageFrame frame = frameOf(page, document.direction);
        const QList<Slice> slices = slicesOf(document, style, frame);
        const QList<PlacedSlice> placed = placeSlices(slices, frame, drawTitle(nullptr, document, style, frame));
        result.pages = placed.isEmpty() ? 1 : placed.last().page + 1;

        QPainter painter(&writer);
        int current = 0;
        drawTitle(&painter, document, style, frame);
        drawFooter(painter, document, style, frame, 1, result.pages);
        for (const PlacedSlice &place : placed) {
            while (current < place.page) {
                writer.newPage();
                ++current;
                drawFooter(painter, document, style, frame, current + 1, result.pages);
            }
            const Slice &slice = slices.at(place.slice);
            if (place.withRepeat)
                slice.repeat->paint(painter, place.top - slice.repeat->height);
            slice.paint(painter, place.top);
            if (!slice.bookmark.isEmpty())
                bookmarks.append(
                    {slice.bookmark, slice.bookmarkLevel, place.page, (page.height() - place.top) / pt(1) + 6});
        }
    }
    result.bytes = buffer.data();
    if (auto update = PdfUpdate::of(result.bytes)) {
        addOutline(*update, bookmarks, document.language,
                   document.direction == Qt::RightToLeft ? Reading::RightToLeft : Reading::LeftToRight);
        mendTextMaps(*update, document.language);
        result.bytes = update->finished();
    }
    return result;
}

Expected<PdfResult> writePdf(const report::Document &document, const QString &file, Paper paper)
{
    const PdfBytes pdf = renderPdf(document, paper);
    if (const auto written = writeFile(file, pdf.bytes); !written) {
        const bool cannot = written.error().code == "file-unwritable";
        return unexpected(cannot ? unwritable(file, written.error().args.value("reason")) : written.error());
    }
    return PdfResult{pdf.pages, file};
}

} // namespace sw::ui
