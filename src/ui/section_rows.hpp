#pragma once

#include "ui/field_rows.hpp"
#include "ui/layout.hpp"

namespace ui {

/// The section plane: a button for each site, and sliders to move and tilt the plane from there.
void section_rows(RowContext& context);

/// A slider beside the body that moves the plane, and the sites above it, `below` pixels from the area's top.
void section_handle(RowContext& context, const Area& area, float below);

}  // namespace ui
