// SPDX-License-Identifier: Apache-2.0
// Octets from outside as people see them.
#include "core/base/display_text.h"

#include <QTest>

using namespace sw;

class tst_display_text : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void d_texts_data();
    void d_texts();
    void d_zoneTexts_data();
    void d_zoneTexts();
};

void tst_display_text::d_texts_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &octets, const char *shown) {
        QTest::newRow(name) << octets << QString::fromUtf8(shown);
    };
    row("D plain", "v=spf1 -all", "v=spf1 -all");
    row("D nothing", "", "");
    row("D typographic quotes", "\xE2\x80\x9Cv=spf1\xE2\x80\x9D", "\xE2\x80\x9C[U+201C]v=spf1\xE2\x80\x9D[U+201D]");
    row("D a long dash", "v=spf1 \xE2\x80\x93 all", "v=spf1 \xE2\x80\x93[U+2013] all");
    row("D a letter", "b\xC3\xBCro", "b\xC3\xBC[U+00FC]ro");
    row("D a Cyrillic letter", "\xD0\xB0", "\xD0\xB0[U+0430]");
    row("D a space that is none", "a\xC2\xA0z", "a[U+00A0]z");
    row("D a character of no width", "a\xE2\x80\x8Bz", "a[U+200B]z");
    row("D a change of direction", "a\xE2\x80\xAEz", "a[U+202E]z");
    row("D a C1 control", "a\xC2\x9Bz", "a[U+009B]z");
    row("D beyond the basic plane", "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80[U+1F600]");
    row("D Windows-1252", "v=spf1 \x96 all", "v=spf1 [0x96] all");
    row("D Latin-1", "b\xFCro", "b[0xfc]ro");
    row("D cut off", "a\xE2\x80", "a[0xe2][0x80]");
    row("D an overlong form", "\xC0\xAF", "[0xc0][0xaf]");
    row("D a surrogate", "\xED\xA0\x80", "[0xed][0xa0][0x80]");
}

void tst_display_text::d_texts()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, shown);
    QCOMPARE(displayText(octets), shown);
}

void tst_display_text::d_zoneTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &text, const char *shown) {
        QTest::newRow(name) << text << QString::fromUtf8(shown);
    };
    row("D typographic quotes", R"("\226\128\156v=spf1\226\128\157")",
        "\"\xE2\x80\x9C[U+201C]v=spf1\xE2\x80\x9D[U+201D]\"");
    row("D other escapes stay", R"("a\"b\\c\027\000")", R"("a\"b\\c\027\000")");
    row("D a backslash before digits", R"("a\\226")", R"("a\\226")");
    row("D one octet", R"("\150")", "\"[0x96]\"");
    row("D cut off", R"("\2)", R"("\2)");
    row("D a backslash at the end", "\\", "\\");
}

void tst_display_text::d_zoneTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, shown);
    QCOMPARE(displayZoneText(text), shown);
}

QTEST_GUILESS_MAIN(tst_display_text)
#include "tst_display_text.moc"
