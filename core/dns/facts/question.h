// SPDX-License-Identifier: Apache-2.0
// Questions and the servers that they are put to.
//
// The same question to a name server of the zone and to a public resolver gives different facts (core/README.md, idea
// 3). Server{} stands for "the resolver of this run", whichever that is, so that evaluators such as check_host() of SPF
// need not know about servers.
#pragma once

#include "core/dns/wire/domain_name.h"
#include "core/dns/wire/record_type.h"

#include <QList>
#include <QSet>

#include <optional>
#include <variant>

namespace sw::dns {

// Always class IN.
struct Question
{
    DomainName name;                   // QNAME
    RecordType type = RecordType::TXT; // QTYPE

    [[nodiscard]] QByteArray toText() const { return name.toText() + ' ' + typeName(type); } // "example.com TXT"
    // ASCII case does not count.
    friend bool operator==(const Question &a, const Question &b) { return a.type == b.type && a.name == b.name; }
    friend size_t qHash(const Question &q, size_t seed = 0) noexcept
    {
        return qHash(q.name, seed) ^ static_cast<size_t>(q.type);
    }
};

// Who is asked.
struct Server
{
    // How it is asked.
    enum class Role : quint8 {
        RunResolver,   // the resolvers this run was configured with; `spec` is empty
        Authoritative, // asked with RD=0; `spec` is "192.0.2.1" or "[2001:db8::1]", port from the run's settings,
                       // or "192.0.2.1:5353" when a port is given
        Recursive,     // asked with RD=1; `spec` as in --resolver: "192.0.2.1:53", "tls://…#name", "https://…"
    };
    Role role = Role::RunResolver; // decides the form of `spec`
    QByteArray spec = {};          // address, or address and port, or URL

    // Shorthands; `spec` is not checked.
    [[nodiscard]] static Server authoritative(const QByteArray &spec) { return {Role::Authoritative, spec}; }
    [[nodiscard]] static Server recursive(const QByteArray &spec) { return {Role::Recursive, spec}; }

    friend bool operator==(const Server &, const Server &) = default;
    // The same spec in another spelling is another server.
    friend size_t qHash(const Server &s, size_t seed = 0) noexcept
    {
        return qHash(s.spec, seed) ^ static_cast<size_t>(s.role);
    }
};

// The DO and CD bits of a query (RFC 4035 3.2.2).
enum class Dnssec : quint8 {
    Default,          // DO clear, CD clear
    WantSignatures,   // DO set: RRSIG, NSEC and NSEC3 are included
    CheckingDisabled, // CD set: a validating resolver returns also what it finds bogus
    Unchecked,        // DO and CD set: signatures without validation; for our own validation
};

// The key of a fact.
struct Query
{
    Question question;               // what
    Server server = {};              // of whom
    Dnssec dnssec = Dnssec::Default; // with which bits

    friend bool operator==(const Query &, const Query &) = default;
    // Over all three.
    friend size_t qHash(const Query &q, size_t seed = 0) noexcept
    {
        return qHash(q.question, seed) ^ (qHash(q.server, seed) * 31) ^ (static_cast<size_t>(q.dnssec) << 20);
    }
};

// Questions that are still needed, without repeats, in the order in which they were added.
class QuestionSet
{
public:
    QuestionSet() = default;
    // Repeats are dropped, here and in add().
    QuestionSet(std::initializer_list<Query> queries);

    // Appends what is not there yet; a Question is one to the run's resolver.
    void add(const Query &query);
    void add(const Question &question) { add(Query{question}); }
    void add(const QuestionSet &other);
    [[nodiscard]] bool isEmpty() const { return m_queries.isEmpty(); } // nothing is needed
    [[nodiscard]] qsizetype size() const { return m_queries.size(); }
    [[nodiscard]] const QList<Query> &queries() const { return m_queries; }

private:
    QList<Query> m_queries;
    QSet<Query> m_known; // the same; empty while they are few
};

// What a pure function over facts returns: its result, or the questions that it still needs (core/README.md, idea 1).
template<class T>
using Step = std::variant<T, QuestionSet>;

// Whether the step holds a result.
template<class T>
[[nodiscard]] bool isDone(const Step<T> &step)
{
    return std::holds_alternative<T>(step);
}
// Only when isDone(), as takeResult(); throws std::bad_variant_access otherwise. Valid as long as the step.
template<class T>
[[nodiscard]] const T &resultOf(const Step<T> &step)
{
    return std::get<T>(step);
}
// To move the result out.
template<class T>
[[nodiscard]] T &&takeResult(Step<T> &&step)
{
    return std::get<T>(std::move(step));
}
// Only when not isDone().
template<class T>
[[nodiscard]] const QuestionSet &neededBy(const Step<T> &step)
{
    return std::get<QuestionSet>(step);
}
// Binds the step of a part to a larger function: its result, or nullopt with its questions among `needed`. The larger
// one continues with whatever does not depend on it, so that one round asks for everything at once.
template<class T>
[[nodiscard]] std::optional<T> part(Step<T> step, QuestionSet &needed)
{
    if (isDone(step))
        return takeResult(std::move(step));
    needed.add(neededBy(step));
    return std::nullopt;
}

} // namespace sw::dns
