#include "document/document.hpp"

namespace document {

void validate(const Document& document) {
    energy::validate(document.person);
    energy::validate(document.plan);
    shape::validate(document.girths_cm);
}

}  // namespace document
