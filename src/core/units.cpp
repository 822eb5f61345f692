#include "core/units.hpp"

#include "core/error.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

namespace core {

namespace {

constexpr double inches_per_foot = 12.0;

struct Amount {
    double number = 0;
    std::string_view unit;
};

std::string_view without_spaces_in_front(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    return text;
}

/// Takes a finite number from the front of `text`.
std::optional<double> take_number(std::string_view& text) {
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || !std::isfinite(number)) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

/// "5 ft 10in" as {5, "ft"}, {10, "in"}; empty if the text is anything else, a negative number included.
std::vector<Amount> split_amounts(std::string_view text) {
    std::vector<Amount> amounts;
    for (text = without_spaces_in_front(text); !text.empty(); text = without_spaces_in_front(text)) {
        const std::optional<double> number = take_number(text);
        if (!number || *number < 0) return {};
        text = without_spaces_in_front(text);
        const std::string_view unit = text.substr(0, text.find_first_of(" \t0123456789+-."));
        text.remove_prefix(unit.size());
        amounts.push_back({*number, unit});
    }
    return amounts;
}

/// The name of a parameter, which other languages have under its label's key.
Sentence name_of_field(std::string_view name) {
    return {.text = std::string(name), .key = fmt::format("parameter.{}.label", name), .values = {}};
}

template <class... Words>
bool is_any(std::string_view unit, Words... words) {
    return ((unit == words) || ...);
}

bool is_foot(std::string_view unit) {
    return is_any(unit, "ft", "foot", "feet", "'", "\u2032");
}
bool is_inch(std::string_view unit) {
    return is_any(unit, "in", "inch", "inches", "\"", "''", "\u2033");
}

}  // namespace

double parse_height_cm(std::string_view text, std::string_view what) {
    const std::vector<Amount> amounts = split_amounts(text);
    if (amounts.size() == 1) {
        const auto [number, unit] = amounts.front();
        if (is_any(unit, "", "cm")) return number;
        if (unit == "m") return number * cm_per_m;
        if (is_inch(unit)) return number * cm_per_inch;
        if (is_foot(unit)) return number * inches_per_foot * cm_per_inch;
    }
    if (amounts.size() == 2 && is_foot(amounts[0].unit) && (amounts[1].unit.empty() || is_inch(amounts[1].unit)) &&
        amounts[1].number < inches_per_foot)
        return (amounts[0].number * inches_per_foot + amounts[1].number) * cm_per_inch;
    throw_invalid(sentence("refusal.no_height",
                           "{field} is \"{text}\", expected a height such as 178, 1.78m or 5ft10in",
                           {{"field", name_of_field(what)}, {"text", std::string(text)}}));
}

double parse_weight_kg(std::string_view text, std::string_view what) {
    const std::vector<Amount> amounts = split_amounts(text);
    if (amounts.size() == 1) {
        const auto [number, unit] = amounts.front();
        if (is_any(unit, "", "kg")) return number;
        if (is_any(unit, "lb", "lbs", "pound", "pounds")) return number * kg_per_lb;
    }
    throw_invalid(sentence("refusal.no_weight", "{field} is \"{text}\", expected a weight such as 80, 80kg or 180lb",
                           {{"field", name_of_field(what)}, {"text", std::string(text)}}));
}

double parse_number(std::string_view text, std::string_view what) {
    std::string_view rest = text;
    const std::optional<double> number = take_number(rest);
    if (!number || !rest.empty())
        throw_invalid(sentence("refusal.no_number", "{field} is \"{text}\", expected a number such as 12 or 0.5",
                               {{"field", name_of_field(what)}, {"text", std::string(text)}}));
    return *number;
}

std::string number_text(double value) {
    char buffer[32];  // the longest double, "-2.2250738585072014e-308", has 24 characters
    const auto [end, fault] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return fault == std::errc() ? std::string(buffer, end) : std::string();
}

}  // namespace core
