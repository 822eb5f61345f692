#include "cli/spot_story.hpp"

#include "picture/spot_words.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

using document::SpotStep;

std::string title_of(const core::Strings& strings, SpotStep step) {
    constexpr std::array keys{"spot.title-guess", "spot.title-expectation", "spot.title-section",
                              "spot.title-calliper"};
    return fmt::format("{} · {}", strings.say("spot.scene"), strings.say(keys[static_cast<std::size_t>(step)]));
}

Shot question(const core::Strings& strings, Shot shot) {
    shot.is_whole = true;
    shot.sentences = {strings.say("spot.question")};
    const auto guesses = picture::spot_guesses(strings);
    for (std::size_t i = 0; i < guesses.size(); ++i) shot.sentences.push_back(fmt::format("{}  {}", i + 1, guesses[i]));
    return shot;
}

Shot evidence(const core::Strings& strings, Shot shot) {
    const picture::SpotEvidence found = picture::spot_evidence(strings);
    shot.is_whole = true;
    shot.sentences = {found.strength, found.rule};
    return shot;
}

}  // namespace

Story spot_story(const core::Strings& strings, const document::Scenario& own) {
    Story story;
    for (int i = 0; i < document::spot_steps; ++i) {
        const document::SpotScene scene{.step = static_cast<SpotStep>(i)};
        const document::Scenario scenario = spot_scenario(own, scene);
        const int day = scenario.view.day.value_or(0);
        Shot shot{.scenario = scenario, .first_day = day, .last_day = day, .title = title_of(strings, scene.step)};
        if (plays(scene)) shot.last_day = scenario.document.plan.days;
        for (const std::string& text : picture::spot_texts(strings, scene, scenario.document.plan, false))
            for (std::string& sentence : sentences_of(text)) shot.sentences.push_back(std::move(sentence));
        story.push_back(shot);
        if (scene.step == SpotStep::guess) story.push_back(question(strings, shot));
        if (scene.step == SpotStep::calliper) story.push_back(evidence(strings, shot));
    }
    end_with(story, strings.say("describe.model"));
    return story;
}

}  // namespace cli
