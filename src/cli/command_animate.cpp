#include "cli/commands.hpp"
#include "cli/film.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "core/units.hpp"
#include "picture/body_picture.hpp"
#include "picture/description.hpp"
#include "platform/headless.hpp"
#include "platform/interrupt.hpp"
#include "platform/language.hpp"
#include "render/renderer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace cli {

namespace {

constexpr const char* words_in_folder = "film.alt.txt";

/// "run.mp4.alt.txt": a film of the same name in another format keeps its own.
std::filesystem::path words_beside(std::filesystem::path film) {
    film += ".alt.txt";
    return film;
}

/// The day of frame `i` of `count`: an even pace from the first to the last.
int day_of_frame(const CommandLine& line, int first_day, int last_day, int i) {
    if (line.frames < 2) return first_day;
    const double share = static_cast<double>(i) / (line.frames - 1);
    return static_cast<int>(std::lround(first_day + share * (last_day - first_day)));
}

/// What the film shows, for those who do not see it: where it begins, what moves, and where it ends.
std::string film_words(const CommandLine& line, const core::Strings& strings, const study::Simulation& simulation,
                       int first_day, int last_day) {
    const document::Document& document = line.scenario.document;
    const document::ViewState& view = line.scenario.view;
    const auto on = [&](int day) { return picture::description(strings, {document, simulation, view, day}); };
    std::string words = fmt::format("A film of {:g} s.", 1.0 * line.frames / line.frames_per_second);
    if (line.turn_deg != 0) words += fmt::format(" The camera goes {:g} degrees round the body.", line.turn_deg);
    if (first_day == last_day) return words + "\n" + on(first_day) + "\n";
    return words + fmt::format(" The days go from {} to {}.\nAt its start: {}\nAt its end: {}\n", first_day, last_day,
                               on(first_day), on(last_day));
}

}  // namespace

int run_animate(const CommandLine& line) {
    const bool into_folder = film_kind(line.output) == FilmKind::folder;
    const std::filesystem::path words = into_folder ? line.output / words_in_folder : words_beside(line.output);
    if (into_folder)
        require_writable_folder(line.output, line.force);
    else
        require_writable(line), require_writable(words, line.force);
    const document::Document& document = line.scenario.document;
    const study::Models models = loaded_models(line);
    study::Study study(models);
    const study::Simulation simulation = simulated(line, study);  // its own copy: the film asks for many days
    document::ViewState view = line.scenario.view;
    const auto held = [&](std::optional<int> day) {
        view.day = day;
        return chosen_day(view, simulation);
    };
    const int first_day = held(line.from_day), last_day = held(line.to_day);

    const platform::HeadlessContext context;
    render::load_gl(platform::HeadlessContext::get_proc_address);
    render::Renderer renderer;
    const core::Strings strings = platform::english_texts();
    picture::BodyPicture body(models, strings);
    const platform::InterruptWatch interrupts;
    const auto film = begin_film({line.output, line.force, line.size, line.frames_per_second});
    Progress progress("frames", static_cast<std::size_t>(line.frames), line.quiet);
    const auto [first_yaw_rad, pitch_rad] = direction_of(view);
    for (int i = 0; i < line.frames; ++i) {
        interrupts.throw_if_interrupted();
        const int day = day_of_frame(line, first_day, last_day, i);
        view.day = day;
        const double turned_rad = line.turn_deg / core::deg_per_rad * i / line.frames;
        if (line.turn_deg != 0) view = turned_to(view, {first_yaw_rad + turned_rad, pitch_rad});
        body.show(study, document, view, day);
        picture::BodyPicture::Place place{.size = line.size, .transparent = line.transparent};
        if (line.caption) place.caption = picture::caption(strings, simulation, day);
        film->add(renderer.draw_to_image(body.picture(picture::drawing_with(renderer), view, place), line.size));
        progress.advance();
    }
    film->finish();
    write_target(words, line.force, film_words(line, strings, simulation, first_day, last_day));
    return 0;
}

}  // namespace cli
