#pragma once

#include <filesystem>
#include <string_view>

namespace platform {

/// $HOME; empty if unset or relative, so that nothing is written to the working directory by mistake.
std::filesystem::path home_folder();

/// `inner` in the user's configuration folder for this program, $XDG_CONFIG_HOME/adiposcope, else ~/.config/adiposcope;
/// empty if neither is known. It need not exist.
std::filesystem::path config_folder(std::string_view inner);

/// The same for state that is kept between runs but is not a setting: $XDG_STATE_HOME/adiposcope, else
/// ~/.local/state/adiposcope.
std::filesystem::path state_folder(std::string_view inner);

}  // namespace platform
