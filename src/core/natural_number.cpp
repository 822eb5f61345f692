#include "core/natural_number.hpp"

#include "core/unit_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace core {

namespace {

constexpr double kj_per_kcal = 4.184;  // thermochemical calorie, exact
constexpr double least_height_cm = 3;  // a smaller bare height is in metres ...
constexpr double most_height_ft = 9;   // ... or, in the imperial system, in feet

struct Amount {
    double number = 0;
    std::string unit{};
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t digits_after(std::string_view text, std::size_t place) {
    std::size_t digits = 0;
    while (place + 1 + digits < text.size() && is_digit(text[place + 1 + digits])) ++digits;
    return digits;
}

/// A typographic character that word processors and phones use in place of a space, prime or minus sign.
struct StandIn {
    std::string_view typed;
    std::string_view plain;
};
constexpr std::array stand_ins{StandIn{"\u00A0", " "},  StandIn{"\u202F", " "},  StandIn{"\u2009", " "},
                               StandIn{"\u2019", "'"},  StandIn{"\u2018", "'"},  StandIn{"\u2032", "'"},
                               StandIn{"\u201D", "\""}, StandIn{"\u201C", "\""}, StandIn{"\u2033", "\""},
                               StandIn{"\u2212", "-"},  StandIn{"\u2013", "-"}};

std::string with_plain_signs(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto* found =
            std::ranges::find_if(stand_ins, [&](const StandIn& sign) { return text.starts_with(sign.typed); });
        result += found == stand_ins.end() ? text.substr(0, 1) : found->plain;
        text.remove_prefix(found == stand_ins.end() ? 1 : found->typed.size());
    }
    return result;
}

/// The text in lower case with '.' for ','; unset if the one that is not the decimal `mark` could separate thousands.
std::optional<std::string> plain(std::string_view typed, char mark) {
    const std::string text = with_plain_signs(typed);
    std::string result = text;
    const bool has_point = text.find('.') != std::string_view::npos;
    for (std::size_t i = 0; i < result.size(); ++i) {
        char& c = result[i];
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c != ',' && c != '.') continue;
        const std::size_t digits = digits_after(text, i);
        if (c != mark && digits == 3) return std::nullopt;
        if (c == ',' && (digits == 0 || has_point || text.find(',') != i)) return std::nullopt;
        c = '.';
    }
    return result;
}

/// "5 ft 10in" as {5, "ft"}, {10, "in"}; empty if the text is anything else.
std::vector<Amount> amounts_of(std::string_view text) {
    std::vector<Amount> amounts;
    for (text = without_leading_spaces(text); !text.empty(); text = without_leading_spaces(text)) {
        if (text.starts_with('+')) text.remove_prefix(1);
        const std::optional<double> number = take_number(text);
        if (!number || text.starts_with('.')) return {};  // "1.7.8" and the like
        text = without_leading_spaces(text);
        std::string_view unit = text.substr(0, text.find_first_of("0123456789+-"));
        text.remove_prefix(unit.size());
        while (unit.ends_with(' ') || unit.ends_with('\t') || unit.ends_with('.')) unit.remove_suffix(1);
        amounts.push_back({*number, std::string(unit)});
    }
    return amounts;
}

/// The unit implied for a bare second number: "5 ft 10", "1 m 78", "12 st 7", "190 lb 8"; 0 if there is none.
double factor_below(double factor) {
    if (factor == cm_per_m) return 1;
    if (factor == inches_per_foot * cm_per_inch) return cm_per_inch;
    if (factor == pounds_per_stone * kg_per_lb) return kg_per_lb;
    return factor == kg_per_lb ? kg_per_lb / ounces_per_pound : 0;
}

/// The value of one amount, or of two where the second is less than one unit of the first; otherwise unset.
std::optional<double> sum(const std::vector<Amount>& amounts, decltype(cm_per) factor_of, double bare_factor) {
    if (amounts.empty() || amounts.size() > 2) return std::nullopt;
    const auto first = amounts[0].unit.empty() ? bare_factor : factor_of(amounts[0].unit, Wording::loose);
    if (!first) return std::nullopt;
    if (amounts.size() == 1) return amounts[0].number * *first;
    const auto second = amounts[1].unit.empty() ? factor_below(*first) : factor_of(amounts[1].unit, Wording::loose);
    if (!second || *second == 0 || *second >= *first || amounts[1].number < 0 || amounts[0].number < 0 ||
        amounts[1].number * *second >= *first)
        return std::nullopt;
    return amounts[0].number * *first + amounts[1].number * *second;
}

std::optional<double> parse_length(const Parameter& row, std::vector<Amount> amounts, UnitSystem system) {
    const bool bare = !amounts.empty() && amounts[0].unit.empty();
    if (bare && amounts.size() == 2) amounts[0].unit = "ft";  // "5 10"
    if (bare && amounts.size() == 1 && row.name == "height") {
        if (system == UnitSystem::metric && amounts[0].number < least_height_cm) amounts[0].unit = "m";
        if (system == UnitSystem::imperial && amounts[0].number < most_height_ft) amounts[0].unit = "ft";
    }
    return sum(amounts, cm_per, system == UnitSystem::metric ? 1 : cm_per_inch);
}

/// Whether `word` is a prefix or the singular of `unit`: "d" for "days", "kcal" for "kcal/d", "year" for "years".
bool is_called(std::string_view word, std::string_view unit) {
    return word.empty() || unit.starts_with(word) || (word == "year" && unit == "years");
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::string rounded_text(double value, double per_unit) {
    return number_text(std::round(value * per_unit) / per_unit);
}

bool is_length(const Parameter& row) {
    return row.unit == "cm";
}
bool is_mass(const Parameter& row) {
    return row.unit == "kg";
}

}  // namespace

std::optional<double> parse_natural(const Parameter& row, std::string_view text, UnitSystem system, char decimal_mark) {
    const std::optional<std::string> typed = plain(text, decimal_mark);
    if (!typed) return std::nullopt;
    const std::vector<Amount> amounts = amounts_of(*typed);
    if (is_length(row)) return parse_length(row, amounts, system);
    if (is_mass(row)) return sum(amounts, kg_per, system == UnitSystem::metric ? 1 : kg_per_lb);
    if (amounts.size() != 1) return std::nullopt;
    const auto& [number, unit] = amounts[0];
    if (row.unit.starts_with("kcal") && unit.starts_with("kj")) return number / kj_per_kcal;
    if (!is_called(unit, lower(row.unit))) return std::nullopt;
    return number;
}

std::string natural_text(const Parameter& row, double value, UnitSystem system, std::string_view unit) {
    const double per_unit = row.maximum - row.minimum < 10 ? 100 : 10;  // small ranges show two decimals
    if (system == UnitSystem::imperial && is_mass(row)) return rounded_text(value / kg_per_lb, 10) + " lb";
    if (system == UnitSystem::imperial && is_length(row)) {
        const double inches = std::round(value / cm_per_inch * 10) / 10;
        if (row.name != "height") return number_text(inches) + " in";
        const double feet = std::floor(inches / inches_per_foot);
        return fmt::format("{} ft {} in", number_text(feet), rounded_text(inches - feet * inches_per_foot, 10));
    }
    const std::string number = rounded_text(value, per_unit);
    return unit.empty() ? number : fmt::format("{} {}", number, unit);
}

double natural_step(const Parameter& row, double metric_step, UnitSystem system) {
    if (system == UnitSystem::metric) return metric_step;
    if (is_mass(row)) return kg_per_lb;
    return is_length(row) ? cm_per_inch / 2 : metric_step;
}

}  // namespace core
