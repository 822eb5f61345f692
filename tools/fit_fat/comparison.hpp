#pragma once

#include "depots/profile.hpp"
#include "fit_fat/people.hpp"
#include "fit_fat/visceral.hpp"

#include <string>
#include <vector>

namespace fit {

/// What the program says of people less what their scan says, percent points, over some of them.
struct Band {
    std::string name;
    int people = 0;
    depots::GroupMasses bias{};  ///< of the groups' shares of total fat
    depots::GroupMasses rms{};
    double fat_bias = 0, fat_rms = 0;  ///< of body fat that nobody gave
};

/// People judged by constants from the other half of `people`, who are of one sex: all of them, then by body mass index
/// and by age. The program's own laws spread the fat of the scan.
std::vector<Band> compare(const depots::Profile& profile, const std::vector<Scanned>& people);

/// Root mean squares of the law fitted to the very people that it is judged on, percent points.
depots::GroupMasses least_rms(const depots::Profile& profile, const std::vector<Scanned>& people);

/// The tables of docs/model.md.
std::string comparison_markdown(const std::vector<depots::Profile>& profiles, const std::vector<Scanned>& people);
std::string visceral_markdown(const std::vector<depots::Profile>& profiles,
                              const core::EnumArray<core::Sex, std::vector<VisceralMedian>>& medians);

}  // namespace fit
