// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace sw::test {

namespace {

// A small state machine is enough: the sources hold no trigraphs, and raw strings only as R"( … )".
QByteArray withoutCommentsAndLiterals(const QByteArray &raw)
{
    enum class In { Code, LineComment, BlockComment, String, Character, RawString } in = In::Code;
    QByteArray out = raw;
    const auto blank = [&](qsizetype i) {
        if (out.at(i) != '\n')
            out[i] = ' ';
    };
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
            else if (c == '\'' && !(i > 0 && std::isalnum(static_cast<unsigned char>(raw.at(i - 1)))))
                in = In::Character; // 1'000 is a digit separator
            if (in == In::LineComment || in == In::BlockComment)
                blank(i);
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
            if (c == '\\') {
                blank(i);
                blank(++i);
            } else if (c == (in == In::String ? '"' : '\'')) {
                in = In::Code;
            } else {
                blank(i);
            }
            break;
        case In::RawString:
            blank(i);
            if (c == ')' && next == '"') {
                blank(++i);
                in = In::Code;
            }
            break;
        }
    }
    return out;
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
            const QByteArray raw = file.readAll();
            files.append(
                {QDir(root).relativeFilePath(file.fileName()), raw, withoutCommentsAndLiterals(raw), includesOf(raw)});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace sw::test
