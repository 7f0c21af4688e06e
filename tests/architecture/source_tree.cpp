// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace sw::test {

namespace {

struct Parts
{
    QByteArray code;
    QByteArray comments;
};

// A small state machine is enough: the sources hold no trigraphs, and raw strings only as R"( … )".
Parts separated(const QByteArray &raw)
{
    enum class In { Code, LineComment, BlockComment, String, Character, RawString } in = In::Code;
    QByteArray out = raw;
    QByteArray comments = raw;
    const auto blankIn = [&](QByteArray &text, qsizetype i) {
        if (i < text.size() && text.at(i) != '\n')
            text[i] = ' ';
    };
    const auto blank = [&](qsizetype i) { blankIn(out, i); };
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw.at(i);
        const char next = i + 1 < raw.size() ? raw.at(i + 1) : '\0';
        switch (in) {
        case In::Code:
            if (c == '/' && next == '/')
                in = In::LineComment;
            else if (c == '/' && next == '*')
                in = In::BlockComment;
            else if (c == 'R' && next == '"')
                in = In::RawString;
            else if (c == '"')
                in = In::String;
            else if (c == '\'' && !(i > 0 && std::isxdigit(static_cast<unsigned char>(raw.at(i - 1)))))
                in = In::Character; // 1'000 is a digit separator, u'x' is a character
            if (in == In::LineComment || in == In::BlockComment)
                blank(i);
            else
                blankIn(comments, i);
            break;
        case In::LineComment:
            if (c == '\n')
                in = In::Code;
            blank(i);
            break;
        case In::BlockComment:
            blank(i);
            if (c == '*' && next == '/') {
                blank(++i);
                in = In::Code;
            }
            break;
        case In::String:
        case In::Character:
            blankIn(comments, i);
            if (c == '\\') {
                blank(i);
                blankIn(comments, i + 1);
                blank(++i);
            } else if (c == (in == In::String ? '"' : '\'')) {
                in = In::Code;
            } else {
                blank(i);
            }
            break;
        case In::RawString:
            blank(i);
            blankIn(comments, i);
            if (c == ')' && next == '"') {
                blankIn(comments, i + 1);
                blank(++i);
                in = In::Code;
            }
            break;
        }
    }
    return {out, comments};
}

QList<Include> includesOf(const QByteArray &raw)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QList<Include> includes;
    int line = 0;
    for (const QByteArray &text : raw.split('\n')) {
        ++line;
        const auto match = pattern.match(QString::fromUtf8(text));
        if (match.hasMatch())
            includes.append({match.captured(2), match.captured(1) == QLatin1String("\""), line});
    }
    return includes;
}

} // namespace

QString SourceFile::folder() const
{
    return path.left(path.lastIndexOf(u'/'));
}

QStringList SourceFile::linesMatching(const QString &pattern) const
{
    const QRegularExpression expression(pattern);
    QStringList hits;
    int line = 0;
    for (const QByteArray &text : code.split('\n')) {
        ++line;
        const QString shown = QString::fromUtf8(text);
        if (expression.match(shown).hasMatch())
            hits.append(QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(shown.trimmed()));
    }
    return hits;
}

SourceFile sourceFrom(const QString &path, const QByteArray &raw)
{
    const Parts parts = separated(raw);
    return {path, raw, parts.code, parts.comments, includesOf(raw)};
}

QList<SourceFile> sourcesBelow(const QString &root, const QStringList &parts)
{
    QList<SourceFile> files;
    for (const QString &part : parts) {
        QDirIterator walk(root + u'/' + part, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            files.append(sourceFrom(QDir(root).relativeFilePath(file.fileName()), file.readAll()));
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace sw::test
