// The program's words in the person's language: our own translations and Qt's. English goes through a translation as
// well, for its plurals.
#pragma once

class QCoreApplication;
class QLocale;

namespace sw {

// Installs translators that the application owns. Languages that we do not have stay English.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace sw
