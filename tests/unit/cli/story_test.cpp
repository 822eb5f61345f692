#include "cli/story.hpp"

#include "cli/caption_band.hpp"
#include "cli/lesson_choice.hpp"
#include "cli/lesson_story.hpp"
#include "cli/spot_story.hpp"
#include "core/error.hpp"
#include "core/letters.hpp"
#include "lesson/parse.hpp"
#include "lesson/wording.hpp"
#include "picture/label_font.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"
#include "support/skipped.hpp"

#include <algorithm>

// Lessons and the spot training scene as films.

namespace {

const std::filesystem::path strings_folder = ADIPOSCOPE_SOURCE_DIR "/assets/strings";
constexpr double most_letters_per_second = 20;  // what subtitles for adults go up to

double letters_in(std::string_view text) {
    double letters = 0;
    for (; !text.empty(); ++letters) core::take_letter(text);
    return letters;
}

/// A film of the right length whose words can be read in their time.
void check_film(const cli::Story& story) {
    CHECK(cli::seconds_of(story) >= cli::shortest_story_seconds);
    CHECK(cli::seconds_of(story) <= cli::longest_story_seconds + 1e-9);
    bool plays = false;
    for (const cli::Shot& shot : story) {
        CAPTURE(words_of(shot), shot.seconds);
        CHECK(letters_in(words_of(shot)) > 0);
        CHECK(letters_in(words_of(shot)) / shot.seconds <= most_letters_per_second);
        CHECK(words_of(shot).find("…") == std::string::npos);  // a number kept from classes
        plays |= shot.plays();
    }
    CHECK(plays);
}

}  // namespace

TEST_CASE("every lesson, and the scene, is a film of 30 to 90 seconds that can be read in every language") {
    study::Study study(models());
    for (const core::Language& language : core::list_languages(strings_folder)) {
        const core::Strings strings = core::load_strings(strings_folder, language.code);
        CAPTURE(language.code);
        check_film(timed(cli::spot_story(strings, {})));
        for (const char* name : {"1", "2", "3", "4", "5", "6", "7"}) {
            CAPTURE(name);
            const lesson::Lesson lesson =
                lesson::load_lesson(cli::lesson_file(name, strings), lesson::translate_with(strings));
            const cli::Story whole = cli::lesson_story(study, strings, lesson);
            const cli::Story told = timed(whole);
            check_film(told);
            for (const cli::Shot& shot : whole)  // no question, run or result is left out
                if (!shot.is_optional) {
                    const auto first = [&](const cli::Shot& other) { return other.sentences[0] == shot.sentences[0]; };
                    CHECK(std::ranges::any_of(told, first));
                }
        }
    }
}

TEST_CASE("a lesson's film does not tell the result before its question") {
    study::Study study(models());
    const core::Strings strings = core::load_strings(strings_folder, "en");
    const lesson::Lesson lesson = lesson::load_lesson(cli::lesson_file("1", strings), lesson::translate_with(strings));
    bool asked = false;
    for (const cli::Shot& shot : cli::lesson_story(study, strings, lesson)) {
        if (shot.is_whole && !asked) CHECK(shot.telling == picture::Telling::nothing);
        asked |= shot.is_whole;
        if (shot.plays()) CHECK(asked);
    }
    CHECK(asked);
}

TEST_CASE("sentences are split at their ends and nowhere else") {
    using Sentences = std::vector<std::string>;
    CHECK(cli::sentences_of("One. Two! Three?") == Sentences{"One.", "Two!", "Three?"});
    CHECK(cli::sentences_of("Es waren 1.5 %, z. B. am Bauch. Und so weiter") ==
          Sentences{"Es waren 1.5 %, z. B. am Bauch.", "Und so weiter"});
    CHECK(cli::sentences_of("").empty());
}

TEST_CASE("the words below a film fit into its width and leave the body most of the height") {
    const auto font = picture::load_picture_font();
    if (!font) ADIPOSCOPE_SKIP("no font is installed");
    const cli::Story story = timed(cli::spot_story(core::load_strings(strings_folder, "de"), {}));
    for (const render::Size size : {render::Size{1280, 720}, render::Size{720, 1280}, render::Size{320, 200}}) {
        const cli::CaptionBand band = cli::caption_band(*font, story, size);
        CHECK(band.height < 0.45 * size.height);
        CHECK(band.text_px > 0.02 * std::min(size.width, size.height));
        for (const cli::Shot& shot : story)
            for (const std::string& line :
                 cli::lines_of(*font, words_of(shot), band.text_px, size.width - 2 * band.text_px))
                CHECK(font->width_px(line, band.text_px) < size.width);
    }
}

TEST_CASE("a lesson is named by a file, a number or its whole name") {
    const core::Strings strings = core::load_strings(strings_folder, "en");
    CHECK(cli::lesson_file("some/where.md", strings) == "some/where.md");
    CHECK(cli::lesson_file("2", strings) == cli::lesson_file("2-the-one-leg-experiment", strings));
    CHECK_THROWS_AS(cli::lesson_file("99", strings), core::Error);
}
