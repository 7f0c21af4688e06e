// Bookmarks, language and "show the title" for a PDF that QPdfWriter made, which cannot set them itself (Qt 6.4).
//
// Done as an incremental update (ISO 32000-1 7.5.6): a new catalogue and outline objects are appended, nothing that is
// there is touched.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sw::ui {

struct Bookmark
{
    QString title;
    int level = 0;  // 0: top
    int page = 0;   // from 0
    double top = 0; // points from the lower edge of the page
};

// The same bytes if they are not of the shape that QPdfWriter writes.
[[nodiscard]] QByteArray withOutline(const QByteArray &pdf, const QList<Bookmark> &bookmarks, const QString &language);

} // namespace sw::ui
