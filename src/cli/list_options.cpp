#include "cli/list_options.hpp"

#include "cli/film.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "document/text_field.hpp"
#include "output/alt_text.hpp"
#include "platform/files.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <map>
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
        job.output = document::text_named(row, "output").value_or("");
        job.job = JobFault{fault.what()};
    }
    return job;
}

/// Every file or folder written by a line.
struct WrittenFiles {
    using Files = std::vector<std::filesystem::path>;
    Files operator()(const Simulate& job) const { return {job.output}; }
    Files operator()(const Render& job) const { return {job.picture.output, words_beside(job.picture.output)}; }
    Files operator()(const Animate& job) const {
        if (film_kind(job.picture.output) == FilmKind::folder) return {job.picture.output};
        return {job.picture.output, output::film_alt_text_file(job.picture.output)};
    }
    Files operator()(const Bundle& job) const { return {job.picture.output}; }
    Files operator()(const Export& job) const { return {job.output}; }
};

/// A canonical name of a file.
std::string place_of(const std::filesystem::path& file) {
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::absolute(file, ignored).lexically_normal();
    const std::filesystem::path place = std::filesystem::weakly_canonical(whole, ignored);
    const std::filesystem::path& named = place.empty() ? whole : place;
    return (named.has_filename() ? named : named.parent_path()).string();
}

/// Lines run in parallel: two that write the same file would race.
void require_different_files(const std::vector<ListedJob>& jobs, const std::string& list) {
    std::map<std::string, int> lines;
    for (const ListedJob& listed : jobs) {
        const Job* job = std::get_if<Job>(&listed.job);
        if (!job) continue;
        for (const std::filesystem::path& file : std::visit(WrittenFiles{}, *job)) {
            const auto [earlier, is_new] = lines.emplace(place_of(file), listed.number);
            if (!is_new)
                core::throw_invalid(
                    fmt::format("{}:{}: output is \"{}\", but line {} writes \"{}\" already, expected "
                                "another name",
                                list, listed.number, listed.output.string(), earlier->second, file.string()));
        }
    }
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
    const std::vector<std::uint8_t> bytes = platform::read_file(input_file(scenarios));
    std::istringstream text(std::string(bytes.begin(), bytes.end()));
    JobList list{.common = common, .jobs = {}};
    int number = 0;
    for (std::string row; std::getline(text, row);) {
        ++number;
        if (row.find_first_not_of(" \t\r") == std::string::npos) continue;
        list.jobs.push_back(read_line(row, fmt::format("{}:{}", scenarios, number), of_each, read));
        list.jobs.back().number = number;
    }
    require_different_files(list.jobs, scenarios);
    if (list.jobs.empty())
        core::throw_invalid(fmt::format("{}: is empty, expected a scenario on each line", scenarios));
    return list;
}

}  // namespace cli
