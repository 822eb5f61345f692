#pragma once

#include <cstdio>
#include <string>

/// A line of the table that scripts/bench prints: what was measured, what it is held against in the same run, both in
/// ms, how many times that it is, and the budget.
inline void print_row(const std::string& what, double figure_ms, const std::string& floor, double floor_ms,
                      const std::string& budget) {
    std::printf("%-46s %9.2f  %-34s %9.3f %8.2f  %s\n", what.c_str(), figure_ms, floor.c_str(), floor_ms,
                figure_ms / floor_ms, budget.c_str());
}
