#include "document/document.hpp"

#include "core/error.hpp"
#include "core/letters.hpp"

#include <fmt/format.h>

namespace document {

Document document_of(const Document& shared, const Classmate& mate) {
    Document result = shared;
    result.person = mate.person;
    result.distribution = mate.distribution;
    result.girths_cm = {};
    result.classmates.clear();
    return result;
}

void validate(const Document& document) {
    energy::validate(document.person);
    energy::validate(document.plan);
    shape::validate(document.girths_cm);
    if (document.classmates.size() > most_classmates)
        core::throw_invalid(
            fmt::format("class has {} people, expected at most {}", document.classmates.size(), most_classmates));
    for (const Classmate& mate : document.classmates) {
        if (mate.name.empty() || mate.name.size() > longest_classmate_name)
            core::throw_invalid(fmt::format("class: name is \"{}\", expected 1 to {} bytes", mate.name.substr(0, 60),
                                            longest_classmate_name));
        if (!core::is_utf8(mate.name))
            core::throw_invalid(fmt::format("class: the name \"{}\" is not UTF-8, expected a text that is", mate.name));
        try {
            energy::validate(mate.person);
        } catch (const core::Error& fault) {  // prefixed with the name
            core::throw_invalid(fmt::format("class: {}: {}", mate.name, fault.what()));
        }
    }
}

}  // namespace document
