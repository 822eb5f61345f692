#include "output/evidence_csv.hpp"

#include "core/units.hpp"
#include "output/csv_field.hpp"

#include <fmt/format.h>

namespace output {

std::string sourced_numbers_csv(std::span<const study::SourcedNumber> numbers) {
    std::string csv = "group,name,value,unit,grade,source\n";
    for (const study::SourcedNumber& row : numbers)
        csv += fmt::format("{},{},{},{},{},{}\n", csv_field(row.group.text), csv_field(row.name.text),
                           core::number_text(study::deserved(row.value)), csv_field(row.unit.text), row.grade,
                           csv_field(row.source));
    return csv;
}

}  // namespace output
