// SPDX-License-Identifier: Apache-2.0
// The factories of all commands, each defined in the file of its command.
#pragma once

#include "app/cli/frame/command.h"

#include <memory>

namespace sw::cli {

// Used by the command table only.
[[nodiscard]] std::unique_ptr<Command> makeChecklistCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeCompletionCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeDkimCheckCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeDkimKeygenCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeDmarcCheckCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeDmarcEvaluateCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeDnsDecodeCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeDnsQueryCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeDnsZoneCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeDomainConnectCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeHandoverCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeManCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeMessageVerifyCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makePlanCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makePortfolioCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makePracticePublishCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makePracticeServeCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makePublishCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeSpfAuditCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeSpfCheckCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeSpfMergeCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeSurveyCommand(const Context &context);
[[nodiscard]] std::unique_ptr<Command> makeVerifyCommand(const Context &context);

} // namespace sw::cli
