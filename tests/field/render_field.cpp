// SPDX-License-Identifier: Apache-2.0
// Writes pictures of what a healthy zone never shows: rows that could not be read, records kept by a service, a file
// that could not be saved, an old answer that still spreads. To be looked at; not a test.
//
//     render_field FOLDER [light|dark|font200|rtl [LANGUAGE]]
#include "tests/field/field_window.h"
#include "tests/field/odd_resolver.h"
#include "tests/ui/pictures.h"
#include "ui/pages/finish/finish_page.h"
#include "ui/widgets/style/theme.h"

#include <QLineEdit>

using namespace sw;
using namespace sw::test;

namespace {

constexpr char Zone[] = "@ TXT \"v=spf1 mx -all\"\n@ MX 10 mail\nmail A 192.0.2.1\n"
                        "_dmarc CNAME example.com.dmarc.sdmarc.net.\n"
                        "s1._domainkey TXT \"v=DKIM1; p=old\"\n";

// The record of SPF cannot be read; what a resolver remembers of the return path is half an hour old.
dns::Message odd(const dns::Message &query, dns::Message proper)
{
    const dns::MessageQuestion &question = query.questions.first();
    const QByteArray name = question.name.toText().toLower();
    if (name == "example.com" && question.type == dns::RecordType::TXT) {
        proper.rcode = dns::Rcode::ServFail;
        proper.answer.clear();
    } else if (name.startsWith("em1") || name.startsWith("s2")) {
        proper.rcode = dns::Rcode::NoError;
        proper.answer = {
            {question.name, dns::RecordType::CNAME, 1800, dns::NameData{dns::DomainName::literal("old.example.net")}}};
    }
    return proper;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    const QByteArray variant = argc > 2 ? argv[2] : "light";
    QApplication application(argc, argv);
    (void)tables();
    QDir().mkpath(folder);
    dressAs(application, variant, argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("en"));
    const ui::Theme theme(application, variant == "dark" ? ui::Scheme::Dark : ui::Scheme::Light);

    const FieldWorld field(Zone);
    OddResolver resolver(field, odd);
    FieldWindow wizard(field, {resolver.spec().toUtf8()}, 1500);
    ui::WizardWindow &window = wizard.window();
    window.resize(variant == "font200" ? QSize(1600, 1100) : QSize(1180, 740));
    const auto picture = [&](const char *name) {
        QTest::qWait(150);
        (void)savePage(window, folder + u'/' + QLatin1String(name));
    };
    wizard.survey(QStringLiteral("billing@example.com"));
    picture("domain");
    plan::SetupPlan setup = wizard.session().setup();
    setup.route = plan::Route::External;
    setup.vendor.vendor = "sendgrid";
    for (const char *name : {"s1._domainkey", "s2._domainkey", "em1"})
        setup.vendor.records.append(
            {dns::DomainName::literal(QByteArray(name) + ".example.com"), dns::RecordType::CNAME,
             dns::NameData{dns::DomainName::literal(QByteArray(name).left(2) + ".domainkey.u1.wl1.sendgrid.net")}});
    setup.vendor.pasted = QStringLiteral("s1._domainkey.example.com CNAME s1.domainkey.u1.wl1.sendgrid.net\n"
                                         "s2._domainkey.example.com CNAME s2.domainkey.u1.wl1.sendgrid.net\n"
                                         "em1.example.com CNAME u1.wl1.sendgrid.net\n");
    wizard.session().setSetup(setup);
    window.resume(ui::Step::Policy);
    picture("policy-kept");
    wizard.plan();
    picture("records-check");
    wizard.look();
    field.world().publish(wizard.session().recordPlan()->records);
    wizard.session().checkNow();
    (void)QTest::qWaitFor([&] { return !wizard.session().isAsking(); }, 30'000);
    picture("verify-spreading");
    window.next();
    window.next();
    auto *finish = wizard.page<ui::FinishPage>(ui::Step::Finish);
    finish->findChild<QLineEdit *>()->setText(QStringLiteral("/dev/full/checklist.pdf"));
    finish->exportChecklist();
    picture("finish-not-saved");
    finish->findChild<QLineEdit *>()->setText(folder + QStringLiteral("/checklist.pdf"));
    finish->exportChecklist();
    picture("finish-saved");
    return 0;
}
