// SPDX-License-Identifier: Apache-2.0
// Bookmarks, language and "show the title" for a PDF that QPdfWriter made, which cannot set them itself (Qt 6.4).
#pragma once

#include <QList>
#include <QString>

namespace sw::ui {

class PdfUpdate;

struct Bookmark
{
    QString title;
    int level = 0;  // 0: top
    int page = 0;   // from 0
    double top = 0; // points from the lower edge of the page
};

enum class Reading { LeftToRight, RightToLeft };

void addOutline(PdfUpdate &update, const QList<Bookmark> &bookmarks, const QString &language, Reading reading);

} // namespace sw::ui
