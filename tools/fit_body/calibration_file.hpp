#pragma once

#include "fit_body/fit.hpp"

#include <string>

namespace fit {

/// The contents of models/calibration.json: constants with standard errors, the date, and the table of errors.
std::string calibration_json(const Result& result, const std::string& date);

/// The table of errors as Markdown, with means and worst cells by sex.
std::string table_markdown(const Result& result);

}  // namespace fit
