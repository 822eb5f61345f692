#include "picture/spot_words.hpp"

#include <fmt/format.h>

namespace picture {

std::string exercise_word(const core::Strings& strings, energy::Training group) {
    return strings.say(fmt::format("spot.exercise.{}", core::name_of(group)));
}

std::vector<std::string> spot_texts(const core::Strings& strings, const document::SpotScene& scene,
                                    const energy::Plan& plan, bool tells_energy) {
    using document::SpotStep;
    const std::string word = exercise_word(strings, scene.group);
    const auto exercise = fmt::arg("exercise", word);  // such arguments refer to their values
    const int whole_weeks = plan.days / 7;
    const auto weeks = fmt::arg("weeks", whole_weeks);
    const auto sessions = fmt::arg("sessions", plan.sessions_per_week);
    const std::string gap = fmt::format("{:.0f}", plan.deficit_kcal_per_day);
    switch (scene.step) {
        case SpotStep::guess:
            return {tells_energy ? strings.say("spot.text-guess", exercise, weeks, sessions, fmt::arg("gap", gap))
                                 : strings.say("spot.text-guess-class", exercise, weeks, sessions)};
        case SpotStep::expectation:
            return {strings.say("spot.text-expected", exercise), strings.say("spot.text-happens", exercise)};
        case SpotStep::section:
            return {strings.say("spot.text-section", exercise)};
        case SpotStep::calliper:
            return {strings.say("spot.text-calliper")};
    }
    return {};
}

SpotEvidence spot_evidence(const core::Strings& strings) {
    return {.in_favour = strings.say("spot.evidence-for"),
            .against = strings.say("spot.evidence-against"),
            .strength = strings.say("spot.evidence-strength"),
            .rule = strings.say("spot.evidence-rule")};
}

std::array<std::string, 3> spot_guesses(const core::Strings& strings) {
    return {strings.say("spot.guess-only-there"), strings.say("spot.guess-most-there"),
            strings.say("spot.guess-all-over")};
}

}  // namespace picture
