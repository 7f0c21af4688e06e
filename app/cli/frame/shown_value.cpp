// SPDX-License-Identifier: Apache-2.0
#include "app/cli/frame/shown_value.h"

#include "core/base/secret_text.h"

#include <QDir>
#include <QFileInfo>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostShown = 200;
constexpr qsizetype LeastRepeated = 6; // shortest beginning of a secret that a message may have cut off

// "--token-file FILE" is a path only if its folder exists: people put the token itself there, too.
bool isPath(const QString &value)
{
    const QFileInfo file(value);
    return file.exists() || (value.contains(u'/') && file.dir().exists());
}

// The secret part of the value of `option`; empty: none.
QString secretPart(const QString &option, const QString &value)
{
    if (option == u"key") { // a file, or algorithm:name:secret
        if (isPath(value))
            return {};
        const qsizetype colon = value.lastIndexOf(u':');
        return colon < 0 ? value : value.mid(colon + 1);
    }
    const bool holdsSecret = option.startsWith(u"password"_s) || option.startsWith(u"passphrase"_s) ||
                             option.startsWith(u"token"_s) || option.startsWith(u"secret"_s);
    return holdsSecret && !isPath(value) ? value : QString();
}

void hide(const QString &secret, QString &sentence)
{
    if (secret.trimmed().isEmpty() || secret == u"-")
        return;
    if (secret.size() <= LeastRepeated) {
        sentence.replace(secret, u"…"_s);
        return;
    }
    const QString head = secret.left(LeastRepeated);
    for (qsizetype at = sentence.indexOf(head); at >= 0; at = sentence.indexOf(head, at + 1)) {
        qsizetype length = head.size();
        while (length < secret.size() && at + length < sentence.size() && sentence.at(at + length) == secret.at(length))
            ++length;
        sentence.replace(at, length, u"…"_s);
    }
}

// Hides everything in one argument that looks secret: a key pasted where a file was asked for.
void hideRuns(const QString &argument, QString &sentence)
{
    if (isPath(argument))
        return;
    for (const TextRange &range : secretsIn(argument))
        hide(argument.mid(range.start, range.length), sentence);
}

} // namespace

QString shownValue(const QString &value)
{
    QString shown = (isPath(value) ? value : withoutSecrets(value)).simplified();
    if (shown.size() > MostShown)
        shown = shown.left(MostShown) + u'…';
    return shown;
}

QString withoutSecretsOf(const QStringList &arguments, const QString &sentence)
{
    QString out = sentence;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(u"--"_s)) {
            hideRuns(argument, out);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString option = argument.mid(2, equals < 0 ? -1 : equals - 2);
        hide(secretPart(option, equals < 0 ? arguments.value(i + 1) : argument.mid(equals + 1)), out);
        hideRuns(argument, out);
    }
    for (const TextRange &key : privateKeysIn(out))
        hide(out.mid(key.start, key.length), out);
    return out;
}

} // namespace sw::cli
