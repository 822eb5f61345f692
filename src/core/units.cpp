#include "core/units.hpp"

#include "core/error.hpp"
#include "core/unit_words.hpp"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <vector>

namespace core {

namespace {

struct Amount {
    double number = 0;
    std::string_view unit;
};

/// "5 ft 10in" as {5, "ft"}, {10, "in"}; empty for any other text, negative numbers included.
std::vector<Amount> split_amounts(std::string_view text) {
    std::vector<Amount> amounts;
    for (text = without_leading_spaces(text); !text.empty(); text = without_leading_spaces(text)) {
        const std::optional<double> number = take_number(text);
        if (!number || *number < 0) return {};
        text = without_leading_spaces(text);
        const std::string_view unit = text.substr(0, text.find_first_of(" \t0123456789+-."));
        text.remove_prefix(unit.size());
        amounts.push_back({*number, unit});
    }
    return amounts;
}

/// The name of a parameter; other languages have it under its label's key.
Sentence name_of_field(std::string_view name) {
    return {.text = std::string(name), .key = fmt::format("parameter.{}.label", name), .values = {}};
}

bool is_foot(std::string_view unit) {
    return cm_per(unit, Wording::plain) == inches_per_foot * cm_per_inch;
}
bool is_inch(std::string_view unit) {
    return cm_per(unit, Wording::plain) == cm_per_inch;
}

}  // namespace

double parse_height_cm(std::string_view text, std::string_view what) {
    const std::vector<Amount> amounts = split_amounts(text);
    if (amounts.size() == 1) {
        const auto [number, unit] = amounts.front();
        if (unit.empty()) return number;
        if (is_foot(unit)) return number * inches_per_foot * cm_per_inch;
        if (const auto factor = cm_per(unit, Wording::plain)) return number * *factor;
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
        if (unit.empty()) return number;
        if (const auto factor = kg_per(unit, Wording::plain)) return number * *factor;
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
