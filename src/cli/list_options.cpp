#include "cli/list_options.hpp"

#include "core/error.hpp"
#include "platform/files.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <sstream>

namespace cli {

namespace {

ListedJob read_line(const std::string& row, const std::string& origin, const Common& common, const ReadJob& read) {
    ListedJob job;
    try {
        ListedLine line{.scenario = document::parse_scenario(row, origin), .output = {}};
        line.output = document::take_text(line.scenario, "output").value_or("");
        if (line.output.empty() || line.output == standard_output)
            core::throw_invalid("output is missing, expected a file name");
        job.output = line.output;
        job.job = read(common, &line);
    } catch (const core::Error& fault) {
        job.job = JobFault{fault.what()};
    }
    return job;
}

}  // namespace

void take_list(CLI::App& app, std::string& scenarios) {
    app.add_option("--scenarios", scenarios,
                   "A list instead: each line is a scenario as JSON, with the file to write as \"output\"; works on "
                   "all processors, writes one result line each to standard output and skips files that exist")
        ->option_text("FILE.jsonl")
        ->check(named);
}

Command read_one_or_list(const std::string& scenarios, const TypedBesideList& beside, const Common& common,
                         const ReadJob& read) {
    if (scenarios.empty()) return std::visit([](auto job) -> Command { return job; }, read(common, nullptr));
    if (!beside.scenario.empty() || (!beside.output.empty() && beside.output != standard_output) ||
        !beside.json_file.empty())
        core::throw_invalid("--scenarios stands alone: each of its lines names its own scenario and output");
    const Common of_each{.force = common.force, .quiet = true};
    const std::vector<std::uint8_t> bytes = platform::read_file(scenarios);
    std::istringstream text(std::string(bytes.begin(), bytes.end()));
    JobList list{.common = common, .jobs = {}};
    int number = 0;
    for (std::string row; std::getline(text, row);) {
        ++number;
        if (row.find_first_not_of(" \t\r") == std::string::npos) continue;
        list.jobs.push_back(read_line(row, fmt::format("{}:{}", scenarios, number), of_each, read));
        list.jobs.back().number = number;
    }
    if (list.jobs.empty())
        core::throw_invalid(fmt::format("{}: is empty, expected a scenario on each line", scenarios));
    return list;
}

}  // namespace cli
