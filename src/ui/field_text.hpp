#pragma once

#include "core/natural_number.hpp"
#include "document/fields.hpp"
#include "widgets/theme.hpp"

#include <string>
#include <string_view>

// What a panel says of a row of the parameter table, in the language and units of the window.

namespace ui {

/// "auto", "same": the word under which a field is left open.
std::string unset_text(const widgets::Theme& theme, const core::Parameter& row);

/// "178 cm", "5 ft 10 in", "auto", or a choice's caption.
std::string value_text(const widgets::Theme& theme, const core::Parameter& row, const document::FieldValue& value,
                       core::UnitSystem units);

/// "140 to 210 cm", "auto, or 3 % to 60 %"; empty for a choice, which shows what there is.
std::string range_text(const widgets::Theme& theme, const core::Parameter& row, core::UnitSystem units);

/// What holds where nobody has set anything.
document::FieldValue default_value(const core::Parameter& row);

/// What was typed as a value of the row, or a sentence that says why it cannot be one.
struct Entry {
    document::FieldValue value{};
    std::string refusal{};  ///< empty: `value` holds
};
Entry read_entry(const widgets::Theme& theme, const core::Parameter& row, std::string_view text,
                 core::UnitSystem units);

}  // namespace ui
