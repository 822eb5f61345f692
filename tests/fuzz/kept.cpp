#include "fuzz/refusal.hpp"
#include "session/settings.hpp"
#include "session/unsaved_work.hpp"

#include <cstdint>
#include <string_view>

// Files the window keeps between runs: settings and unsaved work.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    session::Settings settings;
    if (accepted([&] { settings = session::parse_settings(text, "settings"); })) {
        const std::string written = session::settings_json(settings);
        require(session::settings_json(session::parse_settings(written, "written")) == written);
    }
    session::UnsavedWork work;
    if (accepted([&] { work = session::parse_unsaved_work(text, "work"); })) {
        const std::string written = session::unsaved_work_json(work);
        require(session::unsaved_work_json(session::parse_unsaved_work(written, "written")) == written);
    }
    return 0;
}
