#include "ui/number_tabs.hpp"

namespace ui {

const char* depot_label(const widgets::Theme& theme, core::Depot depot) {
    return theme.say(fmt::format("depot.{}", core::name_of(depot)));
}

}  // namespace ui
