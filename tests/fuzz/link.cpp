#include "document/scene_link.hpp"
#include "fuzz/refusal.hpp"

#include <cstdint>
#include <string_view>

// What a browser passes on of a link: a parsed link is written so that it parses back to the same, unless it leaves out
// the people of a classroom.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    document::SceneLink link;
    if (!accepted([&] { link = document::parse_scene_link(text); })) return 0;
    const std::string written = document::scene_link(link);
    document::SceneLink again;
    if (!accepted([&] { again = document::parse_scene_link(written); })) {
        require(link.classroom || written.size() > document::longest_link);
        return 0;
    }
    require(document::scene_link(again) == written);
    if (!link.classroom) require(again.scenario == link.scenario);
    return 0;
}
