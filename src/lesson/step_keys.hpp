#pragma once

#include "lesson/scene_settings.hpp"

// The settings of a step and of its evidence card.

namespace lesson {

/// Throws core::Error(invalid_input) with file and line.
void read_step_keys(Step& step, const std::vector<KeyLine>& keys, const LessonSource& source);

/// The "### Evidence" of a step; as above.
EvidenceCard evidence_card(const Block& block, const LessonSource& source);

/// "fat_loss_percent.thighs over 1", "... under 1", "... between 1 and 3", "... largest". Throws core::Error
/// (invalid_input) without a line. `for_regions`: the quantity is asked of every region in turn.
Test parse_test(std::string_view text, bool for_regions);

/// Whether a setting is a step's own (`scene`, `run`, `ask`, ...) and no option of the command line.
bool is_of_step(std::string_view setting);

}  // namespace lesson
