#include "cli/picture_file.hpp"

#include "cli/preparation.hpp"
#include "core/error.hpp"
#include "image/png_writer.hpp"
#include "picture/body_picture.hpp"
#include "picture/description.hpp"
#include "picture/picture_scenario.hpp"
#include "platform/headless.hpp"
#include "platform/language.hpp"
#include "render/renderer.hpp"

#include <exception>
#include <future>
#include <memory>
#include <optional>

namespace cli {

namespace {

/// A context without a display and what draws in it.
struct Headless {
    platform::HeadlessContext context{};
    render::Renderer renderer = [] {
        render::load_gl(platform::HeadlessContext::get_proc_address);
        return render::Renderer();
    }();
};

/// Who is drawn, and on which day.
struct Subject {
    explicit Subject(const CommandLine& line)
        : models(loaded_models(line)),
          study(models),
          day(chosen_day(line.scenario.view, simulated(line, study))),
          body(models, strings) {
        body.show(study, line.scenario.document, line.scenario.view, day);
    }

    study::Models models;
    study::Study study;
    int day = 0;
    core::Strings strings = platform::english_texts();
    picture::BodyPicture body;
};

/// Makes the context while another thread runs the simulation. A fault of the scenario goes before one of OpenGL.
std::unique_ptr<Subject> prepared_beside(const CommandLine& line, std::optional<Headless>& headless) {
    auto coming = std::async(std::launch::async, [&line] { return std::make_unique<Subject>(line); });
    std::exception_ptr refused;
    try {
        headless.emplace();
    } catch (const core::Error&) {
        refused = std::current_exception();
    }
    std::unique_ptr<Subject> subject = coming.get();
    if (refused) std::rethrow_exception(refused);
    return subject;
}

}  // namespace

PictureFile draw_picture_file(const CommandLine& line) {
    const document::Document& document = line.scenario.document;
    const document::ViewState& view = line.scenario.view;
    std::optional<Headless> headless;
    const std::unique_ptr<Subject> subject = prepared_beside(line, headless);
    const study::Simulation& simulation = subject->study.simulation(document);
    const int day = subject->day;
    render::Renderer& renderer = headless->renderer;
    picture::BodyPicture::Place place{.size = line.size, .transparent = line.transparent};
    if (line.caption) place.caption = picture::caption(subject->strings, simulation, day);
    const render::Picture picture = subject->body.picture(picture::drawing_with(renderer), view, place);
    const std::string words = picture::description(subject->strings, {document, simulation, view, day});
    image::PngWriter png(line.size.width, line.size.height, !line.transparent,
                         picture::scenario_texts(line.scenario, day, words));
    std::future<void> encoding;  // of one band, while the next is drawn
    renderer.draw_in_bands(picture, line.size, [&](image::Image rows) {
        if (encoding.valid()) encoding.get();
        encoding = std::async(std::launch::async, [&png, rows = std::move(rows)] { png.add_rows(rows); });
    });
    headless.reset();
    if (encoding.valid()) encoding.get();
    return {png.finish(), words, simulation, day};
}

}  // namespace cli
