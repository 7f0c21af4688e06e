// SPDX-License-Identifier: Apache-2.0
// The selectors that a survey asks for, from the catalogue, and the keys found there.
#pragma once

#include "core/catalog/catalog.h"
#include "core/verify/survey/survey.h"

namespace sw::verify {

// A selector that a vendor gives to all its customers.
struct KnownSelector
{
    QByteArray selector;    // "s1", "selector1"
    QByteArrayList vendors; // catalogue ids
};

// Selectors without a placeholder in the record templates, each once, in the order of the catalogue; at most 64.
[[nodiscard]] QList<KnownSelector> knownSelectors(const catalog::Catalog &catalog);

// The keys found.
struct SurveyedKeys
{
    SurveyPart part = {};      // Present: at least one usable key
    QList<FoundKey> keys = {}; // one for each selector with records
    Findings findings = {};    // "survey-wildcard-keys" (args: domain, type, seen): answers of a wildcard are not keys
};
// Asks the zone's own servers for the selectors; what is not known yet is added to `needed`.
[[nodiscard]] SurveyedKeys surveyKeys(const dns::DomainName &domain, const dns::Zone &zone,
                                      const QList<KnownSelector> &selectors, const dns::Facts &facts,
                                      dns::QuestionSet &needed);

} // namespace sw::verify
