#pragma once

#include "document/view_state.hpp"

namespace document {

/// Whether a picture shows `ViewState::reference_day`, in its layer or in what it is compared with.
constexpr bool shows_reference_day(const ViewState& view) {
    return view.layer == Layer::change || view.layer == Layer::share || view.compare == Compare::wipe ||
           view.compare == Compare::side_by_side || view.compare == Compare::ghost;
}

}  // namespace document
