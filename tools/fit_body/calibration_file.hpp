#pragma once

#include "fit_body/fit.hpp"

#include <string>

namespace fit {

/// models/calibration.json: constants with their standard errors, the date, and the table of errors.
std::string calibration_json(const Result& result, const std::string& date);

/// The table as Markdown, with means and worst cells by sex.
std::string table_markdown(const Result& result);

}  // namespace fit
