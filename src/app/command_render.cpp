#include "app/commands.hpp"
#include "app/picture_file.hpp"
#include "app/target_file.hpp"

namespace app {

int run_render(const CommandLine& line) {
    const std::filesystem::path words = alt_text_file(line.output);
    require_writable(line);
    require_writable(words, line.force);
    const PictureFile picture = draw_picture_file(line);
    write_target(line, picture.png);
    write_target(words, line.force, picture.words + "\n");
    return 0;
}

}  // namespace app
