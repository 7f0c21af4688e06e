// SPDX-License-Identifier: Apache-2.0
// The command line of the wizard.
#include "app/gui/options.h"

#include <QTest>

using namespace sw;
using namespace sw::gui;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, std::initializer_list<const char *> words) {
            QStringList list{QStringLiteral("senderwright")};
            for (const char *word : words)
                list.append(QString::fromLatin1(word));
            QTest::newRow(name) << list;
        };
        row("unknown", {"--colour"});
        row("two files", {"a.senderwright", "b.senderwright"});
        row("empty file", {""});
        row("practice with a file", {"--practice", "a.senderwright"});
        row("practice with a resolver", {"--practice", "--resolver", "192.0.2.1"});
        row("theme", {"--theme", "pink"});
        row("empty theme", {"--theme", ""});
        row("resolver", {"--resolver", "nonsense:::"});
        row("port", {"--dns-port", "0"});
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        const auto options = readOptions(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().status, 2);
        QVERIFY(!options.error().text.isEmpty());
    }

    void nothing()
    {
        const auto options = readOptions({QStringLiteral("senderwright")});
        QVERIFY(options.has_value());
        QVERIFY(!options->theme.has_value()); // as in the settings
        QVERIFY(options->file.isEmpty() && !options->practice);
    }

    void file()
    {
        const auto options = readOptions({QStringLiteral("senderwright"), QStringLiteral("--theme"),
                                          QStringLiteral("dark"), QStringLiteral("my setup.senderwright")});
        QVERIFY(options.has_value());
        QCOMPARE(options->file, QStringLiteral("my setup.senderwright"));
        QCOMPARE(options->theme, ui::Scheme::Dark);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
