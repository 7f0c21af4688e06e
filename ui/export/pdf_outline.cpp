// Reads the cross-reference table that QPdfWriter wrote and appends to it (pdf_outline.h).
#include "ui/export/pdf_outline.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace sw::ui {

namespace {

struct Shape // what has to be known of the file
{
    qsizetype xref = 0;
    int size = 0; // one more than the highest object number
    int root = 0;
    QByteArray trailer;   // between << and >>, without Size and Prev
    QByteArray catalogue; // between << and >>
    QList<int> pages;
};

QByteArray objectAt(const QByteArray &pdf, qsizetype xref, int number)
{
    // "xref\n0 N\n", then entries of 20 octets each.
    const qsizetype table = pdf.indexOf('\n', pdf.indexOf('\n', xref) + 1) + 1;
    const QByteArray entry = pdf.mid(table + 20 * static_cast<qsizetype>(number), 10);
    bool ok = false;
    const qsizetype at = entry.toLongLong(&ok);
    const qsizetype end = ok ? pdf.indexOf("endobj", at) : -1;
    return end > at ? pdf.mid(at, end - at) : QByteArray();
}

QByteArray dictionaryOf(const QByteArray &object)
{
    const qsizetype from = object.indexOf("<<");
    const qsizetype to = object.lastIndexOf(">>");
    return from >= 0 && to > from ? object.mid(from + 2, to - from - 2) : QByteArray();
}

std::optional<int> reference(const QByteArray &text, const QString &key)
{
    const QRegularExpression pattern(QStringLiteral("/%1\\s+(\\d+)\\s+0\\s+R").arg(key));
    const auto match = pattern.match(QString::fromLatin1(text));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<Shape> shapeOf(const QByteArray &pdf)
{
    Shape shape;
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (start < 0 || trailer < 0 || trailer > start)
        return std::nullopt;
    bool ok = false;
    shape.xref = pdf.mid(start + 9, 30).trimmed().split('\n').first().trimmed().toLongLong(&ok);
    if (!ok || shape.xref <= 0 || shape.xref >= pdf.size() || !pdf.mid(shape.xref, 4).startsWith("xref"))
        return std::nullopt;
    QString words = QString::fromLatin1(dictionaryOf(pdf.mid(trailer, start - trailer)));
    static const QRegularExpression size(QStringLiteral("/Size\\s+(\\d+)"));
    const auto sizeMatch = size.match(words);
    const auto root = reference(words.toLatin1(), QStringLiteral("Root"));
    if (!sizeMatch.hasMatch() || !root)
        return std::nullopt;
    shape.size = sizeMatch.captured(1).toInt();
    shape.root = *root;
    shape.trailer = words.remove(size).toLatin1().trimmed();
    shape.catalogue = dictionaryOf(objectAt(pdf, shape.xref, shape.root)).trimmed();
    const auto pages = reference(shape.catalogue, QStringLiteral("Pages"));
    if (!pages)
        return std::nullopt;
    const QByteArray tree = objectAt(pdf, shape.xref, *pages);
    const qsizetype open = tree.indexOf('[', tree.indexOf("/Kids"));
    const QByteArrayList kids = tree.mid(open + 1, tree.indexOf(']', open) - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < kids.size(); i += 3)
        shape.pages.append(kids.at(i).toInt());
    return shape;
}

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

QByteArray withOutline(const QByteArray &pdf, const QList<Bookmark> &bookmarks, const QString &language)
{
    const auto shape = shapeOf(pdf);
    if (!shape)
        return pdf;
    Node root;
    const QList<Node> nodes = nodesOf(bookmarks, root);
    const int outline = shape->size; // then one object for each bookmark
    const auto ref = [&](int node) { return QByteArray::number(node < 0 ? outline : outline + 1 + node) + " 0 R"; };

    QByteArray out = pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    QByteArrayList offsets;
    const auto begin = [&](int number) {
        offsets.append(QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n");
        out += QByteArray::number(number) + " 0 obj\n<<\n";
    };
    begin(shape->root);
    out += shape->catalogue + "\n/Lang " + textString(language) + "\n/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!nodes.isEmpty())
        out += "/Outlines " + ref(-1) + "\n/PageMode /UseOutlines\n";
    out += ">>\nendobj\n";
    if (!nodes.isEmpty()) {
        begin(outline);
        out += "/Type /Outlines /First " + ref(root.first) + " /Last " + ref(root.last) + " /Count " +
               QByteArray::number(nodes.size()) + "\n>>\nendobj\n";
    }
    for (int i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes.at(i);
        const Bookmark &bookmark = bookmarks.at(i);
        begin(outline + 1 + i);
        out += "/Title " + textString(bookmark.title) + " /Parent " + ref(node.parent);
        if (node.previous >= 0)
            out += " /Prev " + ref(node.previous);
        if (node.next >= 0)
            out += " /Next " + ref(node.next);
        if (node.first >= 0)
            out += " /First " + ref(node.first) + " /Last " + ref(node.last) + " /Count " +
                   QByteArray::number(node.children);
        const int page =
            shape->pages.value(std::clamp<int>(bookmark.page, 0, static_cast<int>(shape->pages.size()) - 1));
        out += " /Dest [" + QByteArray::number(page) + " 0 R /XYZ 0 " + QByteArray::number(bookmark.top, 'f', 1) +
               " null]\n>>\nendobj\n";
    }
    const qsizetype xref = out.size();
    out += "xref\n" + QByteArray::number(shape->root) + " 1\n" + offsets.takeFirst();
    if (!offsets.isEmpty())
        out += QByteArray::number(outline) + ' ' + QByteArray::number(offsets.size()) + '\n' + offsets.join();
    const int size = nodes.isEmpty() ? shape->size : outline + 1 + static_cast<int>(nodes.size());
    return out + "trailer\n<<\n/Size " + QByteArray::number(size) + '\n' + shape->trailer + "\n/Prev " +
           QByteArray::number(shape->xref) + "\n>>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

} // namespace sw::ui
