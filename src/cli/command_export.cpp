#include "cli/commands.hpp"
#include "cli/list_options.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "cli/typed_values.hpp"
#include "core/error.hpp"
#include "output/glb.hpp"
#include "output/obj.hpp"
#include "output/ply.hpp"
#include "output/stl.hpp"
#include "picture/body_picture.hpp"
#include "picture/picture_labels.hpp"
#include "render/skin_tones.hpp"
#include "shape/relief.hpp"
#include "shape/thickness.hpp"
#include "study/layer_field.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>
#include <cmath>

namespace cli {

namespace {

constexpr int most_frames = 13;  // linearly interpolated between them, close to a body's actual course
constexpr float animation_seconds = 10;

/// The subject of the export.
struct Exported {
    const Export& line;
    study::Study& study;
    int day;
    const study::Body& body;

    const document::Document& document() const { return line.subject.scenario.document; }
    const body::BodyModel& model() const { return study.models().bodies[document().person.sex]; }
    std::string comment() const { return fmt::format("adiposcope {}, day {}", ADIPOSCOPE_VERSION, day); }
};

std::vector<output::GlbFrame> frames_of_run(const Exported& asked) {
    const int last = asked.study.simulation(asked.document()).last_day();
    const int frames = std::min(most_frames, last + 1);
    if (frames < 2) core::throw_invalid("--animation needs a run of at least one day");
    Progress progress("bodies of the animation", static_cast<std::size_t>(frames), asked.line.common.quiet);
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

std::vector<glm::vec3> map_colours(const Exported& asked) {
    const document::ViewState& view = asked.line.subject.scenario.view;
    if (!has_values(view.layer)) return {};
    const study::LayerField field = study::layer_field(asked.study, asked.document(), view, asked.body);
    const render::ValueMap map = picture::map_of(view.layer, false, field.steps);
    std::vector<glm::vec3> colours;
    for (const float value : field.values) colours.push_back(picture::linear_colour_at(map, value / field.range));
    return colours;
}

std::vector<std::uint8_t> glb_of(const Exported& asked) {
    std::vector<output::GlbFrame> animation;
    if (asked.line.animation) animation = frames_of_run(asked);
    const std::vector<glm::vec3> colours = map_colours(asked);
    const glm::vec3 skin_srgb = picture::look_of(asked.line.subject.scenario.view).skin.skin_srgb;
    return output::body_glb(asked.model(), {.generator = "adiposcope " ADIPOSCOPE_VERSION,
                                            .name = std::string(core::name_of(asked.document().person.sex)),
                                            .day = asked.day,
                                            .positions = asked.body.figure.positions,
                                            .skin_linear = render::linear_from_srgb(skin_srgb),
                                            .map_linear = colours,
                                            .animation = animation});
}

void write_mesh(const Exported& asked) {
    const std::string kind = extension_of(asked.line.output);
    const auto& positions = asked.body.figure.positions;
    if (kind == ".glb") {
        write_target(asked.line.output, asked.line.common.force, glb_of(asked));
    } else if (kind == ".stl") {
        write_target(asked.line.output, asked.line.common.force,
                     output::skin_stl(asked.model(), positions, asked.comment()));
    } else if (kind == ".ply") {
        const std::vector<float>& mm =
            asked.study.layer_values(asked.document(), {document::Layer::thickness}, asked.body);
        write_target(asked.line.output, asked.line.common.force,
                     output::skin_ply(asked.model(), positions, mm, asked.comment()));
    } else {
        write_target(asked.line.output, asked.line.common.force,
                     output::skin_obj(asked.model(), positions, asked.comment()));
    }
}

constexpr std::array<std::string_view, 4> extensions{".obj", ".ply", ".stl", ".glb"};
/// Options of the parameter table that only GLB has a place for.
constexpr std::array<std::string_view, 5> glb_names{"skin", "layer", "change-of", "layer-range", "reference-day"};

struct Typed {
    TypedSubject subject;
    std::string scenarios;
    std::string output;
    bool animation = false;
};

/// Only one mesh format supports colours and animation.
void require_glb(const Typed& typed, const std::filesystem::path& file) {
    if (extension_of(file) == ".glb") return;
    for (const std::string_view name : glb_names)
        if (typed.subject.fields.given(name))
            core::throw_invalid(fmt::format("--{} needs a name that ends in .glb, not \"{}\"", name, file.string()));
    if (typed.animation)
        core::throw_invalid(fmt::format("--animation needs a name that ends in .glb, not \"{}\"", file.string()));
}

Export read(const Typed& typed, const Common& common, const ListedLine* listed) {
    Export read{.common = common,
                .subject = read_subject(typed.subject, listed).subject,
                .output = output_of(typed.output, listed),
                .animation = typed.animation};
    require_output(read.output);
    require_named(read.output);
    require_extension(read.output, extensions);
    require_glb(typed, read.output);
    return read;
}

}  // namespace

ReadCommand define_export(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    take_list(app, typed->scenarios);
    app.add_option("-o,--output", typed->output, "The mesh to write: the body with arms held out")
        ->option_text("FILE.obj|.ply|.stl|.glb");
    take_person_and_plan(app, typed->subject);
    take_day(app, typed->subject, "View", "exported");
    typed->subject.fields.add(app, "Only for FILE.glb", glb_names);
    app.add_flag("--animation", typed->animation, "The whole run as an animation of ten seconds")
        ->group("Only for FILE.glb");
    return listed_command(typed, read);
}

int run_command(const Export& line) {
    require_writable(line.output, line.common.force);
    const document::Document& document = line.subject.scenario.document;
    const study::Models models = loaded_models(line.common, sex_shown(line.subject.scenario));
    study::Study study(models);
    const int day = chosen_day(line.subject.scenario.view, simulated(line.common, document, study));
    const study::Body body = study.body(document, day);  // a copy: an animation requests many more
    write_mesh({.line = line, .study = study, .day = day, .body = body});
    return 0;
}

}  // namespace cli
