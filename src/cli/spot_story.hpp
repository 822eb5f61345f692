#pragma once

#include "cli/story.hpp"
#include "core/strings.hpp"

namespace cli {

/// The spot training scene, "Why not just the belly?", with person and look from `own`.
Story spot_story(const core::Strings& strings, const document::Scenario& own);

}  // namespace cli
