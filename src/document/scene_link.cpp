#include "document/scene_link.hpp"

#include "core/error.hpp"
#include "core/nearest_word.hpp"
#include "core/text_encoding.hpp"
#include "core/units.hpp"
#include "document/fields.hpp"
#include "document/girth_fields.hpp"
#include "document/parameters.hpp"
#include "document/phase_fields.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

namespace document {

namespace {

constexpr int most_lessons = 999;
constexpr std::string_view origin = "link";
/// Words of a link besides the parameter table.
constexpr std::string_view then_key = "then", girth_key = "girth", class_key = "class", size_key = "size",
                           transparent_key = "transparent", caption_key = "caption", version_key = "version",
                           lesson_key = "lesson", classroom_key = "classroom", language_key = "language";

// ---- percent encoding (RFC 3986)

bool stands_for_itself(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           std::string_view("-._~,=/:").find(c) != std::string::npos;
}

std::string encoded(std::string_view text) {
    std::string link;
    for (const char c : text)
        if (stands_for_itself(c))
            link += c;
        else
            link += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    return link;
}

/// Value of a hexadecimal digit; -1 for anything else.
int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string decoded(std::string_view link) {
    std::string text;
    for (std::size_t i = 0; i < link.size(); ++i) {
        if (link[i] != '%') {
            text += link[i] == '+' ? ' ' : link[i];
            continue;
        }
        const int high = i + 2 < link.size() ? digit_value(link[i + 1]) : -1;
        const int low = i + 2 < link.size() ? digit_value(link[i + 2]) : -1;
        if (high < 0 || low < 0)
            core::throw_invalid("link: % is followed by something else, expected two hexadecimal digits as in %20");
        text += static_cast<char>(high * 16 + low);
        i += 2;
    }
    const core::DecodedText whole = core::decoded_text(text, origin);
    if (whole.encoding != core::TextEncoding::utf8) core::throw_invalid("link: the text is not UTF-8, expected UTF-8");
    return whole.text;
}

// ---- reading

struct Word {
    std::string key;
    std::string value;
};

std::vector<Word> words_in(std::string_view text) {
    if (text.starts_with('#')) text.remove_prefix(1);
    if (text.size() > longest_link)
        core::throw_invalid(fmt::format("link: it has {} characters, expected at most {}", text.size(), longest_link));
    std::vector<Word> words;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        if (part.empty()) continue;
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos)
            core::throw_invalid(
                fmt::format("link: \"{}\" has no value, expected words such as age=52", decoded(part).substr(0, 80)));
        words.push_back({decoded(part.substr(0, equals)), decoded(part.substr(equals + 1))});
    }
    return words;
}

bool is_on(const Word& word) {
    if (word.value != "on" && word.value != "off")
        core::throw_invalid(fmt::format("link: {} is \"{}\", expected on or off", word.key, word.value));
    return word.value == "on";
}

int whole_number(const Word& word, int least, int most) {
    const double number = core::parse_number(word.value, word.key);
    if (number != std::round(number) || number < least || number > most)
        core::throw_invalid(
            fmt::format("link: {} is {}, expected a whole number from {} to {}", word.key, word.value, least, most));
    return static_cast<int>(number);
}

std::string language(const Word& word) {
    const bool fits = word.value.size() >= 2 && word.value.size() <= 3 &&
                      std::ranges::all_of(word.value, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!fits) core::throw_invalid(fmt::format("link: language is \"{}\", expected a code such as de", word.value));
    return word.value;
}

[[noreturn]] void throw_unknown(const std::string& key) {
    std::vector<std::string_view> known{then_key,    girth_key,   class_key,  size_key,      transparent_key,
                                        caption_key, version_key, lesson_key, classroom_key, language_key};
    for (const core::Parameter& row : parameters()) known.push_back(row.name);
    core::throw_invalid(core::sentence(
        "refusal.link_word", "link: \"{word}\" is not known here, expected the words of a scenario file{hint}",
        {{"word", key.substr(0, 80)}, {"hint", core::hint_at(key, known)}}));
}

/// Takes up a word that is not of the scene; false for any other.
bool take_setting(SceneLink& link, const Word& word) {
    if (word.key == lesson_key)
        link.lesson = whole_number(word, 1, most_lessons);
    else if (word.key == classroom_key)
        link.classroom = is_on(word);
    else if (word.key == language_key)
        link.language = language(word);
    else if (word.key == version_key)
        whole_number(word, 1, scenario_version);
    else
        return false;
    return true;
}

/// Takes up a word of the scene that needs no other; false for any other.
bool take_scene_word(Scenario& scenario, const Word& word) {
    const auto picture = [&]() -> PictureFormat& {
        return scenario.picture ? *scenario.picture : scenario.picture.emplace();
    };
    if (word.key == girth_key)
        add_girth(scenario.document.girths_cm, word.value);
    else if (word.key == class_key)
        scenario.document.classmates =
            parse_scenario(fmt::format("{{\"class\": {}}}", word.value), origin).document.classmates;
    else if (word.key == size_key)
        set_picture_size(picture(), word.value);
    else if (word.key == transparent_key)
        picture().transparent = is_on(word);
    else if (word.key == caption_key)
        picture().caption = is_on(word);
    else
        return false;
    return true;
}

// ---- writing

void append(std::string& link, std::string_view key, std::string_view value) {
    if (!link.empty()) link += '&';
    link += fmt::format("{}={}", key, encoded(value));
}

bool is_of_person(std::string_view field) {
    const auto fields = classmate_fields();
    return std::ranges::find(fields, field) != fields.end();
}

/// A phase as add_phase parses it: the day and what differs from the phase before.
std::string phase_text(const energy::Phase& before, const energy::Phase& phase) {
    std::string text = fmt::format("day={}", phase.from_day);
    for (const std::string_view name : phase_field_names())
        if (const FieldValue value = get_phase_field(phase, name); value != get_phase_field(before, name))
            text += fmt::format(",{}={}", name, field_text(parameter(name), value));
    return text;
}

std::string class_text(const std::vector<Classmate>& classmates) {
    Scenario scenario;
    scenario.document.classmates = classmates;
    return nlohmann::ordered_json::parse(scenario_json(scenario)).at(std::string(class_key)).dump();
}

}  // namespace

SceneLink parse_scene_link(std::string_view text) {
    SceneLink link;
    Scenario& scenario = link.scenario;
    std::map<std::string_view, std::string> fields;  // set in the order of the table, not that of the link
    std::vector<std::string> phases;
    for (const Word& word : words_in(text)) {
        if (take_setting(link, word)) continue;
        link.shows_scene = true;
        if (take_scene_word(scenario, word)) continue;
        if (word.key == then_key) {
            phases.push_back(word.value);
            continue;
        }
        const auto rows = parameters();
        const auto row = std::ranges::find(rows, std::string_view(word.key), &core::Parameter::name);
        if (row == rows.end()) throw_unknown(word.key);
        if (!fields.emplace(row->name, word.value).second)
            core::throw_invalid(fmt::format("link: {} is given twice, expected once", word.key));
    }
    for (const core::Parameter& row : parameters())
        if (const auto typed = fields.find(row.name); typed != fields.end())
            set_field(scenario, row.name, parse_field(row, typed->second));
    for (const std::string& phase : phases) add_phase(scenario.document.plan, phase);
    validate(scenario.document);
    return link;
}

std::string scene_link(const SceneLink& link) {
    std::string text;
    if (link.classroom) append(text, classroom_key, "on");
    if (link.lesson > 0) append(text, lesson_key, std::to_string(link.lesson));
    if (!link.language.empty()) append(text, language_key, link.language);
    if (!link.shows_scene) return text;
    const Document& document = link.scenario.document;
    Scenario read;  // what a reader has made of the text so far
    for (const core::Parameter& row : parameters()) {
        if (link.classroom && is_of_person(row.name)) continue;
        const FieldValue value = get_field(link.scenario, row.name);
        if (value == get_field(read, row.name)) continue;
        append(text, row.name, field_text(row, value));
        set_field(read, row.name, value);
    }
    energy::Phase before = energy::first_phase(document.plan);
    for (const energy::Phase& phase : document.plan.later) {
        append(text, then_key, phase_text(before, phase));
        before = phase;
    }
    if (const auto& picture = link.scenario.picture) {
        append(text, size_key, picture_size_text(*picture));
        if (picture->transparent) append(text, transparent_key, "on");
        if (picture->caption) append(text, caption_key, "on");
    }
    if (link.classroom) return text;
    for (const core::Girth girth : core::all_values<core::Girth>())
        if (const auto& cm = document.girths_cm[girth])
            append(text, girth_key, fmt::format("{}={}", core::name_of(girth), core::number_text(*cm)));
    if (!document.classmates.empty()) append(text, class_key, class_text(document.classmates));
    return text;
}

}  // namespace document
