#include "cli/commands.hpp"
#include "cli/list_options.hpp"
#include "cli/picture_file.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "cli/typed_values.hpp"

#include <CLI/CLI.hpp>

#include <array>

namespace cli {

namespace {

constexpr std::array<std::string_view, 1> extensions{".png"};

struct Typed {
    TypedSubject subject;
    std::string scenarios;
    std::string output;
    TypedPicture picture;
};

Render read(const Typed& typed, const Common& common, const ListedLine* listed) {
    ReadSubject from = read_subject(typed.subject, listed);
    const document::PictureFormat format = choose_format(typed.picture, from);
    Render read{.common = common,
                .subject = std::move(from.subject),
                .picture = target_of(output_of(typed.output, listed), format)};
    read.subject.scenario.picture = format;  // the picture says it, so that it can be made again
    require_output(read.picture.output);
    if (read.picture.output != standard_output) require_extension(read.picture.output, extensions);
    require_class(read.subject.scenario);
    return read;
}

}  // namespace

ReadCommand define_render(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    take_list(app, typed->scenarios);
    app.add_option("-o,--output", typed->output, "The picture to write; - is standard output")
        ->option_text("FILE.png|-");
    take_picture(app, typed->subject, typed->picture);
    return [typed](const Common& common) {
        return read_one_or_list(
            typed->scenarios, {typed->subject.scenario, typed->output}, common,
            [&](const Common& each, const ListedLine* listed) { return read(*typed, each, listed); });
    };
}

int run_command(const Render& line) {
    const std::filesystem::path words = words_beside(line.picture.output);
    require_writable(line.picture.output, line.common.force);
    require_writable(words, line.common.force);
    const PictureFile picture = draw_picture_file(line.common, line.subject, line.picture);
    write_target(line.picture.output, line.common.force, picture.png);
    write_words(words, line.common.force, picture.words);
    return 0;
}

}  // namespace cli
