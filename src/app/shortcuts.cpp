#include "app/shortcuts.hpp"

namespace app {

ui::Requests requests_of(std::span<const platform::KeyPress> presses, const ui::KeyboardUse& use) {
    ui::Requests requests;
    for (const platform::KeyPress& press : presses) ask_by_keys(requests, press.text(), use);
    return requests;
}

}  // namespace app
