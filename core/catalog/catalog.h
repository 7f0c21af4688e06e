// SPDX-License-Identifier: Apache-2.0
// What the product knows of routes, vendors and DNS hosts: JSON tables in resources/, held to their schemas.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/domain_name.h"
#include "core/dns/wire/resource_record.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace sw::catalog {

struct Field // what a vendor needs from the admin
{
    QByteArray name; // "region"; the key of `--set`
    QString label;   // shown; translatable through the catalogue context
    QString help = {};
    QString pattern = {};     // regular expression the whole value must match; empty: anything
    QStringList choices = {}; // empty: free text
    QString standard = {};    // preset
    bool required = true;
    friend bool operator==(const Field &, const Field &) = default;
};

struct SmtpSettings
{
    QString host = {}; // may hold {field} placeholders
    QList<int> startTlsPorts = {};
    QList<int> implicitTlsPorts = {};
    QString authentication = {}; // how the vendor wants to be logged in to
    QString note = {};
    QStringList otherHosts = {}; // regional and special ones
    [[nodiscard]] bool isEmpty() const { return host.isEmpty(); }
    friend bool operator==(const SmtpSettings &, const SmtpSettings &) = default;
};

// How sure a fact of the tables is.
enum class Sure {
    Confirmed,  // the maker's own documents say so
    SecondHand, // others' documents, tested behaviour
    Inferred,   // concluded from confirmed facts
    General,    // common knowledge, not verified
};

struct RecordTemplate
{
    QString purpose = {}; // "dkim", "spf", "returnPath", "ownership", "dmarc", "optional"
    QByteArray type = {}; // "CNAME", "TXT", "MX"
    QString host = {};    // with {placeholders}; {domain} is the From domain
    QString value = {};   // with {placeholders}; "" when only the paste can tell
    bool required = true;
    QByteArray set = {}; // records of one set belong together; of several sets one is enough; "": always
    QString note = {};
    Sure sure = Sure::General;
    friend bool operator==(const RecordTemplate &, const RecordTemplate &) = default;
};

struct Vendor
{
    QByteArray id;
    QString name;
    QString kind = {}; // "zuora", "external", "own"
    SmtpSettings smtp = {};
    QList<Field> fields = {};
    QList<RecordTemplate> records = {};
    QByteArray spfTerm = {};      // "include:amazonses.com", "a:zgateway.zuora.com"; empty: none at the root
    bool spfAskedFor = false;     // the vendor asks for spfTerm at the From domain
    bool spfCarriesDmarc = false; // and it makes DMARC pass
    bool needsPaste = false;      // values only the vendor's console knows
    QStringList sources = {};
    bool dkimCarriesDmarc = true; // its DKIM signature is for the From domain
    QString alignmentNote = {};
    QString returnPath = {};            // where the envelope sender lives, with {placeholders}
    int spfLookups = -1;                // what spfTerm costs, for a forecast only: the planner counts; -1: unknown
    QStringList selectors = {};         // DKIM selectors it is known to use
    QByteArrayList targetSuffixes = {}; // its record targets end so: "sendgrid.net"
    bool dmarcRequired = false;         // it refuses to send without a DMARC record
    QStringList notes = {};             // short sentences for people, translatable
    QString checked = {};               // "2026-11": when the facts were looked at
    friend bool operator==(const Vendor &, const Vendor &) = default;
};

struct DnsHost
{
    QByteArray id;
    QString name;
    QStringList nameServerPatterns = {}; // globs over NS host names, '*' inside one name
    enum class NameForm { Relative, Full, FullWithDot, Either } nameForm = NameForm::Relative;
    QString apex = {}; // what stands for the apex: "@" or "" (blank)
    enum class Quoting { Raw, Required, Optional } quoting = Quoting::Raw;
    bool splitsLongTxt = true;
    int maxTxt = 0; // octets; 0: no known limit
    enum class TargetDot { Optional, Required, Forbidden } targetDot = TargetDot::Optional;
    bool proxyTrap = false; // CNAMEs may be proxied or flattened
    int negativeTtl = 0;    // seconds; 0: unknown
    QStringList menu = {};  // path in the panel
    QString url = {};
    QStringList traps = {};             // short sentences for people, translatable
    QStringList companionPatterns = {}; // count only beside a name server that matches nameServerPatterns
    QStringList sharedPatterns = {};    // other hosts use these too: this one is only a candidate
    bool quotesForbidden = false;       // typed quotes would become part of the value, or are refused
    int standardTtl = 0;                // seconds; 0: unknown
    int leastTtl = 0;
    bool compactDenial = false;                // missing names answer NODATA in signed zones (RFC 9824)
    QByteArrayList soaMailboxes = {};          // SOA RNAMEs that tell it from others with the same name servers
    QStringList soaPrimaries = {};             // globs over SOA MNAMEs
    QByteArrayList domainConnectHosts = {};    // values of TXT _domainconnect.<zone>
    QStringList domainConnectProviders = {};   // providerId, providerName of its settings
    QMap<QByteArray, QString> automation = {}; // "terraform", "dnscontrol", "octodns" -> its name there
    QStringList sources = {};
    QString checked = {};
    friend bool operator==(const DnsHost &, const DnsHost &) = default;
};

// Keeps records of other people's domains: DMARC behind a CNAME, SPF behind a macro. The change is made in its console.
struct Service
{
    struct Kept
    {
        QByteArray kind;              // "dmarc", "spf", "dkim", "mtaSts", "tlsRpt", "bimi", "reports"
        QByteArrayList suffixes = {}; // lower case; names at or below these are the service's
        friend bool operator==(const Kept &, const Kept &) = default;
    };
    QByteArray id;
    QString name;
    QList<Kept> records = {};
    QStringList menu = {}; // path in its console
    QString url = {};
    Sure sure = Sure::General;
    QStringList sources = {};
    QString checked = {};
    // "Domains › the domain › Edit": the path as a person reads it.
    [[nodiscard]] QString where() const { return menu.join(QStringLiteral(" \u203a ")); }
    friend bool operator==(const Service &, const Service &) = default;
};

class Catalog
{
public:
    // From resource files: one JSON object per vendor, per DNS host and (in `../services` beside the vendors, where
    // there is such a folder) per service, checked against the JSON Schemas in the folder `../schemas`. Errors:
    // "catalog-unreadable", "catalog-not-json" (place: line and column), "catalog-bad-field" (args: file, place,
    // reason), "catalog-wrong-id" (file and id differ), "catalog-duplicate-id", "catalog-no-schema",
    // "catalog-bad-placeholder". The file name is in args `file` always.
    [[nodiscard]] static Expected<Catalog> load(const QString &vendorsFolder, const QString &dnsHostsFolder);

    // The tables inside the program; needs sw::initResources(). Not held to their schemas again: every start would wait
    // for what tests/core/catalog finds once and for all.
    [[nodiscard]] static Expected<Catalog> builtIn();

    [[nodiscard]] const QList<Vendor> &vendors() const { return m_vendors; }
    [[nodiscard]] const QList<DnsHost> &dnsHosts() const { return m_dnsHosts; }
    [[nodiscard]] const QList<Service> &services() const { return m_services; }
    // The service that keeps records of that kind at `target`: a host name, or the name in an SPF term, macros and all
    // ("%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email"). nullptr: none that is known.
    [[nodiscard]] const Service *serviceFor(QByteArrayView kind, QByteArrayView target) const;
    // The vendor that a record's target belongs to ("u12.wl3.sendgrid.net"), by the name of its own and not as a route
    // of Zuora's; nullptr: none that is known.
    [[nodiscard]] const Vendor *vendorOfTarget(const dns::DomainName &target) const;
    [[nodiscard]] const Vendor *vendor(QByteArrayView id) const;
    [[nodiscard]] const DnsHost *dnsHost(QByteArrayView id) const;
    // The host whose patterns match every name server; nullptr: none or several.
    [[nodiscard]] const DnsHost *dnsHostFor(const QList<dns::DomainName> &nameServers) const;

    // All hosts that these name servers may belong to, best first: when there are several, ask the person.
    [[nodiscard]] QList<const DnsHost *> dnsHostCandidates(const QList<dns::DomainName> &nameServers) const;

    // What else may tell hosts with the same name servers apart.
    struct HostHints
    {
        std::optional<dns::SoaData> soa = std::nullopt;
        QByteArray domainConnectHost = {};  // joined TXT at _domainconnect.<zone>
        QString domainConnectProvider = {}; // providerId or providerName of its settings
    };
    [[nodiscard]] const DnsHost *dnsHostFor(const QList<dns::DomainName> &nameServers, const HostHints &hints) const;

    // This catalogue with files of the user's own: an id that is known already is replaced. A folder that does not
    // exist adds nothing. Errors as for load().
    [[nodiscard]] Expected<Catalog> extendedWith(const QString &vendorsFolder, const QString &dnsHostsFolder,
                                                 const QString &servicesFolder = {}) const;

private:
    void add(const QList<Vendor> &vendors, const QList<DnsHost> &hosts, const QList<Service> &services);

    QList<Vendor> m_vendors;   // zuora first, then by name; "own-server" and "other" last
    QList<DnsHost> m_dnsHosts; // by name
    QList<Service> m_services; // by name
    QString m_schemas;         // the folder of the schemas that further tables are held to
};

// `name` below `zone` as this host's panel wants it typed; `host` nullptr: relative with "@" for the apex.
[[nodiscard]] QString nameForPanel(const dns::DomainName &name, const dns::DomainName &zone, const DnsHost *host);

// A value as this host's panel wants it typed: quotes, parts of 255 octets, final dot of targets. MX: "10 host".
[[nodiscard]] QString valueForPanel(dns::RecordType type, const dns::RecordData &data, const DnsHost *host);
// True when the value is longer than this host takes.
[[nodiscard]] bool isTooLongFor(const dns::RecordData &data, const DnsHost *host);

// "{name}" put in from `values`; names that are not in it stay, so that hasPlaceholder() tells.
[[nodiscard]] QString filledIn(const QString &pattern, const QMap<QByteArray, QString> &values);
[[nodiscard]] bool hasPlaceholder(const QString &text);
// For people: what nothing fills in is an ellipsis, "em….example.com" for "em{number}.example.com".
[[nodiscard]] QString withoutPlaceholders(const QString &text);
// Fields of a vendor completed by their presets, then {domain} and {domainDashes}.
[[nodiscard]] QMap<QByteArray, QString> valuesFor(const Vendor &vendor, const dns::DomainName &domain,
                                                  const QMap<QByteArray, QString> &given);
// Empty when fine. Errors of a field: "field-required", "field-not-a-choice", "field-pattern" (args: field, value,
// choices).
[[nodiscard]] Expected<QString> checkedFieldValue(const Field &field, const QString &value);

} // namespace sw::catalog
