// SPDX-License-Identifier: Apache-2.0
// The selectors that a survey may look at: those that vendors give to everybody, out of the catalogue; and what stands
// there.
#pragma once

#include "core/catalog/catalog.h"
#include "core/verify/survey/survey.h"

namespace sw::verify {

struct KnownSelector
{
    QByteArray selector;    // "s1", "selector1"
    QByteArrayList vendors; // catalogue ids
};

// Selectors without a placeholder in the record templates, each once, in the order of the catalogue.
[[nodiscard]] QList<KnownSelector> knownSelectors(const catalog::Catalog &catalog);

struct SurveyedKeys
{
    SurveyPart part = {}; // Present: at least one usable key
    QList<FoundKey> keys = {};
    Findings findings = {}; // "survey-wildcard-keys" (args domain, type, seen): what a wildcard answers is no key
};
// What stands at the selectors, at the zone's own servers; what is not known yet is added to `needed`.
[[nodiscard]] SurveyedKeys surveyKeys(const dns::DomainName &domain, const dns::Zone &zone,
                                      const QList<KnownSelector> &selectors, const dns::Facts &facts,
                                      dns::QuestionSet &needed);

} // namespace sw::verify
