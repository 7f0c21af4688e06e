// SPDX-License-Identifier: Apache-2.0
// What is asked, and of whom.
//
// A vantage point is who was asked (architecture, idea 3): the same question put to the zone's own name server and
// to a public resolver are different facts. Server{} stands for "the resolver of this run", whichever that is, so
// that evaluators such as SPF's check_host need not know about servers at all.
#pragma once

#include "core/dns/wire/domain_name.h"
#include "core/dns/wire/record_type.h"

#include <QList>
#include <QSet>

#include <optional>
#include <variant>

namespace sw::dns {

struct Question
{
    DomainName name;
    RecordType type = RecordType::TXT;

    [[nodiscard]] QByteArray toText() const { return name.toText() + ' ' + typeName(type); }
    friend bool operator==(const Question &a, const Question &b) { return a.type == b.type && a.name == b.name; }
    friend size_t qHash(const Question &q, size_t seed = 0) noexcept
    {
        return qHash(q.name, seed) ^ static_cast<size_t>(q.type);
    }
};

struct Server
{
    enum class Role : quint8 {
        RunResolver,   // the resolvers this run was configured with; `spec` is empty
        Authoritative, // asked with RD=0; `spec` is "192.0.2.1" or "[2001:db8::1]", port from the run's settings,
                       // or "192.0.2.1:5353" when a port is given
        Recursive,     // asked with RD=1; `spec` as in --resolver: "192.0.2.1:53", "tls://…#name", "https://…"
    };
    Role role = Role::RunResolver;
    QByteArray spec = {};

    [[nodiscard]] static Server authoritative(const QByteArray &spec) { return {Role::Authoritative, spec}; }
    [[nodiscard]] static Server recursive(const QByteArray &spec) { return {Role::Recursive, spec}; }

    friend bool operator==(const Server &, const Server &) = default;
    friend size_t qHash(const Server &s, size_t seed = 0) noexcept
    {
        return qHash(s.spec, seed) ^ static_cast<size_t>(s.role);
    }
};

enum class Dnssec : quint8 {
    Default,          // DO clear, CD clear
    WantSignatures,   // DO set: RRSIG and NSEC come along
    CheckingDisabled, // CD set: a validating resolver answers even what it finds bogus
    Unchecked,        // DO and CD: signatures, and no judgement: for validating ourselves
};

// The key of a fact.
struct Query
{
    Question question;
    Server server = {};
    Dnssec dnssec = Dnssec::Default;

    friend bool operator==(const Query &, const Query &) = default;
    friend size_t qHash(const Query &q, size_t seed = 0) noexcept
    {
        return qHash(q.question, seed) ^ (qHash(q.server, seed) * 31) ^ (static_cast<size_t>(q.dnssec) << 20);
    }
};

// Questions still needed, without repeats, in the order they came up.
class QuestionSet
{
public:
    QuestionSet() = default;
    QuestionSet(std::initializer_list<Query> queries);

    void add(const Query &query);
    void add(const Question &question) { add(Query{question}); }
    void add(const QuestionSet &other);
    [[nodiscard]] bool isEmpty() const { return m_queries.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_queries.size(); }
    [[nodiscard]] const QList<Query> &queries() const { return m_queries; }

private:
    QList<Query> m_queries;
    QSet<Query> m_known; // the same; empty while they are few
};

// A pure function over facts returns its result, or the questions it still needs (architecture, idea 1).
template<class T>
using Step = std::variant<T, QuestionSet>;

template<class T>
[[nodiscard]] bool isDone(const Step<T> &step)
{
    return std::holds_alternative<T>(step);
}
template<class T>
[[nodiscard]] const T &resultOf(const Step<T> &step)
{
    return std::get<T>(step);
}
template<class T>
[[nodiscard]] T &&takeResult(Step<T> &&step)
{
    return std::get<T>(std::move(step));
}
template<class T>
[[nodiscard]] const QuestionSet &neededBy(const Step<T> &step)
{
    return std::get<QuestionSet>(step);
}
// Binds the step of a part to a larger function: its result, or nullopt with its questions among `needed`. The larger
// one goes on with whatever does not depend on it, so that one round asks for everything at once.
template<class T>
[[nodiscard]] std::optional<T> part(Step<T> step, QuestionSet &needed)
{
    if (isDone(step))
        return takeResult(std::move(step));
    needed.add(neededBy(step));
    return std::nullopt;
}

} // namespace sw::dns
