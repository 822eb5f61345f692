#pragma once

#include "core/enum_array.hpp"
#include "core/units.hpp"
#include "session/pace.hpp"

#include <array>
#include <string>
#include <string_view>

namespace session {

using Units = core::UnitSystem;
enum class Appearance { dark, light };
enum class Detail { full, simple };

inline constexpr int least_scale_percent = 75;
inline constexpr int most_scale_percent = 250;

/// Which panels are shown beside the body.
struct ShownPanels {
    bool controls = true;
    bool numbers = true;
    bool time = true;
    bool operator==(const ShownPanels&) const = default;
};

/// The user's preferences for the window: kept in the settings, not part of a scenario, not undoable.
struct Preferences {
    Units units = Units::metric;
    Appearance appearance = Appearance::dark;
    int scale_percent = 100;  ///< of the interface, from least_scale_percent to most_scale_percent
    bool animations = true;   ///< off: nothing moves by itself, but days still play on request
    Detail detail = Detail::full;
    std::string language{};  ///< "de"; empty: the system's language
    ShownPanels panels{};
    Pace pace{};
    bool operator==(const Preferences&) const = default;
};

/// A part of the window that can be hidden.
enum class HideablePanel { controls, numbers, time, all };

/// The panels after toggling one. `one_side`: there is room for only one panel beside the body, so that showing one
/// hides the other.
ShownPanels toggled(ShownPanels panels, HideablePanel panel, bool one_side);

/// The scale raised by this many steps, within the allowed range.
int scaled(int scale_percent, int steps);
inline constexpr int first_scale_percent = 100;

}  // namespace session

template <>
struct core::EnumNames<session::Appearance> {
    static constexpr std::array<std::string_view, 2> names{"dark", "light"};
};
template <>
struct core::EnumNames<session::Detail> {
    static constexpr std::array<std::string_view, 2> names{"full", "simple"};
};
