// SPDX-License-Identifier: Apache-2.0
// What the product knows about routes, vendors and DNS hosts: JSON tables in resources/, checked against their schemas.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/domain_name.h"
#include "core/dns/wire/resource_record.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace sw::catalog {

struct Field // a value that a vendor needs from the administrator
{
    QByteArray name;          // "region"; the key of `--set`
    QString label;            // shown; translatable through the catalogue context
    QString help = {};        // shown below the field; may be empty
    QString pattern = {};     // regular expression the whole value must match; empty: anything
    QStringList choices = {}; // empty: free text
    QString standard = {};    // default value; empty: none
    bool required = true;     // may be left empty when false
    friend bool operator==(const Field &, const Field &) = default;
};

// How to hand messages to a vendor by SMTP.
struct SmtpSettings
{
    QString host = {};                                            // may contain {field} placeholders; empty: no SMTP
    QList<int> startTlsPorts = {};                                // the recommended one first
    QList<int> implicitTlsPorts = {};                             // the same, with TLS from the start
    QString authentication = {};                                  // how to log in, for users
    QString note = {};                                            // for users; may be empty
    QStringList otherHosts = {};                                  // regional and special ones
    [[nodiscard]] bool isEmpty() const { return host.isEmpty(); } // the vendor has no SMTP
    friend bool operator==(const SmtpSettings &, const SmtpSettings &) = default;
};

// How reliable a fact of the tables is.
enum class Sure {
    Confirmed,  // documented by the vendor itself
    SecondHand, // documented by others, or tested
    Inferred,   // concluded from confirmed facts
    General,    // common knowledge, not verified
};

// A DNS record that a vendor asks for.
struct RecordTemplate
{
    QString purpose = {};      // "dkim", "spf", "returnPath", "ownership", "dmarc", "optional"
    QByteArray type = {};      // "CNAME", "TXT", "MX"
    QString host = {};         // with {placeholders}; {domain} is the From domain
    QString value = {};        // with {placeholders}; "": shown only by the vendor's console
    bool required = true;      // false: optional
    QByteArray set = {};       // records of one set belong together; of several sets one is enough; "": always
    QString note = {};         // for users; may be empty
    Sure sure = Sure::General; // of this template
    friend bool operator==(const RecordTemplate &, const RecordTemplate &) = default;
};

// A service that sends mail for the domain, or a route of Zuora's.
struct Vendor
{
    QByteArray id;                      // "amazonses"; the file name without ".json"
    QString name;                       // "Amazon SES"
    QString kind = {};                  // "zuora", "external", "own"
    SmtpSettings smtp = {};             // for customers who relay through it
    QList<Field> fields = {};           // in the order in which they are asked
    QList<RecordTemplate> records = {}; // in the order of the console
    QByteArray spfTerm = {};            // "include:amazonses.com", "a:zgateway.zuora.com"; empty: none at the root
    bool spfAskedFor = false;           // the vendor asks for spfTerm at the From domain
    bool spfCarriesDmarc = false;       // and its bounce domain is aligned, so that SPF makes DMARC pass
    bool needsPaste = false;            // some values are shown only by the vendor's console
    QStringList sources = {};           // URLs
    bool dkimCarriesDmarc = true;       // its DKIM signature is for the From domain
    QString alignmentNote = {};         // for users; may be empty
    QString returnPath = {};            // the domain of the envelope sender, with {placeholders}
    int spfLookups = -1;                // lookups of spfTerm, for a forecast; the planner counts; -1: unknown
    QStringList selectors = {};         // DKIM selectors it is known to use
    QByteArrayList targetSuffixes = {}; // suffixes of its record targets: "sendgrid.net"
    bool dmarcRequired = false;         // it does not send without a DMARC record
    QStringList notes = {};             // short sentences for users, translatable
    QString checked = {};               // "2026-11": when the facts were checked
    friend bool operator==(const Vendor &, const Vendor &) = default;
};

// A company whose name servers and panel a domain may use.
struct DnsHost
{
    QByteArray id;                       // "cloudflare"; the file name without ".json"
    QString name;                        // "Cloudflare"
    QStringList nameServerPatterns = {}; // globs over NS host names; '*' is any run of characters
    // How record names are typed: relative to the zone, in full, in full with the final dot, or the first two.
    enum class NameForm { Relative, Full, FullWithDot, Either } nameForm = NameForm::Relative;
    QString apex = {}; // how the apex is typed: "@" or "" (blank)
    // Whether TXT values are typed in quotes.
    enum class Quoting { Raw, Required, Optional } quoting = Quoting::Raw;
    bool splitsLongTxt = true; // the panel splits values over 255 octets itself
    int maxTxt = 0;            // octets; 0: no known limit
    // Whether targets are typed with the final dot.
    enum class TargetDot { Optional, Required, Forbidden } targetDot = TargetDot::Optional;
    bool proxyTrap = false;                    // CNAMEs may be proxied or flattened
    int negativeTtl = 0;                       // seconds; 0: unknown
    QStringList menu = {};                     // path in the panel
    QString url = {};                          // of the panel
    QStringList traps = {};                    // short sentences for users, translatable
    QStringList companionPatterns = {};        // count only together with a match of nameServerPatterns
    QStringList sharedPatterns = {};           // other hosts use these, too: a match is only a candidate
    bool quotesForbidden = false;              // typed quotes become part of the value, or are rejected
    int standardTtl = 0;                       // seconds; 0: unknown
    int leastTtl = 0;                          // the smallest allowed; the same
    bool compactDenial = false;                // missing names answer NODATA in signed zones (RFC 9824)
    QByteArrayList soaMailboxes = {};          // SOA RNAMEs that distinguish it from others with the same name servers
    QStringList soaPrimaries = {};             // globs over SOA MNAMEs
    QByteArrayList domainConnectHosts = {};    // values of TXT _domainconnect.<zone>
    QStringList domainConnectProviders = {};   // providerId, providerName of its settings
    QMap<QByteArray, QString> automation = {}; // "terraform", "dnscontrol", "octodns" -> its name there
    QStringList sources = {};                  // URLs
    QString checked = {};                      // "2026-11"
    friend bool operator==(const DnsHost &, const DnsHost &) = default;
};

// A service to which other domains delegate mail records: DMARC by a CNAME, SPF by a macro. Changes are made in its
// console.
struct Service
{
    // One kind of record that it hosts.
    struct Kept
    {
        QByteArray kind;              // "dmarc", "spf", "dkim", "mtaSts", "tlsRpt", "bimi", "reports"
        QByteArrayList suffixes = {}; // lower case; names at or below these belong to the service
        friend bool operator==(const Kept &, const Kept &) = default;
    };
    QByteArray id;             // the file name without ".json"
    QString name;              // for users
    QList<Kept> records = {};  // what it hosts
    QStringList menu = {};     // path in its console
    QString url = {};          // of its console
    Sure sure = Sure::General; // of the whole entry
    QStringList sources = {};  // URLs
    QString checked = {};      // "2026-11"
    // "Domains › the domain › Edit": the path for users.
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

    // The built-in tables; needs sw::initResources(). Not checked against their schemas, which tests/core/catalog does,
    // so that a start is not delayed. Errors as for load().
    [[nodiscard]] static Expected<Catalog> builtIn();

    [[nodiscard]] const QList<Vendor> &vendors() const { return m_vendors; }
    [[nodiscard]] const QList<DnsHost> &dnsHosts() const { return m_dnsHosts; }
    [[nodiscard]] const QList<Service> &services() const { return m_services; }
    // The service that hosts records of this kind at `target`: a host name, or the name in an SPF term, macros and all
    // ("%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email"). nullptr: unknown. Valid as long as the
    // catalogue, as all pointers here.
    [[nodiscard]] const Service *serviceFor(QByteArrayView kind, QByteArrayView target) const;
    // The vendor that a record's target belongs to ("u12.wl3.sendgrid.net"), by the entry under its own name, not by
    // a route of Zuora's; nullptr: unknown.
    [[nodiscard]] const Vendor *vendorOfTarget(const dns::DomainName &target) const;
    // By id; nullptr: unknown.
    [[nodiscard]] const Vendor *vendor(QByteArrayView id) const;
    [[nodiscard]] const DnsHost *dnsHost(QByteArrayView id) const;
    // The host whose patterns match every name server; nullptr: none or several.
    [[nodiscard]] const DnsHost *dnsHostFor(const QList<dns::DomainName> &nameServers) const;

    // All hosts that these name servers may belong to, best first; with several the user has to choose.
    [[nodiscard]] QList<const DnsHost *> dnsHostCandidates(const QList<dns::DomainName> &nameServers) const;

    // Further data that distinguishes hosts with the same name servers.
    struct HostHints
    {
        std::optional<dns::SoaData> soa = std::nullopt; // of the zone
        QByteArray domainConnectHost = {};              // joined TXT at _domainconnect.<zone>
        QString domainConnectProvider = {};             // providerId or providerName of its settings
    };
    // As above; the hints decide between several candidates.
    [[nodiscard]] const DnsHost *dnsHostFor(const QList<dns::DomainName> &nameServers, const HostHints &hints) const;

    // A copy of this catalogue with files of the user: an entry with a known id replaces that one. A folder that does
    // not exist adds nothing. Errors as for load().
    [[nodiscard]] Expected<Catalog> extendedWith(const QString &vendorsFolder, const QString &dnsHostsFolder,
                                                 const QString &servicesFolder = {}) const;

private:
    void add(const QList<Vendor> &vendors, const QList<DnsHost> &hosts, const QList<Service> &services);

    QList<Vendor> m_vendors;   // zuora first, then by name; "own-server" and "other" last
    QList<DnsHost> m_dnsHosts; // by name
    QList<Service> m_services; // by name
    QString m_schemas;         // the folder of the schemas for further tables
};

// `name` below `zone` as it is typed in this host's panel; `host` nullptr: relative with "@" for the apex.
[[nodiscard]] QString nameForPanel(const dns::DomainName &name, const dns::DomainName &zone, const DnsHost *host);

// A value as it is typed in this host's panel: quotes, parts of 255 octets, final dot of targets. MX: "10 host".
[[nodiscard]] QString valueForPanel(dns::RecordType type, const dns::RecordData &data, const DnsHost *host);
// Whether the value is longer than maxTxt of this host.
[[nodiscard]] bool isTooLongFor(const dns::RecordData &data, const DnsHost *host);

// Replaces "{name}" by values; names that are not in `values` stay, which hasPlaceholder() finds.
[[nodiscard]] QString filledIn(const QString &pattern, const QMap<QByteArray, QString> &values);
// Whether a "{name}" is left.
[[nodiscard]] bool hasPlaceholder(const QString &text);
// For users: placeholders become an ellipsis, "em….example.com" for "em{number}.example.com".
[[nodiscard]] QString withoutPlaceholders(const QString &text);
// The given values, completed by the defaults of the fields, and {domain} and {domainDashes}.
[[nodiscard]] QMap<QByteArray, QString> valuesFor(const Vendor &vendor, const dns::DomainName &domain,
                                                  const QMap<QByteArray, QString> &given);
// The trimmed value; empty when the field may be left empty. Errors: "field-required", "field-not-a-choice",
// "field-pattern" (args: field, value, choices).
[[nodiscard]] Expected<QString> checkedFieldValue(const Field &field, const QString &value);

} // namespace sw::catalog
