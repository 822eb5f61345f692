#pragma once

#include <filesystem>
#include <string_view>

namespace platform {

/// $HOME; empty where it is unset or no whole path, so that nothing lands in the working folder by mistake.
std::filesystem::path home_folder();

/// `inner` in the user's own folder for this program, $XDG_CONFIG_HOME/adiposcope, else ~/.config/adiposcope; empty
/// where neither is known. It need not exist.
std::filesystem::path config_folder(std::string_view inner);

/// Likewise for what is kept from one start to the next without being a setting: $XDG_STATE_HOME/adiposcope, else
/// ~/.local/state/adiposcope.
std::filesystem::path state_folder(std::string_view inner);

}  // namespace platform
