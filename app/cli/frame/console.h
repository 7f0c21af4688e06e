// SPDX-License-Identifier: Apache-2.0
// Where a command writes: the answer to standard output, everything else to standard error.
//
// All text passes through core/base/plain_text.h: what comes from the DNS or from files can carry escape sequences that
// a terminal would obey, and line ends that forge a line of ours.
#pragma once

#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace sw::cli {

class Console
{
public:
    enum class Layout { Indented, OneLine };

    Console() = default;
    Console(FILE *out, FILE *err)
        : m_out(out)
        , m_err(err)
    {}

    void text(const QString &line);  // one line of the answer, whatever is in it
    void lines(const QString &text); // several, composed by us of parts that are plain already
    void json(const QJsonObject &object, Layout layout = Layout::Indented);
    void raw(const QByteArray &octets); // an export, octet for octet
    // Redraws one line on standard error; empty: takes it away.
    void progress(const QString &line);
    // For the person, on standard error, on a line of its own.
    void message(const QString &sentence);
    // The last act: standard output has taken all of it, or a message says why not (a full disk, a closed pipe).
    [[nodiscard]] bool closeOutput();

private:
    void answer(const QByteArray &octets);

    bool m_progressDrawn = false;
    int m_error = 0; // errno of the first write that failed
    FILE *m_out = stdout;
    FILE *m_err = stderr;
};

} // namespace sw::cli
