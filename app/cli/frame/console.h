// SPDX-License-Identifier: Apache-2.0
// Output of a command: the answer to standard output, everything else to standard error.
//
// All text passes through core/base/plain_text.h: text from the DNS or from files may contain escape sequences that a
// terminal obeys, or line ends that forge lines of the program.
#pragma once

#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace sw::cli {

// Blocking writes; the first error is kept for closeOutput().
class Console
{
public:
    enum class Layout { Indented, OneLine }; // OneLine: for streams of objects

    Console() = default;
    // Files other than the standard ones, for tests.
    Console(FILE *out, FILE *err)
        : m_out(out)
        , m_err(err)
    {}

    void text(const QString &line);                                         // one line of the answer, escaped
    void lines(const QString &text);                                        // several lines, composed of escaped parts
    void json(const QJsonObject &object, Layout layout = Layout::Indented); // UTF-8, ended by LF
    void raw(const QByteArray &octets);                                     // an export, unchanged
    // Redraws one line on standard error (by terminal escapes, so only where that is a terminal); empty: removes it.
    void progress(const QString &line);
    // For the person, on standard error, on a line of its own.
    void message(const QString &sentence);
    // Call last: true if standard output has taken everything; else a message says why not (a full disk, a closed
    // pipe).
    [[nodiscard]] bool closeOutput();

private:
    void answer(const QByteArray &octets);

    bool m_progressDrawn = false;
    int m_error = 0; // errno of the first write that failed
    FILE *m_out = stdout;
    FILE *m_err = stderr;
};

} // namespace sw::cli
