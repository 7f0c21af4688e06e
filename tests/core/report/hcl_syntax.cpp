// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/hcl_syntax.h"

namespace sw::test {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    {}

    QByteArray run()
    {
        body(false);
        if (m_fault.isEmpty() && !atEnd())
            fail("something behind the body");
        return m_fault;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char now() const { return atEnd() ? '\0' : m_text.at(m_at); }
    bool good() const { return m_fault.isEmpty(); }
    void fail(const char *what)
    {
        if (good())
            m_fault = QByteArray(what) + " in line " + QByteArray::number(m_text.left(m_at).count('\n') + 1);
    }

    void blanks(bool lines)
    {
        for (;;) {
            if (now() == '#')
                while (!atEnd() && now() != '\n')
                    ++m_at;
            if (now() == ' ' || now() == '\t' || (lines && now() == '\n'))
                ++m_at;
            else
                return;
        }
    }

    bool word()
    {
        if (!isLetter(now()))
            return false;
        while (isLetter(now()) || isDigit(now()) || now() == '-')
            ++m_at;
        return true;
    }

    void quoted() // a template that is one literal string
    {
        ++m_at;
        while (!atEnd() && now() != '"') {
            const char c = now();
            const char next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : '\0';
            if (c == '\n')
                return fail("line end in a string");
            if ((c == '$' || c == '%') && next == '{')
                return fail("an interpolation");
            if ((c == '$' || c == '%') && next == c) {
                m_at += 2;
            } else if (c == '\\') {
                if (!QByteArray("nrt\"\\uU").contains(next))
                    return fail("an unknown escape");
                m_at += 2;
            } else {
                ++m_at;
            }
        }
        if (atEnd())
            return fail("a string without end");
        ++m_at;
    }

    void list(char closing)
    {
        ++m_at;
        blanks(true);
        while (good() && now() != closing) {
            expression();
            blanks(true);
            if (now() == ',')
                ++m_at;
            else if (now() != closing)
                return fail("neither comma nor bracket");
            blanks(true);
        }
        ++m_at;
    }

    void expression()
    {
        if (now() == '"')
            return quoted();
        if (now() == '[')
            return list(']');
        if (isDigit(now())) {
            while (isDigit(now()))
                ++m_at;
            return;
        }
        if (!word())
            return fail("no expression");
        if (now() == '(')
            return list(')');
        while (now() == '.') {
            ++m_at;
            if (!word())
                return fail("no name behind the dot");
        }
    }

    void body(bool inBlock)
    {
        blanks(true);
        while (good() && !atEnd() && now() != '}') {
            if (!word())
                return fail("no name");
            blanks(false);
            if (now() == '=') {
                ++m_at;
                blanks(false);
                expression();
                blanks(false);
                if (good() && now() != '\n')
                    return fail("an attribute goes on");
            } else {
                while (good() && (now() == '"' || isLetter(now()))) {
                    now() == '"' ? quoted() : void(word());
                    blanks(false);
                }
                if (now() != '{')
                    return fail("neither '=' nor a block");
                ++m_at;
                body(true);
                if (now() != '}')
                    return fail("a block without end");
                ++m_at;
                blanks(false);
                if (good() && now() != '\n' && !atEnd())
                    return fail("something behind a block");
            }
            blanks(true);
        }
        if (!inBlock && now() == '}')
            fail("a bracket too much");
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    QByteArray m_fault;
};

} // namespace

QByteArray hclFault(const QByteArray &text)
{
    return Reader(text).run();
}

} // namespace sw::test
