#include "cli/commands.hpp"
#include "cli/picture_file.hpp"
#include "cli/target_file.hpp"
#include "output/alt_text.hpp"

namespace cli {

int run_render(const CommandLine& line) {
    const std::filesystem::path words = output::alt_text_file(line.output);
    require_writable(line);
    require_writable(words, line.force);
    const PictureFile picture = draw_picture_file(line);
    write_target(line, picture.png);
    write_target(words, line.force, picture.words + "\n");
    return 0;
}

}  // namespace cli
