#pragma once

#include "core/natural_number.hpp"
#include "document/fields.hpp"
#include "widgets/theme.hpp"

#include <string>
#include <string_view>

// Texts about a row of the parameter table, in the language and units of the window.

namespace ui {

/// The word for a field left open: "auto", "same".
std::string unset_text(const widgets::Theme& theme, const core::Parameter& row);

/// "178 cm", "5 ft 10 in", "auto", or a choice's caption.
std::string value_text(const widgets::Theme& theme, const core::Parameter& row, const document::FieldValue& value,
                       core::UnitSystem units);

/// "140 to 210 cm", "auto, or 3 % to 60 %"; empty for a choice, whose options are visible.
std::string range_text(const widgets::Theme& theme, const core::Parameter& row, core::UnitSystem units);

/// The value of a field that nobody has set.
document::FieldValue default_value(const core::Parameter& row);

/// Typed text as a value of the row, or a sentence that says why it is refused.
struct Entry {
    document::FieldValue value{};
    std::string refusal{};  ///< empty: `value` is valid
};
Entry read_entry(const widgets::Theme& theme, const core::Parameter& row, std::string_view text,
                 core::UnitSystem units);

}  // namespace ui
