// SPDX-License-Identifier: Apache-2.0
// Bookmarks, language and "show the title" for a PDF made by QPdfWriter, which cannot set them itself (Qt 6.4).
#pragma once

#include <QList>
#include <QString>

namespace sw::ui {

class PdfUpdate;

// One entry of the outline.
struct Bookmark
{
    QString title;  // plain text
    int level = 0;  // 0: top
    int page = 0;   // from 0
    double top = 0; // points from the lower edge of the page
};

// Binding edge of the document (ISO 32000-1 12.2).
enum class Reading { LeftToRight, RightToLeft };

// Adds them to the update. `language`: BCP 47.
void addOutline(PdfUpdate &update, const QList<Bookmark> &bookmarks, const QString &language, Reading reading);

} // namespace sw::ui
