#include "app/chosen_day.hpp"
#include "app/commands.hpp"
#include "app/figure_scene.hpp"
#include "app/target_file.hpp"
#include "platform/headless.hpp"
#include "platform/paths.hpp"
#include "render/renderer.hpp"

namespace app {

int run_render(const CommandLine& line) {
    require_writable(line);
    const std::filesystem::path data = platform::data_folder();
    const auto& [document, view] = line.scenario;
    const auto models = document::load_models(data / "models", data / "assets", platform::config_folder("profiles"));
    note_refused_profiles(line, models.refused_profiles);
    const document::Simulation simulation = document::simulate(models.profiles, document);
    note_early_stop(line, simulation);
    const int day = chosen_day(view, simulation);

    FigureScene figure_scene(models);
    const energy::Person& person = document.person;
    figure_scene.show(person.sex, person.height_m, view.pose, document::figure_on(models, document, simulation, day),
                      1);
    render::Look look = look_of(view);
    if (line.transparent) look.background = render::Background::transparent;

    const platform::HeadlessContext context;
    render::load_gl(platform::HeadlessContext::get_proc_address);
    render::Renderer renderer;
    const double aspect = static_cast<double>(line.size.width) / line.size.height;
    const image::Image picture =
        renderer.draw_to_image(figure_scene.scene(), figure_scene.camera(view, aspect), look, line.size);
    write_target(line, image::encode_png(picture));
    return 0;
}

}  // namespace app
