#include "output/alt_text.hpp"

namespace output {

std::filesystem::path alt_text_file(std::filesystem::path picture) {
    return picture.replace_extension(".alt.txt");
}

}  // namespace output
