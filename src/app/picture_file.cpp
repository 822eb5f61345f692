#include "app/picture_file.hpp"

#include "app/body_canvas.hpp"
#include "app/chosen_day.hpp"
#include "app/picture_scenario.hpp"
#include "image/png_writer.hpp"
#include "output/description.hpp"
#include "platform/headless.hpp"
#include "platform/paths.hpp"
#include "render/renderer.hpp"

namespace app {

PictureFile draw_picture_file(const CommandLine& line) {
    const std::filesystem::path data = platform::data_folder();
    const document::Document& document = line.scenario.document;
    const document::ViewState& view = line.scenario.view;
    const auto models = document::load_models(data / "models", data / "assets", platform::config_folder("profiles"));
    note_refused_profiles(line, models.refused_profiles);
    document::Simulation simulation = document::simulate(models, document);
    note_early_stop(line, simulation);
    note_build(line, simulation);
    const int day = chosen_day(view, simulation);

    BodyPicture body(models);
    body.show(document, simulation, view, day, document::figure_on(models, document, simulation, day), 1);

    const platform::HeadlessContext context;
    render::load_gl(platform::HeadlessContext::get_proc_address);
    render::Renderer renderer;
    const render::Picture picture = body.picture(
        drawing_with(renderer), view, {.size = line.size, .covered_above = 0, .transparent = line.transparent});
    const std::string words = output::description(document, simulation, view, day);
    image::PngWriter png(line.size.width, line.size.height, !line.transparent,
                         scenario_texts(line.scenario, day, words));
    renderer.draw_in_bands(picture, line.size, [&](const image::Image& rows) { png.add_rows(rows); });
    return {png.finish(), std::move(simulation), day};
}

}  // namespace app
