// Fits the constants of models/calibration.json to measured people and reports how well they predict people not used.

#include "core/error.hpp"
#include "fit_body/calibration_file.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <fstream>

namespace {

struct Tables {
    std::string people, limbs;
    int limbs_every = 3, people_every = 1;
};

std::vector<fit::Measured> measured_of(const Tables& tables) {
    std::vector<fit::Measured> measured;
    for (fit::Measured& person : fit::load_measured(tables.people))
        if (fit::fold_of(person.id, tables.people_every) == 0) measured.push_back(std::move(person));
    if (!tables.limbs.empty())
        for (fit::Measured& person : fit::load_limbs(tables.limbs, tables.limbs_every))
            measured.push_back(std::move(person));
    return measured;
}

int run(const Tables& tables, const std::string& models, const std::string& assets, const std::string& output,
        const std::string& date) {
    const study::Models loaded = study::load_models(models, assets);
    const fit::Result result = fit::fit_all(loaded, measured_of(tables));
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
    Tables tables;
    std::string models = "models", assets = "assets", output, date;
    cli.add_option("--people", tables.people, "Table of people measured by tape")->required();
    cli.add_option("--limbs", tables.limbs, "Table of people by DXA");
    cli.add_option("--limbs-every", tables.limbs_every, "Takes one of so many of them [default 3]")
        ->check(CLI::Range(1, 1000));
    cli.add_option("--people-every", tables.people_every, "The same of the people measured by tape [default 1]")
        ->check(CLI::Range(1, 1000));
    cli.add_option("--models", models, "Folder with the bodies and the calibration to start from [default models]");
    cli.add_option("--assets", assets, "Folder with profiles/ [default assets]");
    cli.add_option("-o,--output", output, "The calibration to write; without it, none is written");
    cli.add_option("--date", date, "Date to write into it")->required();
    CLI11_PARSE(cli, argc, argv);
    try {
        return run(tables, models, assets, output, date);
    } catch (const core::Error& fault) {
        std::fprintf(stderr, "fit_body: %s\n", fault.what());
        return 1;
    }
}
