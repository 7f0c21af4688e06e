// SPDX-License-Identifier: Apache-2.0
// The details of a survey (core/verify/survey/whole_survey.h) as JSON and as text.
#pragma once

#include "app/cli/output/json_values.h"
#include "core/verify/survey/whole_survey.h"

namespace sw::cli {

// Into the JSON of the survey itself: more of "dmarc" and "findings", and "neighbours".
void addPartsJson(QJsonObject &json, const verify::SurveyDetails &parts);
// The lines of the related records; without findings.
void printParts(Console &console, const verify::SurveyDetails &parts);

} // namespace sw::cli
