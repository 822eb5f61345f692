#include "app/settings.hpp"
#include "app/unsaved_work.hpp"
#include "fuzz/refusal.hpp"

#include <cstdint>
#include <string_view>

// What the window keeps between two starts: settings and unsaved work.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    app::Settings settings;
    if (accepted([&] { settings = app::parse_settings(text, "settings"); })) {
        const std::string written = app::settings_json(settings);
        require(app::settings_json(app::parse_settings(written, "written")) == written);
    }
    app::UnsavedWork work;
    if (accepted([&] { work = app::parse_unsaved_work(text, "work"); })) {
        const std::string written = app::unsaved_work_json(work);
        require(app::unsaved_work_json(app::parse_unsaved_work(written, "written")) == written);
    }
    return 0;
}
