// Fits the constants of models/calibration.json to measured people and reports how well they predict people not used.

#include "core/error.hpp"
#include "fit_body/calibration_file.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <fstream>

namespace {

int run(const std::string& people, const std::string& models, const std::string& assets, const std::string& output,
        const std::string& date) {
    const study::Models loaded = study::load_models(models, assets);
    const fit::Result result = fit::fit_all(loaded, fit::load_measured(people));
    if (!output.empty()) {
        std::ofstream file(output, std::ios::binary);
        file << fit::calibration_json(result, date);
        if (!file) core::throw_failure("cannot write " + output);
    }
    std::fputs(fit::table_markdown(result).c_str(), stdout);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App cli{"Fits the body's lean constants to measured people; prints the table of errors."};
    std::string people, models = "models", assets = "assets", output, date;
    cli.add_option("--people", people, "Table of measured people")->required();
    cli.add_option("--models", models, "Folder with the bodies and the calibration to start from [default models]");
    cli.add_option("--assets", assets, "Folder with profiles/ [default assets]");
    cli.add_option("-o,--output", output, "The calibration to write; without it, none is written");
    cli.add_option("--date", date, "Date to write into it")->required();
    CLI11_PARSE(cli, argc, argv);
    try {
        return run(people, models, assets, output, date);
    } catch (const core::Error& fault) {
        std::fprintf(stderr, "fit_body: %s\n", fault.what());
        return 1;
    }
}
