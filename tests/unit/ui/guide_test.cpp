#include "document/parameters.hpp"
#include "session/key_table.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

// The window against its descriptions: the keys in the user guide, and the rows of the parameter table in the panels.

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The text between backquotes in the first column of the guide's tables of keys.
std::set<std::string> keys_of_guide() {
    std::set<std::string> keys;
    std::istringstream guide(text_of(ADIPOSCOPE_SOURCE_DIR "/docs/user-guide.md"));
    bool in_table = false;
    for (std::string line; std::getline(guide, line);) {
        if (line == "| do | to |" || line == "| key | does |") in_table = true;
        if (!line.starts_with("|")) in_table = false;
        if (!in_table) continue;
        const std::string cell = line.substr(0, line.find(" | ", 2));
        for (std::size_t from = cell.find('`'); from != std::string::npos; from = cell.find('`', from)) {
            const std::size_t end = cell.find('`', from + 1);
            keys.insert(cell.substr(from + 1, end - from - 1));
            from = end + 1;
        }
    }
    return keys;
}

}  // namespace

TEST_CASE("the user guide tells of every key that does something, and of no other") {
    std::set<std::string> known;
    for (const session::KeyedAction& action : session::keyed_actions())
        for (const std::string_view keys : action.keys)
            if (!keys.empty()) known.emplace(keys);
    CHECK(keys_of_guide() == known);
}

TEST_CASE("every option of the parameter table has a control in the window") {
    std::string panels;
    for (const auto& entry : std::filesystem::directory_iterator(ADIPOSCOPE_SOURCE_DIR "/src/ui"))
        if (entry.path().extension() == ".cpp" && entry.path().stem() != "field_rows") panels += text_of(entry.path());
    // Fields set by manipulating what they describe: the camera, the wipe edge, the timeline, the section plane;
    // and the layer in the row over the body.
    const std::set<std::string_view> moved{"yaw", "pitch", "zoom", "pan-x", "pan-y", "wipe", "day", "layer"};
    for (const core::Parameter& row : document::parameters()) {
        CAPTURE(row.name);
        CHECK((moved.contains(row.name) || panels.find("\"" + std::string(row.name) + "\"") != std::string::npos));
    }
}
