#include "app/picture_file.hpp"

#include "app/body_canvas.hpp"
#include "app/picture_scenario.hpp"
#include "app/preparation.hpp"
#include "app/texts.hpp"
#include "image/png_writer.hpp"
#include "output/description.hpp"
#include "platform/headless.hpp"
#include "render/renderer.hpp"

namespace app {

PictureFile draw_picture_file(const CommandLine& line) {
    const document::Document& document = line.scenario.document;
    const document::ViewState& view = line.scenario.view;
    const document::Models models = loaded_models(line);
    document::Simulation simulation = simulated(line, models);
    const int day = chosen_day(view, simulation);

    const core::Strings strings = english_texts();
    BodyPicture body(models, strings);
    body.show(document, simulation, view, day, document::figure_on(models, document, simulation, day), 1);

    const platform::HeadlessContext context;
    render::load_gl(platform::HeadlessContext::get_proc_address);
    render::Renderer renderer;
    BodyPicture::Place place{.size = line.size, .transparent = line.transparent};
    if (line.caption) place.caption = output::caption(strings, simulation, day);
    const render::Picture picture = body.picture(drawing_with(renderer), view, place);
    const std::string words = output::description(strings, {document, simulation, view, day});
    image::PngWriter png(line.size.width, line.size.height, !line.transparent,
                         scenario_texts(line.scenario, day, words));
    renderer.draw_in_bands(picture, line.size, [&](const image::Image& rows) { png.add_rows(rows); });
    return {png.finish(), words, std::move(simulation), day};
}

}  // namespace app
