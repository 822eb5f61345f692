#include "cli/caption_band.hpp"
#include "cli/commands.hpp"
#include "cli/film.hpp"
#include "cli/lesson_choice.hpp"
#include "cli/lesson_story.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/spot_story.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "lesson/parse.hpp"
#include "lesson/wording.hpp"
#include "picture/body_picture.hpp"
#include "picture/class_runs.hpp"
#include "picture/description.hpp"
#include "picture/label_font.hpp"
#include "platform/data_folder.hpp"
#include "platform/headless.hpp"
#include "platform/interrupt.hpp"
#include "platform/language.hpp"
#include "render/load_gl.hpp"
#include "render/renderer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace cli {

namespace {

constexpr double label_share = 0.6;  // of the words' size; the cards of a section need their room

int frames_of(const Shot& shot, int frames_per_second) {
    return std::max(1, static_cast<int>(std::lround(shot.seconds * frames_per_second)));
}

/// Draws the frames of a story.
class Projector {
  public:
    Projector(const ToldFilm& line, const study::Models& models, const core::Strings& strings, const Story& story)
        : line_(line),
          strings_(strings),
          study_(models),
          body_(models, strings),
          font_(picture_font()),
          band_(caption_band(font_, story, line.picture.size)),
          body_size_{line.picture.size.width, line.picture.size.height - band_.height} {
        render::load_gl(platform::HeadlessContext::get_proc_address);
        renderer_.emplace();
    }

    void show(const Shot& shot, const Film& film) {
        const int frames = frames_of(shot, line_.frames_per_second);
        const int last = std::min(shot.last_day, study_.simulation(shot.scenario.document).last_day());
        const int first = std::min(shot.first_day, last);
        const image::Image words = draw_band(font_, band_, shot);
        for (int i = 0; i < frames;) {
            interrupts_.throw_if_interrupted();
            const auto day_at = [&](int frame) {
                return first + static_cast<int>(std::lround((last - first) * (frame + 1.0) / frames));
            };
            int next = i + 1;
            while (next < frames && day_at(next) == day_at(i)) ++next;
            film.add(framed(body(shot, day_at(i)), words), next - i);
            i = next;
        }
    }

    /// What a shot shows at its end, and its words.
    std::string described(const Shot& shot) {
        const document::Document& document = shot.scenario.document;
        const study::Simulation& simulation = study_.simulation(document);
        const int day = std::min(shot.last_day, simulation.last_day());
        return picture::description(strings_, {document, simulation, shot.scenario.view, day, false,
                                               shot.telling == picture::Telling::nothing,
                                               picture::class_runs(study_, document, shot.scenario.view)}) +
               "\n" + words_of(shot);
    }

  private:
    static image::Font picture_font() {
        auto font = picture::load_picture_font();
        if (!font) core::throw_failure("a film with words needs a font: none was found, expected Inter or DejaVu Sans");
        return std::move(*font);
    }

    image::Image body(const Shot& shot, int day) {
        document::ViewState view = shot.scenario.view;
        view.day = day;
        body_.tell(shot.telling);
        body_.show(study_, shot.scenario.document, view, day);
        picture::BodyPicture::Place place{.size = body_size_};
        if (view.layer != document::Layer::section) place.least_text_px = label_share * band_.text_px;
        if (shot.plays()) place.caption = strings_.say("lesson.day", fmt::arg("day", day));
        return renderer_->draw_to_image(body_.picture(picture::drawing_with(*renderer_), view, place), body_size_);
    }

    static image::Image framed(image::Image body, const image::Image& words) {
        body.height += words.height;
        body.rgba.insert(body.rgba.end(), words.rgba.begin(), words.rgba.end());
        return body;
    }

    const ToldFilm& line_;
    const core::Strings& strings_;
    study::Study study_;
    platform::HeadlessContext context_;
    std::optional<render::Renderer> renderer_;
    picture::BodyPicture body_;
    image::Font font_;
    CaptionBand band_;
    render::Size body_size_;
    platform::InterruptWatch interrupts_;
};

Story story_of(const ToldFilm& line, study::Study& study, const core::Strings& strings) {
    if (line.lesson.empty()) return timed(spot_story(strings, line.subject.scenario));
    const lesson::Lesson lesson =
        lesson::load_lesson(lesson_file(line.lesson, strings), lesson::translate_with(strings));
    return timed(lesson_story(study, strings, lesson));
}

}  // namespace

int run_command(const ToldFilm& line) {
    const std::filesystem::path words_file = writable_film_words(line.picture.output, line.common.force);
    const core::Strings strings = platform::load_language(platform::data_folder() / "assets", line.language);
    const study::Models models = loaded_models(line.common);
    study::Study study(models);
    const Story story = story_of(line, study, strings);
    Projector projector(line, models, strings, story);
    const Film film = begin_film({line.picture.output, line.common.force, line.picture.size, line.frames_per_second});
    Progress progress("shots", story.size(), line.common.quiet);
    std::string words = fmt::format("A film of {:.0f} s.", seconds_of(story));
    for (const Shot& shot : story) {
        projector.show(shot, film);
        words += '\n';
        words += projector.described(shot);
        progress.advance();
    }
    film.finish();
    write_target(words_file, line.common.force, words + "\n");
    return 0;
}

}  // namespace cli
