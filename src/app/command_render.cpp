#include "app/commands.hpp"
#include "app/picture_file.hpp"
#include "app/target_file.hpp"

namespace app {

int run_render(const CommandLine& line) {
    require_writable(line);
    write_target(line, draw_picture_file(line).png);
    return 0;
}

}  // namespace app
