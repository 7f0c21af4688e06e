// SPDX-License-Identifier: Apache-2.0
// What the window's field tests share: the catalogue, a session over a list of answers, the whole wizard over a
// loopback DNS, and disks without room.
#pragma once

#include "core/base/clock.h"
#include "core/dns/net/net_updater.h"
#include "core/dns/net/stub_resolver.h"
#include "core/session/wizard_session.h"
#include "tests/field/field_world.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/listed_files.h"
#include "tests/support/manual_clock.h"
#include "ui/wizard/wizard_window.h"

#include <sys/resource.h>

namespace sw::test {

// The tables that are built in, read once.
[[nodiscard]] const catalog::Catalog &tables();

// All that a person can read, or hear read, on a page; without the marks where a long name may be broken.
[[nodiscard]] QString wordsOf(const QWidget &page);

// A SOA, a name server and an address at zgateway.zuora.com: what every zone in an AnsweredSession begins with.
inline constexpr char AnsweredZone[] = "example.com. 300 IN SOA ns1.example.com. h.example.com. 1 2 3 4 5\n"
                                       "example.com. 300 IN NS ns1.example.com.\nns1.example.com. 300 IN A 192.0.2.53\n"
                                       "billing.example.com. 300 IN A 192.0.2.1\n"
                                       "zgateway.zuora.com. 300 IN A 192.0.2.77\n";

// A session that is answered from a list, at a moment that stands still.
struct AnsweredSession
{
    // `records` with absolute names, added to AnsweredZone.
    explicit AnsweredSession(const QByteArray &records = {});
    // Zuora's own server for that domain, surveyed and planned. Ends the test when either does not end.
    void planFor(const char *domain, const QByteArray &policy = {});
    // The same for any setup.
    void planFor(const plan::SetupPlan &setup);
    [[nodiscard]] const plan::PlannedRecord *row(plan::Purpose purpose) const; // the first one; nullptr: none

    FakeResolver resolver;
    ManualClock clock;
    session::WizardSession session;
};

// The whole wizard over a field world: real window, real sockets.
class FieldWindow
{
public:
    // `resolvers`: other ones than the world's, as specs. `timeoutMs`: for one question.
    explicit FieldWindow(const FieldWorld &field, const QByteArrayList &resolvers = {}, int timeoutMs = 5000);
    ~FieldWindow();

    [[nodiscard]] session::WizardSession &session() { return *m_session; }
    [[nodiscard]] ui::WizardWindow &window() { return *m_window; }
    [[nodiscard]] ListedFiles &files() { return m_files; } // what the web has
    template<class Page>
    [[nodiscard]] Page *page(ui::Step step) const
    {
        return qobject_cast<Page *>(m_window->page(step));
    }
    // Each waits until the session has done it, and ends the test when it does not.
    void survey(const QString &address); // types it
    void plan();                         // goes to the Records page
    void look();                         // goes to the Verify page

private:
    SystemClock m_clock;
    dns::StubResolver m_resolver;
    dns::NetUpdater m_updater;
    ListedFiles m_files;
    QTemporaryDir m_undoFolder;
    std::unique_ptr<session::WizardSession> m_session;
    std::unique_ptr<ui::WizardWindow> m_window;
};

// While it lives no file of this process may grow beyond that many octets, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t octets = 0);
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
};

// A disk of 64 KB, mounted for this process alone where the system lets it.
class SmallDisk
{
public:
    SmallDisk();
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString problem() const { return m_problem; } // why there is none; empty: there is one
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void fill() const;  // to the last octet
    void empty() const; // what fill() wrote is gone

private:
    QTemporaryDir m_folder;
    QString m_problem;
    bool m_isMounted = false;
};

} // namespace sw::test
