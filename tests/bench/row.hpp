#pragma once

#include <cstdio>
#include <string>

/// Prints a row of the table of scripts/bench: what was measured and its baseline from the same run, both in ms, their
/// ratio, and the budget.
inline void print_row(const std::string& what, double figure_ms, const std::string& floor, double floor_ms,
                      const std::string& budget) {
    std::printf("%-46s %9.2f  %-34s %9.3f %8.2f  %s\n", what.c_str(), figure_ms, floor.c_str(), floor_ms,
                figure_ms / floor_ms, budget.c_str());
}
