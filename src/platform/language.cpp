#include "platform/language.hpp"

#include "platform/data_folder.hpp"

#include <array>
#include <cstdlib>

namespace platform {

core::Strings load_language(const std::filesystem::path& assets, std::string_view wish) {
    const std::filesystem::path folder = assets / "strings";
    if (!wish.empty() && wish != "auto") return core::load_strings(folder, wish);
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string(value ? value : "");
    };
    const std::array environment{variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG")};
    return core::load_strings(folder, core::language_for(core::list_languages(folder), environment));
}

core::Strings english_texts() {
    return core::load_strings(data_folder() / "assets" / "strings", "en");
}

}  // namespace platform
