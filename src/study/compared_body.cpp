#include "study/compared_body.hpp"

namespace study {

const Body* compared_body(Study& study, const document::Document& document, const document::ViewState& view, int day) {
    using document::Compare;
    switch (view.compare) {
        case Compare::none:
        case Compare::everyone:
            return nullptr;
        case Compare::expectation:
            return &study.expected_body(document, day);
        case Compare::untrained:
            return &study.untrained_body(document, day);
        case Compare::pictures:
        case Compare::layers:
            return &study.body(document, day);
        case Compare::wipe:
        case Compare::side_by_side:
        case Compare::ghost:
            return &study.body(document, view.reference_day);
    }
    return nullptr;
}

}  // namespace study
