#include "window/first_language.hpp"

#include "core/error.hpp"
#include "platform/language.hpp"

namespace window {

core::Strings first_language(const std::filesystem::path& assets, session::LoadedSettings& loaded) {
    try {
        return platform::load_language(assets, loaded.settings.preferences.language);
    } catch (const core::Error& fault) {
        if (loaded.settings.preferences.language.empty()) throw;
        loaded.fault = fault.what();
        loaded.settings.preferences.language.clear();
        return platform::load_language(assets);
    }
}

}  // namespace window
