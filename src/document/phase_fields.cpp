#include "document/phase_fields.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "document/parameters.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace document {

namespace {

constexpr std::array<std::string_view, 6> names{"deficit", "deficit-mode", "new-activity",
                                                "train",   "train-side",   "sessions"};
constexpr std::string_view example = "day=120, deficit=0";

/// A scenario with this first phase.
Scenario scenario_of(const energy::Phase& phase) {
    Scenario scenario;
    scenario.document.plan = energy::with_first_phase({}, phase);
    return scenario;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

struct Setting {
    std::string_view name;
    std::string_view value;
};

std::vector<Setting> settings_in(std::string_view text) {
    std::vector<Setting> settings;
    while (true) {
        const std::size_t comma = text.find(',');
        const std::string_view part = trimmed(text.substr(0, comma));
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos)
            core::throw_invalid(fmt::format("then has \"{}\", expected settings such as \"{}\"", part, example));
        const Setting setting{trimmed(part.substr(0, equals)), trimmed(part.substr(equals + 1))};
        if (std::ranges::find(settings, setting.name, &Setting::name) != settings.end())
            core::throw_invalid(fmt::format("then has {} twice, expected once", setting.name));
        settings.push_back(setting);
        if (comma == std::string_view::npos) return settings;
        text.remove_prefix(comma + 1);
    }
}

int day_of(const std::vector<Setting>& settings, std::string_view text) {
    const auto setting = std::ranges::find(settings, "day", &Setting::name);
    if (setting == settings.end())
        core::throw_invalid(fmt::format("then is \"{}\", expected the day it begins, as in \"{}\"", text, example));
    const double day = core::parse_number(setting->value, "then: day");
    if (day != std::round(day) || std::abs(day) > 1e6)
        core::throw_invalid(fmt::format("then: day is {}, expected a whole number", setting->value));
    return static_cast<int>(day);
}

}  // namespace

std::span<const std::string_view> phase_field_names() {
    return names;
}

FieldValue get_phase_field(const energy::Phase& phase, std::string_view name) {
    return get_field(scenario_of(phase), name);
}

void set_phase_field(energy::Phase& phase, std::string_view name, const FieldValue& value) {
    Scenario scenario = scenario_of(phase);
    set_field(scenario, name, value);
    const int from_day = phase.from_day;
    phase = energy::first_phase(scenario.document.plan);
    phase.from_day = from_day;
}

energy::Phase continued_phase(const energy::Plan& plan, int day) {
    energy::Phase phase = plan.later.empty() ? energy::first_phase(plan) : plan.later.back();
    phase.from_day = day;
    return phase;
}

void add_phase(energy::Plan& plan, std::string_view text) {
    const std::vector<Setting> settings = settings_in(text);
    energy::Phase phase = continued_phase(plan, day_of(settings, text));
    for (const Setting& setting : settings) {
        if (setting.name == "day") continue;
        if (std::ranges::find(names, setting.name) == names.end())
            core::throw_invalid(fmt::format("then has \"{}\", expected day, {}", setting.name, fmt::join(names, ", ")));
        set_phase_field(phase, setting.name, parse_field(parameter(setting.name), setting.value));
    }
    plan.later.push_back(phase);
}

}  // namespace document
