#pragma once

#include "lesson/scene_settings.hpp"

// The settings of a step and of its evidence card.

namespace lesson {

/// Throws core::Error(invalid_input) with file and line.
void read_step_keys(Step& step, const std::vector<KeyLine>& keys, const LessonSource& source);

/// Reads the "### Evidence" part of a step; throws as above.
EvidenceCard evidence_card(const Block& block, const LessonSource& source);

/// Parses "fat_loss_percent.thighs over 1", "... under 1", "... between 1 and 3", "... largest". Throws core::Error
/// (invalid_input) without a line. `for_regions`: the quantity is evaluated for every region.
Test parse_test(std::string_view text, bool for_regions);

/// Whether a setting belongs to a step (`scene`, `run`, `ask`, ...) rather than to the parameter table.
bool is_of_step(std::string_view setting);

}  // namespace lesson
