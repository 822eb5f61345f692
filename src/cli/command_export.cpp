#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "output/glb.hpp"
#include "output/obj.hpp"
#include "output/ply.hpp"
#include "output/stl.hpp"
#include "picture/body_picture.hpp"
#include "picture/picture_labels.hpp"
#include "study/layer_field.hpp"

#include <fmt/format.h>

#include <cmath>

namespace cli {

namespace {

constexpr int most_frames = 13;  // days between them are straight lines, which a body's course hardly leaves
constexpr float animation_seconds = 10;

/// What there is to export.
struct Export {
    const CommandLine& line;
    study::Study& study;
    int day;
    const study::Body& body;

    const document::Document& document() const { return line.scenario.document; }
    const body::BodyModel& model() const { return study.models().bodies[document().person.sex]; }
    std::string comment() const { return fmt::format("adiposcope {}, day {}", ADIPOSCOPE_VERSION, day); }
};

std::vector<output::GlbFrame> frames_of_run(const Export& asked) {
    const int last = asked.study.simulation(asked.document()).last_day();
    const int frames = std::min(most_frames, last + 1);
    if (frames < 2) core::throw_invalid("--animation needs a run of at least one day");
    Progress progress("bodies of the animation", static_cast<std::size_t>(frames), asked.line.quiet);
    std::vector<output::GlbFrame> animation;
    for (int k = 0; k < frames; ++k) {
        const int day = static_cast<int>(std::lround(static_cast<double>(k) * last / (frames - 1)));
        animation.push_back({.day = day,
                             .seconds = animation_seconds * static_cast<float>(day) / static_cast<float>(last),
                             .positions = asked.study.figure(asked.document(), day).positions});
        progress.advance();
    }
    return animation;
}

std::vector<glm::vec3> map_colours(const Export& asked) {
    const document::ViewState& view = asked.line.scenario.view;
    if (!has_values(view.layer)) return {};
    const study::LayerField field = study::layer_field(asked.study, asked.document(), view, asked.body);
    const render::ValueMap map = picture::map_of(view.layer, false, field.steps);
    std::vector<glm::vec3> colours;
    for (const float value : field.values) colours.push_back(picture::linear_colour_at(map, value / field.range));
    return colours;
}

std::vector<std::uint8_t> glb_of(const Export& asked) {
    std::vector<output::GlbFrame> animation;
    if (asked.line.animation) animation = frames_of_run(asked);
    const std::vector<glm::vec3> colours = map_colours(asked);
    const glm::vec3 skin_srgb = picture::look_of(asked.line.scenario.view).skin_srgb;
    return output::body_glb(asked.model(), {.generator = "adiposcope " ADIPOSCOPE_VERSION,
                                            .name = std::string(core::name_of(asked.document().person.sex)),
                                            .day = asked.day,
                                            .positions = asked.body.figure.positions,
                                            .skin_linear = glm::pow(skin_srgb, glm::vec3(2.2F)),
                                            .map_linear = colours,
                                            .animation = animation});
}

void write_mesh(const Export& asked) {
    const std::string kind = extension_of(asked.line.output);
    const auto& positions = asked.body.figure.positions;
    if (kind == ".glb") {
        write_target(asked.line, glb_of(asked));
    } else if (kind == ".stl") {
        write_target(asked.line, output::skin_stl(asked.model(), positions, asked.comment()));
    } else if (kind == ".ply") {
        const std::vector<float>& mm =
            asked.study.layer_values(asked.document(), {document::Layer::thickness}, asked.body);
        write_target(asked.line, output::skin_ply(asked.model(), positions, mm, asked.comment()));
    } else {
        write_target(asked.line, output::skin_obj(asked.model(), positions, asked.comment()));
    }
}

}  // namespace

int run_export(const CommandLine& line) {
    require_writable(line);
    const study::Models models = loaded_models(line);
    study::Study study(models);
    const int day = chosen_day(line.scenario.view, simulated(line, study));
    const study::Body body = study.body(line.scenario.document, day);  // its own: an animation asks for many more
    write_mesh({.line = line, .study = study, .day = day, .body = body});
    return 0;
}

}  // namespace cli
