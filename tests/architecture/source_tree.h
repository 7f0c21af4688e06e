// SPDX-License-Identifier: Apache-2.0
// Reads the project's own sources for the architecture tests: files, their includes, their code without comments
// and string literals.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace sw::test {

struct Include
{
    QString path; // as written between the quotes or brackets
    bool quoted = false;
    int line = 0;
};

struct SourceFile
{
    QString path; // from the project's root: "core/spf/record/record.cpp"
    QByteArray raw;
    QByteArray code;     // comments and literals blanked out, line structure kept
    QByteArray comments; // all but the comments blanked out, line structure kept
    QList<Include> includes;

    [[nodiscard]] QString folder() const;                                  // "core/spf/record"
    [[nodiscard]] QStringList linesMatching(const QString &pattern) const; // "path:line: text" over `code`
};

// A file with this text, as the functions below read it.
[[nodiscard]] SourceFile sourceFrom(const QString &path, const QByteArray &raw);

// All .h and .cpp files below `root/<part>`, sorted by path.
[[nodiscard]] QList<SourceFile> sourcesBelow(const QString &root, const QStringList &parts);

} // namespace sw::test
