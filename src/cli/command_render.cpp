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
    auto [subject, target] = read_picture(typed.subject, typed.picture, typed.output, listed);
    if (target.output != standard_output) require_extension(target.output, extensions);
    return {common, std::move(subject), std::move(target)};
}

}  // namespace

ReadCommand define_render(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    take_list(app, typed->scenarios);
    app.add_option("-o,--output", typed->output, "The picture to write; - is standard output")
        ->option_text("FILE.png|-");
    take_picture(app, typed->subject, typed->picture);
    return listed_command(typed, read);
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
