#include "lesson/quantity.hpp"

#include "core/error.hpp"
#include "core/nearest_word.hpp"
#include "core/units.hpp"

#include <fmt/format.h>

#include <vector>

namespace lesson {

namespace {

using Kind = PlaceKind;

constexpr core::EnumArray<Quantity, QuantityRow> rows{{{
    {.meaning = "the number of the day"},
    {.meaning = "the number of the week, rounded"},
    {.unit = "kg", .absolute = true, .digits = 1, .meaning = "weight"},
    {.unit = "kg", .absolute = true, .digits = 1, .meaning = "weight lost"},
    {.unit = "%", .meaning = "weight lost, of the weight at the start"},
    {.unit = "kg", .place = Kind::region_or_whole, .absolute = true, .digits = 1, .meaning = "fat"},
    {.unit = "kg", .place = Kind::region_or_whole, .absolute = true, .digits = 1, .meaning = "fat lost"},
    {.unit = "%", .place = Kind::region_or_whole, .meaning = "fat lost, of the fat that was there"},
    {.unit = "%", .place = Kind::region_or_whole, .meaning = "the same with its sign: -10 for a loss of 10"},
    {.unit = "%", .meaning = "the smallest share of its fat that any region has lost"},
    {.unit = "%", .meaning = "the largest share of its fat that any region has lost"},
    {.unit = "%", .place = Kind::region, .meaning = "this region's share of all fat"},
    {.unit = "%", .place = Kind::region, .meaning = "this region's share of all fat lost"},
    {.unit = "kg", .absolute = true, .digits = 1, .meaning = "lean tissue lost (everything that is not fat)"},
    {.unit = "%", .digits = 1, .meaning = "lean tissue lost, of what was there"},
    {.unit = "%", .digits = 1, .meaning = "the same with its sign"},
    {.unit = "%",
     .place = Kind::muscle,
     .digits = 1,
     .meaning = "what training has added to a muscle group, of its muscle at the start"},
    {.unit = "%",
     .place = Kind::region,
     .digits = 1,
     .meaning = "how much more of its fat a region loses than in the same loss of fat without training"},
    {.unit = "%",
     .place = Kind::region,
     .meaning = "fat lost in a region if training took it from over the muscle, as many expect"},
    {.unit = "mm", .place = Kind::region, .absolute = true, .digits = 1, .meaning = "mean layer of fat under the skin"},
    {.unit = "mm", .place = Kind::region, .digits = 1, .meaning = "how much thinner that layer has become"},
    {.unit = "cm", .place = Kind::girth, .absolute = true, .digits = 1, .meaning = "girth"},
    {.unit = "cm", .place = Kind::girth, .digits = 1, .meaning = "how much smaller a girth has become"},
    {.unit = "cm",
     .place = Kind::girth,
     .digits = 1,
     .meaning = "how far apart this scene's girth and that of scene A are"},
    {.unit = "kcal a day", .absolute = true, .meaning = "energy that the body uses"},
    {.unit = "%", .meaning = "how much less energy the body uses than at the start"},
    {.unit = "kcal a day", .absolute = true, .meaning = "energy used less energy taken in"},
    {.unit = "%", .meaning = "the energy gap, of the gap on the first day"},
    {.unit = "l", .absolute = true, .digits = 1, .meaning = "volume of the body"},
    {.unit = "l",
     .digits = 1,
     .meaning = "volume of the body as the step's picture shows it, less that in a plain picture"},
    {.place = Kind::region, .meaning = "the first day on which a region looks lean; 0 if it does from the start"},
    {.place = Kind::region, .meaning = "the first day after that on which it no longer does"},
    {.place = Kind::region, .meaning = "on how many days of the run it no longer looks lean after it did"},
    {.is_word = true, .meaning = "the region that lost the largest share of its fat"},
    {.is_word = true, .meaning = "the region that lost the smallest share"},
    {.is_word = true, .meaning = "the region that is last to look lean"},
    {.is_word = true, .meaning = "the region that is first to stop looking lean"},
}}};

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t dot = text.find('.');
        parts.push_back(text.substr(0, dot));
        if (dot == std::string_view::npos) return parts;
        text.remove_prefix(dot + 1);
    }
}

template <class E>
bool set_place(Place& place, std::string_view word) {
    const auto value = core::enum_from_name<E>(word);
    if (value) place = *value;
    return value.has_value();
}

void parse_place(Measure& measure, std::string_view word) {
    const Kind kind = row_of(measure.quantity).place;
    const std::string_view name = core::name_of(measure.quantity);
    if (kind == Kind::none || !std::holds_alternative<std::monostate>(measure.place))
        core::throw_invalid(core::sentence(
            "lesson-fault.after-quantity",
            "\"{text}\" after {name} is not understood, expected day=, from=, scene=, less=, digits= or side=",
            {{"text", std::string(word)}, {"name", std::string(name)}}));
    if (kind == Kind::muscle && !set_place<core::MuscleGroup>(measure.place, word))
        core::throw_invalid(core::sentence(
            "lesson-fault.no-muscle", "\"{text}\" is not a muscle group{hint}",
            {{"text", std::string(word)}, {"hint", core::hint_at(word, core::EnumNames<core::MuscleGroup>::names)}}));
    if (kind == Kind::girth && !set_place<core::Girth>(measure.place, word))
        core::throw_invalid(core::sentence(
            "lesson-fault.no-girth", "\"{text}\" is not a girth{hint}",
            {{"text", std::string(word)}, {"hint", core::hint_at(word, core::EnumNames<core::Girth>::names)}}));
    if ((kind == Kind::region || kind == Kind::region_or_whole) && !set_place<core::Depot>(measure.place, word))
        core::throw_invalid(core::sentence(
            "lesson-fault.no-region", "\"{text}\" is not a region{hint}",
            {{"text", std::string(word)}, {"hint", core::hint_at(word, core::EnumNames<core::Depot>::names)}}));
}

void parse_modifier(Measure& measure, std::string_view key, std::string_view value) {
    static constexpr std::array<std::string_view, 6> keys{"day", "from", "scene", "less", "digits", "side"};
    if (key == "day") {
        measure.day = parse_day(value);
    } else if (key == "from") {
        measure.from = parse_day(value);
    } else if (key == "scene" || key == "less") {
        if (value.size() != 1 || value[0] < 'A' || value[0] > 'L')
            core::throw_invalid(core::sentence("lesson-fault.letter",
                                               "{key} is \"{text}\", expected a letter from A to L",
                                               {{"key", std::string(key)}, {"text", std::string(value)}}));
        (key == "scene" ? measure.scene : measure.less) = value[0];
    } else if (key == "digits") {
        if (value.size() != 1 || value[0] < '0' || value[0] > '3')
            core::throw_invalid(core::sentence("lesson-fault.digits", "digits is \"{text}\", expected 0 to 3",
                                               {{"text", std::string(value)}}));
        measure.digits = value[0] - '0';
    } else if (key == "side") {
        measure.side = core::enum_from_name<core::Side>(value);
        if (!measure.side || row_of(measure.quantity).place == Kind::none)
            core::throw_invalid(core::sentence("lesson-fault.side",
                                               "side is \"{text}\", expected right or left after a place",
                                               {{"text", std::string(value)}}));
    } else {
        core::throw_invalid(
            core::sentence("lesson-fault.modifier",
                           "\"{key}=\" is unknown, expected day=, from=, scene=, less=, digits= or side={hint}",
                           {{"key", std::string(key)}, {"hint", core::hint_at(key, keys)}}));
    }
}

}  // namespace

const QuantityRow& row_of(Quantity quantity) {
    return rows[quantity];
}

DayChoice parse_day(std::string_view text) {
    constexpr std::string_view of_loss = "fat-";
    const auto refuse = [&] {
        core::throw_invalid(core::sentence("lesson-fault.day",
                                           "the day is \"{text}\", expected a number from 0 to 3650, start, last, or "
                                           "fat-20% (the first day on which that much of the fat is gone)",
                                           {{"text", std::string(text)}}));
    };
    if (text == "start") return 0;
    if (text == "last") return LastDay{};
    try {
        if (text.starts_with(of_loss) && text.ends_with('%')) {
            const std::string_view number = text.substr(of_loss.size(), text.size() - of_loss.size() - 1);
            const double percent = core::parse_number(number, "day");
            if (percent > 0 && percent < 100) return DayOfLoss{percent};
        } else {
            const double day = core::parse_number(text, "day");
            if (day >= 0 && day <= 3650 && day == static_cast<int>(day)) return static_cast<int>(day);
        }
    } catch (const core::Error&) {  // not a number: reported below
    }
    refuse();
    return 0;
}

Measure parse_measure(std::string_view text) {
    const std::vector<std::string_view> parts = parts_of(text);
    const auto quantity = core::enum_from_name<Quantity>(parts.front());
    if (!quantity)
        core::throw_invalid(core::sentence("lesson-fault.no-quantity",
                                           "\"{text}\" is not a number that the simulation knows{hint}",
                                           {{"text", std::string(parts.front())},
                                            {"hint", core::hint_at(parts.front(), core::EnumNames<Quantity>::names)}}));
    Measure measure{.quantity = *quantity, .place = {}, .day = {}, .digits = {}};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::size_t equals = parts[i].find('=');
        if (equals == std::string_view::npos)
            parse_place(measure, parts[i]);
        else
            parse_modifier(measure, parts[i].substr(0, equals), parts[i].substr(equals + 1));
    }
    return measure;
}

void require_place(const Measure& measure) {
    if (!std::holds_alternative<std::monostate>(measure.place)) return;
    const auto name = std::string(core::name_of(measure.quantity));
    switch (row_of(measure.quantity).place) {
        case PlaceKind::region:
            core::throw_invalid(
                core::sentence("lesson-fault.needs-region", "{name} needs a region, as in .thighs", {{"name", name}}));
        case PlaceKind::muscle:
            core::throw_invalid(core::sentence("lesson-fault.needs-muscle",
                                               "{name} needs a muscle group, as in .thighs", {{"name", name}}));
        case PlaceKind::girth:
            core::throw_invalid(
                core::sentence("lesson-fault.needs-girth", "{name} needs a girth, as in .waist", {{"name", name}}));
        case PlaceKind::none:
        case PlaceKind::region_or_whole:
            break;
    }
}

}  // namespace lesson
