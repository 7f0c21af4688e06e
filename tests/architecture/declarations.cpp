// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/declarations.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace sw::test {

namespace {

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

QByteArray withoutDirectives(QByteArray code)
{
    bool inside = false;
    bool atStart = true; // of a line, blanks apart
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char c = code.at(i);
        if (c == '\n') {
            inside = inside && i > 0 && code.at(i - 1) == '\\';
            atStart = true;
            continue;
        }
        if (c == '#' && atStart)
            inside = true;
        if (c != ' ')
            atStart = false;
        if (inside && !(c == '\\' && i + 1 < code.size() && code.at(i + 1) == '\n'))
            code[i] = ' ';
    }
    return code;
}

class Scanner
{
public:
    explicit Scanner(const SourceFile &header)
        : m_code(withoutDirectives(header.code))
        , m_codeLines(m_code.split('\n'))
        , m_commentLines(header.comments.split('\n'))
    {

        m_mainType = QFileInfo(header.path).completeBaseName().remove(u'_');
    }

    QList<Declaration> read()
    {
        readScope(true);
        return m_found;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_code.size(); }

    [[nodiscard]] int lineOf(qsizetype at) const { return int(m_code.left(at).count('\n')); } // from 0

    // From the opening bracket at m_at to behind its closing one.
    void skipBrackets(char open, char close)
    {
        int depth = 0;
        for (; !atEnd(); ++m_at) {
            if (m_code.at(m_at) == open)
                ++depth;
            else if (m_code.at(m_at) == close && --depth == 0) {
                ++m_at;
                return;
            }
        }
    }

    [[nodiscard]] char nextVisible() const
    {
        for (qsizetype i = m_at; i < m_code.size(); ++i) {
            if (!std::isspace(static_cast<unsigned char>(m_code.at(i))))
                return m_code.at(i);
        }
        return '\0';
    }

    // Reads declarations until the brace that closes this scope. `open`: what is declared here is public.
    void readScope(bool open)
    {
        QString text;
        qsizetype start = -1;
        const auto forget = [&] {
            text.clear();
            start = -1;
        };
        while (!atEnd()) {
            const char c = m_code.at(m_at);
            if (c == '}') {
                ++m_at;
                return;
            }
            if (start < 0 && std::isspace(static_cast<unsigned char>(c))) {
                ++m_at;
                continue;
            }
            if (start < 0)
                start = m_at;
            if (c == ';') {
                static const QRegularExpression ahead(
                    QStringLiteral("^(template ?<.*> ?)?(friend )?(enum )?(class|struct|union) [\\w:]+( ?: ?\\w+)?$"));
                if (!ahead.match(text.simplified()).hasMatch())
                    announce(text, start, m_at, open);
                ++m_at;
                forget();
            } else if (c == '(') {
                const qsizetype from = m_at;
                skipBrackets('(', ')');
                text += QString::fromUtf8(m_code.mid(from, m_at - from));
                static const QRegularExpression macro(QStringLiteral("^Q_[A-Z_]+\\s*\\(.*\\)$"),
                                                      QRegularExpression::DotMatchesEverythingOption);
                if (macro.match(text).hasMatch()) {
                    if (nextVisible() == ';')
                        m_at = m_code.indexOf(';', m_at) + 1;
                    forget();
                }
            } else if (c == ':' && !text.isEmpty() && isAccess(text.trimmed())) {
                open = text != QLatin1String("private") && !text.startsWith(QLatin1String("private ")) &&
                       !text.startsWith(QLatin1String("protected"));
                ++m_at;
                forget();
            } else if (c == '{') {
                if (readBraces(text, start, open))
                    forget();
            } else {
                text += QLatin1Char(c);
                ++m_at;
                if (text == QLatin1String("Q_OBJECT") || text == QLatin1String("Q_GADGET"))
                    forget();
            }
        }
    }

    [[nodiscard]] static bool isAccess(const QString &text)
    {
        return matches(text, "^(public|protected|private)?\\s*(Q_SIGNALS|Q_SLOTS|signals|slots)?$");
    }

    // True when the declaration ended with this brace.
    bool readBraces(QString &text, qsizetype start, bool open)
    {
        const QString head = text.simplified();
        if (matches(head, "^(inline )?namespace\\b|^extern\\b")) {
            ++m_at;
            readScope(true);
            return true;
        }
        if (matches(head, "^(template ?<.*> ?)?enum\\b")) {
            announce(text, start, m_at, open);
            skipBrackets('{', '}');
            m_at = std::max(m_at, m_code.indexOf(';', m_at) + 1);
            return true;
        }
        if (matches(head, "^(template ?<.*> ?)?(class|struct|union)\\b[^()]*$")) {
            announce(text, start, m_at, open);
            ++m_at;
            if (open)
                readScope(!matches(head, "(^|> ?)class\\b"));
            else
                readClosed();
            m_at = std::max(m_at, m_code.indexOf(';', m_at) + 1);
            return true;
        }
        const qsizetype from = m_at;
        skipBrackets('{', '}');
        const bool initialiser = !head.contains(u'(') || matches(head, "^[^()]*[^=!<>]=[^=]");
        if (initialiser && !head.contains(QLatin1String("operator")))
            return false; // a variable: the semicolon follows
        const char next = nextVisible();
        if (matches(head, "\\) ?(noexcept ?)?:") && (next == ',' || next == '{'))
            return false; // a constructor's members
        const QString body = QString::fromUtf8(m_code.mid(from, m_at - from)).simplified();
        announce(text + body, start, from, open);
        return true;
    }

    void readClosed()
    {
        const QList<Declaration> kept = m_found;
        readScope(false);
        m_found = kept;
    }

    void announce(const QString &raw, qsizetype start, qsizetype end, bool open)
    {
        const QString text = raw.simplified();
        if (!open || text.isEmpty() || speaksForItself(text))
            return;
        m_found.append({text, lineOf(start) + 1, isCommented(text, lineOf(start), lineOf(end))});
    }

    [[nodiscard]] static bool speaksForItself(const QString &text)
    {
        if (matches(text, "^using [\\w:]+$|^using namespace\\b|^static_assert\\b|^extern template\\b|^friend class\\b"))
            return true;
        if (matches(text,
                    "^[^(]*\\w::~?\\w+ ?\\(|\\boperator\\(\\)")) // defined here, declared above; the type is commented
            return true;
        if (matches(text, "= ?(default|delete)$") || matches(text, "\\) ?(const ?)?(noexcept ?)?(override|final)\\b"))
            return true;
        static const QRegularExpression getter(
            QStringLiteral("^\\[\\[nodiscard\\]\\].*\\b(\\w+)\\(\\) const( noexcept)? ?\\{ ?return m_(\\w+); ?\\}$"));
        const auto match = getter.match(text);
        return match.hasMatch() && match.captured(1) == match.captured(3);
    }

    [[nodiscard]] bool hasCode(int line) const { return !m_codeLines.value(line).trimmed().isEmpty(); }
    [[nodiscard]] bool hasComment(int line) const { return !m_commentLines.value(line).trimmed().isEmpty(); }

    [[nodiscard]] bool isCommented(const QString &text, int first, int last) const
    {
        for (int line = first; line <= last; ++line) {
            if (hasComment(line))
                return true;
        }
        for (int line = first - 1; line >= 0; --line) {
            if (hasComment(line) && !hasCode(line))
                return true;
            const QByteArray code = m_codeLines.at(line).trimmed();
            if (code.isEmpty() || code.startsWith('{') || code.startsWith('}') || code.endsWith('{') ||
                code.endsWith(':'))
                break;
        }
        static const QRegularExpression type(QStringLiteral("^(?:template ?<.*> ?)?(?:enum )?(?:class|struct) (\\w+)"));
        return type.match(text).captured(1).compare(m_mainType, Qt::CaseInsensitive) == 0 && hasComment(1);
    }

    const QByteArray m_code;
    const QList<QByteArray> m_codeLines;
    const QList<QByteArray> m_commentLines;
    QString m_mainType; // in one word, as in "dnscookies"
    qsizetype m_at = 0;
    QList<Declaration> m_found;
};

} // namespace

QList<Declaration> publicDeclarations(const SourceFile &header)
{
    return Scanner(header).read();
}

} // namespace sw::test
