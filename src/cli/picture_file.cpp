#include "cli/picture_file.hpp"

#include "core/error.hpp"
#include "core/parallel.hpp"
#include "image/png_writer.hpp"
#include "picture/body_picture.hpp"
#include "picture/description.hpp"
#include "picture/picture_scenario.hpp"
#include "platform/headless.hpp"
#include "platform/language.hpp"
#include "render/load_gl.hpp"
#include "render/renderer.hpp"

#include <exception>
#include <future>
#include <memory>
#include <optional>

namespace cli {

namespace {

/// An OpenGL context without a display, and its renderer.
struct Headless {
    platform::HeadlessContext context{};
    render::Renderer renderer = [] {
        render::load_gl(platform::HeadlessContext::get_proc_address);
        return render::Renderer();
    }();
};

/// A subject on the day to draw.
struct ShownSubject {
    ShownSubject(const Common& common, const document::Scenario& scenario)
        : models(loaded_models(common, sex_shown(scenario))),
          study(models),
          runs(shown_runs(common, scenario, study)),
          day(chosen_day(scenario.view, runs.longest)),
          body(models, strings) {
        body.show(study, scenario.document, scenario.view, day);
    }

    study::Models models;
    study::Study study;
    ShownRuns runs;
    int day = 0;
    core::Strings strings = platform::english_texts();
    picture::BodyPicture body;
};

/// Creates the context while another thread runs the simulation. Errors of the scenario take precedence over OpenGL
/// errors.
std::unique_ptr<ShownSubject> prepared_beside(const Common& common, const document::Scenario& scenario,
                                              std::optional<Headless>& headless) {
    auto coming = std::async(core::beside(), [&] { return std::make_unique<ShownSubject>(common, scenario); });
    std::exception_ptr refused;
    try {
        headless.emplace();
    } catch (const core::Error&) {
        refused = std::current_exception();
    }
    std::unique_ptr<ShownSubject> shown = coming.get();
    if (refused) std::rethrow_exception(refused);
    return shown;
}

}  // namespace

PictureFile draw_picture_file(const Common& common, const Subject& subject, const PictureTarget& target) {
    const document::Document& document = subject.scenario.document;
    const document::ViewState& view = subject.scenario.view;
    std::optional<Headless> headless;
    const std::unique_ptr<ShownSubject> shown = prepared_beside(common, subject.scenario, headless);
    const ShownRuns& runs = shown->runs;
    const int day = shown->day;
    render::Renderer& renderer = headless->renderer;
    picture::BodyPicture::Place place{.size = target.size, .transparent = target.transparent};
    if (target.caption) place.caption = caption_of(shown->strings, runs, day);
    const render::Picture picture = shown->body.picture(picture::drawing_with(renderer), view, place);
    const std::string words = picture::description(
        shown->strings,
        {.document = document, .simulation = runs.longest, .view = view, .day = day, .class_runs = runs.of_class});
    image::PngWriter png(target.size.width, target.size.height, !target.transparent,
                         picture::scenario_texts(subject.scenario, day, words));
    std::future<void> encoding;  // of one band, while the next is drawn
    renderer.draw_in_bands(picture, target.size, [&](image::Image rows) {
        if (encoding.valid()) encoding.get();
        encoding = std::async(core::beside(), [&png, rows = std::move(rows)] { png.add_rows(rows); });
    });
    headless.reset();
    if (encoding.valid()) encoding.get();
    return {png.finish(), words, runs, day};
}

}  // namespace cli
