#include "core/unit_words.hpp"

#include "core/units.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

namespace core {

namespace {

struct Unit {
    std::string_view word;
    double factor;  ///< to centimetres or kilograms
    Wording wording = Wording::plain;
};

constexpr double cm_per_foot = inches_per_foot * cm_per_inch;

constexpr Unit lengths[] = {
    {"cm", 1},
    {"m", cm_per_m},
    {"mm", 0.1, Wording::loose},
    {"ft", cm_per_foot},
    {"foot", cm_per_foot},
    {"feet", cm_per_foot},
    {"'", cm_per_foot},
    {"\u2032", cm_per_foot},
    {"\u2019", cm_per_foot, Wording::loose},
    {"in", cm_per_inch},
    {"inch", cm_per_inch},
    {"inches", cm_per_inch},
    {"\"", cm_per_inch},
    {"''", cm_per_inch},
    {"\u2033", cm_per_inch},
    {"\u201D", cm_per_inch, Wording::loose},
};
constexpr Unit masses[] = {
    {"kg", 1},
    {"g", 0.001, Wording::loose},
    {"lb", kg_per_lb},
    {"lbs", kg_per_lb},
    {"pound", kg_per_lb},
    {"pounds", kg_per_lb},
    {"st", pounds_per_stone* kg_per_lb, Wording::loose},
    {"stone", pounds_per_stone* kg_per_lb, Wording::loose},
    {"oz", kg_per_lb / ounces_per_pound, Wording::loose},
};

std::optional<double> factor_of(std::span<const Unit> units, std::string_view word, Wording wording) {
    const auto unit = std::ranges::find(units, word, &Unit::word);
    if (unit == units.end() || (unit->wording == Wording::loose && wording == Wording::plain)) return std::nullopt;
    return unit->factor;
}

}  // namespace

std::optional<double> cm_per(std::string_view word, Wording wording) {
    return factor_of(lengths, word, wording);
}

std::optional<double> kg_per(std::string_view word, Wording wording) {
    return factor_of(masses, word, wording);
}

std::string_view without_leading_spaces(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
}

std::optional<double> take_number(std::string_view& text) {
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || !std::isfinite(number)) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

}  // namespace core
