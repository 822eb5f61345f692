#pragma once

#include "cli/commands.hpp"
#include "cli/shared_options.hpp"

#include <functional>
#include <memory>

// Lists of scenarios: --scenarios FILE.jsonl.

namespace cli {

/// Defines the option; `scenarios` receives the file name and must outlive the parsing.
void take_list(CLI::App& app, std::string& scenarios);

/// Options that cannot be combined with a list.
struct TypedBesideList {
    std::string_view scenario;
    std::string_view output;
    std::string_view json_file = {};
};

/// Makes a job of one line; `listed` is null if there is no list.
using ReadJob = std::function<Job(const Common&, const ListedLine* listed)>;

/// The one job given on the command line, or else one job, or its error, per line of the file `scenarios`. Throws
/// core::Error(invalid_input) if the list is combined with other options, and for a file that is empty or cannot be
/// read.
Command read_one_or_list(const std::string& scenarios, const TypedBesideList& beside, const Common& common,
                         const ReadJob& read);

/// A command that runs once, or once per line of its list. `typed` has a subject, `scenarios` and an output; `read`
/// makes the job of a line from it.
template <class Typed, class Read>
ReadCommand listed_command(std::shared_ptr<Typed> typed, Read read) {
    return [typed, read](const Common& common) {
        TypedBesideList beside{typed->subject.scenario, typed->output};
        if constexpr (requires { typed->json_file; }) beside.json_file = typed->json_file;
        return read_one_or_list(typed->scenarios, beside, common, [&](const Common& each, const ListedLine* listed) {
            return read(*typed, each, listed);
        });
    };
}

}  // namespace cli
