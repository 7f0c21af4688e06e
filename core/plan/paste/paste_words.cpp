// SPDX-License-Identifier: Apache-2.0
#include "core/plan/paste/paste_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace sw::plan {

namespace {

struct RoleWords
{
    Role role;
    QStringList words; // lower case; containing one of them is enough
};

// Order matters: "Record value" is a value though "record" decides nothing, "Target host" a value, "Host name" a name.
const QList<RoleWords> &roleTable()
{
    static const QList<RoleWords> Table = {
        {Role::Other,
         {QStringLiteral("section"), QStringLiteral("datalength"), QStringLiteral("characterset"),
          QStringLiteral("recordclass"), QStringLiteral("current"), QStringLiteral("status"), QStringLiteral("state"),
          QStringLiteral("estado"), QStringLiteral("stato"), QStringLiteral("état"), QStringLiteral("verified"),
          QStringLiteral("purpose"), QStringLiteral("proxy"), QStringLiteral("action"), QStringLiteral("ステータス"),
          QStringLiteral("状态"), QStringLiteral("comment"), QStringLiteral("nameserver"),
          QStringLiteral("name server")}},
        {Role::Ttl, {QStringLiteral("ttl"), QStringLiteral("time to live"), QStringLiteral("cache")}},
        {Role::Priority,
         {QStringLiteral("priorit"), QStringLiteral("prioridad"), QStringLiteral("priorytet"),
          QStringLiteral("preference"), QStringLiteral("优先级"), QStringLiteral("優先"), QStringLiteral("prio"),
          QStringLiteral("приоритет")}},
        {Role::Value, {QStringLiteral("namehost"),   QStringLiteral("nameexchange"), QStringLiteral("strings"),
                       QStringLiteral("value"),      QStringLiteral("wert"),         QStringLiteral("valeur"),
                       QStringLiteral("valor"),      QStringLiteral("valore"),       QStringLiteral("waarde"),
                       QStringLiteral("wartość"),    QStringLiteral("värde"),        QStringLiteral("værdi"),
                       QStringLiteral("verdi"),      QStringLiteral("arvo"),         QStringLiteral("content"),
                       QStringLiteral("inhalt"),     QStringLiteral("contenu"),      QStringLiteral("contenido"),
                       QStringLiteral("conteúdo"),   QStringLiteral("contenuto"),    QStringLiteral("inhoud"),
                       QStringLiteral("data"),       QStringLiteral("points to"),    QStringLiteral("pointsto"),
                       QStringLiteral("target"),     QStringLiteral("ziel"),         QStringLiteral("cible"),
                       QStringLiteral("destin"),     QStringLiteral("doel"),         QStringLiteral("answer"),
                       QStringLiteral("canonical"),  QStringLiteral("値"),           QStringLiteral("内容"),
                       QStringLiteral("コンテンツ"), QStringLiteral("记录值"),       QStringLiteral("значение"),
                       QStringLiteral("hodnota"),    QStringLiteral("değer"),        QStringLiteral("verweist"),
                       QStringLiteral("apunta"),     QStringLiteral("pointe vers"),  QStringLiteral("redirige"),
                       QStringLiteral("zeigt auf"),  QStringLiteral("weist auf"),    QStringLiteral("verwijst"),
                       QStringLiteral("wskazuje"),   QStringLiteral("aponta"),       QStringLiteral("punta a"),
                       QStringLiteral("값")}},
        {Role::Type,
         {QStringLiteral("type"), QStringLiteral("typ"), QStringLiteral("tipo"), QStringLiteral("soort"),
          QStringLiteral("rodzaj"), QStringLiteral("类型"), QStringLiteral("タイプ"), QStringLiteral("種別"),
          QStringLiteral("種類"), QStringLiteral("тип"), QStringLiteral("tür"), QStringLiteral("유형")}},
        {Role::Name, {QStringLiteral("name"),      QStringLiteral("host"),       QStringLiteral("hôte"),
                      QStringLiteral("nom"),       QStringLiteral("nombre"),     QStringLiteral("nome"),
                      QStringLiteral("naam"),      QStringLiteral("nazwa"),      QStringLiteral("имя"),
                      QStringLiteral("名前"),      QStringLiteral("ホスト"),     QStringLiteral("主机"),
                      QStringLiteral("名称"),      QStringLiteral("namn"),       QStringLiteral("navn"),
                      QStringLiteral("nimi"),      QStringLiteral("název"),      QStringLiteral("alias"),
                      QStringLiteral("subdomain"), QStringLiteral("präfix"),     QStringLiteral("이름"),
                      QStringLiteral("domain"),    QStringLiteral("dominio"),    QStringLiteral("domínio"),
                      QStringLiteral("label"),     QStringLiteral("record key"), QStringLiteral("ad"),
                      QStringLiteral("key")}},
    };
    return Table;
}

bool containsWord(const QString &phrase, const QString &word)
{
    const qsizetype at = phrase.indexOf(word);
    if (at < 0)
        return false;
    // A short word must be a whole word: "ad" is not in "loaded".
    if (word.size() > 3 || word.at(0).unicode() > 0x2FFF)
        return true;
    const auto border = [&](qsizetype i) { return i < 0 || i >= phrase.size() || !phrase.at(i).isLetter(); };
    return border(at - 1) && border(at + word.size());
}

QRegularExpression regex(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption |
                                                                QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text.toString()).hasMatch();
}

} // namespace

Role roleOf(QStringView phrase)
{
    QString lower = phrase.toString().toLower().simplified();
    while (!lower.isEmpty() && (lower.endsWith(u':') || lower.endsWith(u'*') || lower.endsWith(u'.')))
        lower.chop(1);
    // "TXT record name" is a name, "CNAME" alone is a type.
    static const QRegularExpression Types = regex("(?<![\\p{L}\\p{N}])(?:cname|txt|mx)(?![\\p{L}\\p{N}])");
    lower = lower.remove(Types).simplified();
    if (lower.isEmpty() || lower.size() > 48 || lower.count(u' ') > 6 || lower.contains(u'=') || lower.contains(u'@'))
        return Role::None;
    static const QRegularExpression HasName = regex("[a-z0-9_]\\.[a-z]|_domainkey|_dmarc");
    if (matches(HasName, lower))
        return Role::None;
    for (const RoleWords &row : roleTable()) {
        if (std::any_of(row.words.begin(), row.words.end(),
                        [&](const QString &word) { return containsWord(lower, word); }))
            return row.role;
    }
    return Role::None;
}

std::optional<dns::RecordType> typeWord(QStringView word)
{
    static const QRegularExpression Shape = regex("^[\\[(]?(cname|txt|mx|aaaa|srv|caa|spf|ns|a|ptr)[\\])]?(?:[-_ "
                                                  "]?(?:records?|eintrag|einträge|レコード|记录|type))?[:,;]?$");
    const QRegularExpressionMatch match = Shape.match(word.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1).toUpper();
    if (name == QLatin1String("SPF")) // RFC 7208 3.1: type SPF is obsolete, its text is a TXT
        return dns::RecordType::TXT;
    const bool exact = name.size() <= 2 && name != QLatin1String("MX");
    if (exact && word.toString().trimmed() != name) // "a" and "ns" are ordinary words, too
        return std::nullopt;
    return dns::typeFromName(name.toLatin1());
}

bool isPlannable(dns::RecordType type)
{
    return type == dns::RecordType::CNAME || type == dns::RecordType::TXT || type == dns::RecordType::MX;
}

bool isNumberWord(QStringView word)
{
    static const QRegularExpression Shape =
        regex("^(\\d{1,7}[smhd]?|auto|automatic|automatisch|default|standard|\\d{1,5}\\s?(s|sec|secs|seconds|min|mins|"
              "minutes|h|hour|hours|stunden?|minuten))$");
    return matches(Shape, word);
}

bool isHostWord(QStringView word)
{
    if (word.size() > 300)
        return false;
    static const QRegularExpression Shape =
        regex("^(?:\\*\\.)?(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*)\\.)*[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*)\\.?$");
    static const QRegularExpression Dotted =
        regex("\\.(?:[\\p{L}][\\p{L}\\p{N}-]*[\\p{L}\\p{N}]|_[\\p{L}\\p{N}_-]+)\\.?$");
    static const QRegularExpression Underscored = regex("(?:^|\\.)_[\\p{L}\\p{N}]");
    return matches(Shape, word) && (matches(Dotted, word) || matches(Underscored, word));
}

bool isCutWord(QStringView word)
{
    static const QRegularExpression Shape = regex("^[\\p{L}\\p{N}_.-]+$");
    static const QRegularExpression Dotted = regex("[\\p{L}\\p{N}_-]\\.[\\p{L}\\p{N}_-]");
    return word.size() <= 300 && word.contains(u"..") && matches(Shape, word) && matches(Dotted, word);
}

bool isLabelWord(QStringView word)
{
    static const QRegularExpression Shape = regex("^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?$");
    return matches(Shape, word);
}

bool isButtonWord(QStringView word)
{
    static const QRegularExpression Shape = regex(
        "^(?:copy|copied|copy to clipboard|kopieren|kopiert|copier|copié|copiar|copiado|copia|copiato|kopiëren|kopiuj|"
        "コピー|复制|複製|edit|bearbeiten|delete|löschen|close|schließen|show|hide|verify|retry|view)!?$");
    return matches(Shape, word.trimmed());
}

bool startsText(QStringView rest)
{
    static const QRegularExpression Tags =
        regex("^v\\s*=\\s*(?:spf1|dkim1|dmarc1|bimi1|stsv1|tlsrptv1)(?![a-z0-9])|^k\\s*=\\s*(?:rsa|ed25519)"
              "|^p=[a-z0-9+/]{16}|^h=sha256|^t=s;|^[gs]=\\*;");
    static const QRegularExpression Proof =
        regex("^(?:[a-z0-9-]+[-_](?:verification|verify|code|challenge)[=:.]\\S|MS=ms\\d|mandrill_verify\\.|brevo-code:"
              "|[a-z][a-z0-9_-]{1,38}=[^\\s=/&?]{6,})");
    return matches(Tags, rest.left(80)) || matches(Proof, rest.left(200));
}

bool isKeyChunk(QStringView line)
{
    static const QRegularExpression Shape = regex("^[\"']?[a-z0-9+/]+={0,2};?[\"']?$");
    return line.size() <= 2'000 && matches(Shape, line) && !typeWord(line);
}

qsizetype commentStart(QStringView line)
{
    static const QRegularExpression Class(QStringLiteral("\\sIN\\s"));
    static const QRegularExpression Tag = regex("^\\s*[a-z]{1,5}\\s*=");
    const auto match = Class.match(line.toString());
    if (!match.hasMatch())
        return line.size();
    bool quoted = false;
    for (qsizetype at = match.capturedEnd(); at < line.size(); ++at) {
        quoted = line.at(at) == u'"' ? !quoted : quoted;
        if (line.at(at) == u';' && !quoted && line.at(at - 1).isSpace() && !matches(Tag, line.sliced(at + 1)))
            return at;
    }
    return line.size();
}

bool isSpfTerm(QStringView word)
{
    static const QRegularExpression Shape = regex("^[+]?(?:include|a):[a-z0-9_][a-z0-9_.-]*\\.[a-z][a-z0-9-]+$");
    return matches(Shape, word);
}

} // namespace sw::plan
