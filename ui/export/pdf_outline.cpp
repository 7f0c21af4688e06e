// SPDX-License-Identifier: Apache-2.0
// A new catalogue, and one object for each bookmark (pdf_outline.h).
#include "ui/export/pdf_outline.h"

#include "ui/export/pdf_update.h"

#include <algorithm>

namespace sw::ui {

namespace {

QByteArray textString(const QString &text) // ISO 32000-1 7.9.2.2: UTF-16BE with its mark
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

struct Node
{
    int parent = -1; // -1: the root of the outline
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int children = 0;
};

QList<Node> nodesOf(const QList<Bookmark> &bookmarks, Node &root)
{
    QList<Node> nodes(bookmarks.size());
    int section = -1;
    for (int i = 0; i < bookmarks.size(); ++i) {
        const bool top = bookmarks.at(i).level == 0 || section < 0;
        Node &parent = top ? root : nodes[section];
        nodes[i].parent = top ? -1 : section;
        nodes[i].previous = parent.last;
        if (parent.last >= 0)
            nodes[parent.last].next = i;
        else
            parent.first = i;
        parent.last = i;
        ++parent.children;
        if (top)
            section = i;
    }
    return nodes;
}

} // namespace

void addOutline(PdfUpdate &update, const QList<Bookmark> &bookmarks, const QString &language, Reading reading)
{
    Node root;
    const QList<Node> nodes = nodesOf(bookmarks, root);
    const int outline = nodes.isEmpty() ? 0 : update.reserve(1 + static_cast<int>(nodes.size()));
    const auto ref = [&](int node) { return QByteArray::number(node < 0 ? outline : outline + 1 + node) + " 0 R"; };

    QByteArray catalogue = "<<\n" + pdfDictionary(update.object(update.root())).trimmed() + "\n/Lang " +
                           textString(language) + "\n/ViewerPreferences << /DisplayDocTitle true" +
                           (reading == Reading::RightToLeft ? " /Direction /R2L" : "") + " >>\n";
    if (!nodes.isEmpty())
        catalogue += "/Outlines " + ref(-1) + "\n/PageMode /UseOutlines\n";
    update.put(update.root(), catalogue + ">>");
    if (nodes.isEmpty())
        return;
    update.put(outline, "<< /Type /Outlines /First " + ref(root.first) + " /Last " + ref(root.last) + " /Count " +
                            QByteArray::number(nodes.size()) + " >>");
    for (int i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes.at(i);
        const Bookmark &bookmark = bookmarks.at(i);
        QByteArray item = "<< /Title " + textString(bookmark.title) + " /Parent " + ref(node.parent);
        if (node.previous >= 0)
            item += " /Prev " + ref(node.previous);
        if (node.next >= 0)
            item += " /Next " + ref(node.next);
        if (node.first >= 0)
            item += " /First " + ref(node.first) + " /Last " + ref(node.last) + " /Count " +
                    QByteArray::number(node.children);
        const int last = std::max(0, static_cast<int>(update.pages().size()) - 1);
        const int page = update.pages().value(std::clamp<int>(bookmark.page, 0, last));
        update.put(outline + 1 + i, item + " /Dest [" + QByteArray::number(page) + " 0 R /XYZ 0 " +
                                        QByteArray::number(bookmark.top, 'f', 1) + " null] >>");
    }
}

} // namespace sw::ui
