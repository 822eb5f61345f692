#include "app/body_canvas.hpp"
#include "app/commands.hpp"
#include "app/film.hpp"
#include "app/preparation.hpp"
#include "app/progress.hpp"
#include "app/target_file.hpp"
#include "app/texts.hpp"
#include "core/error.hpp"
#include "core/units.hpp"
#include "output/description.hpp"
#include "platform/headless.hpp"
#include "platform/interrupt.hpp"
#include "render/renderer.hpp"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

/// The day of frame `i` of `count`: an even pace from the first to the last.
int day_of_frame(const CommandLine& line, int first_day, int last_day, int i) {
    if (line.frames < 2) return first_day;
    const double share = static_cast<double>(i) / (line.frames - 1);
    return static_cast<int>(std::lround(first_day + share * (last_day - first_day)));
}

}  // namespace

int run_animate(const CommandLine& line) {
    if (film_kind(line.output) == FilmKind::folder)
        require_writable_folder(line.output, line.force);
    else
        require_writable(line);
    const document::Document& document = line.scenario.document;
    const document::Models models = loaded_models(line);
    const document::Simulation simulation = simulated(line, models);
    document::ViewState view = line.scenario.view;
    const auto held = [&](std::optional<int> day) {
        view.day = day;
        return chosen_day(view, simulation);
    };
    const int first_day = held(line.from_day), last_day = held(line.to_day);

    const platform::HeadlessContext context;
    render::load_gl(platform::HeadlessContext::get_proc_address);
    render::Renderer renderer;
    const core::Strings strings = english_texts();
    BodyPicture body(models, strings);
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
        body.show(document, simulation, view, day, document::figure_on(models, document, simulation, day),
                  static_cast<unsigned long>(day) + 1);
        BodyPicture::Place place{.size = line.size, .transparent = line.transparent};
        if (line.caption) place.caption = output::caption(strings, simulation, day);
        film->add(renderer.draw_to_image(body.picture(drawing_with(renderer), view, place), line.size));
        progress.advance();
    }
    film->finish();
    return 0;
}

}  // namespace app
