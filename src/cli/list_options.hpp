#pragma once

#include "cli/commands.hpp"
#include "cli/shared_options.hpp"

#include <functional>
#include <memory>

// A list in place of one scenario: --scenarios FILE.jsonl.

namespace cli {

/// Defines the option; `scenarios` takes the file's name and must outlive the parsing.
void take_list(CLI::App& app, std::string& scenarios);

/// What was typed beside a list that a list excludes.
struct TypedBesideList {
    std::string_view scenario;
    std::string_view output;
    std::string_view json_file = {};
};

/// Makes a job of one line; `listed` is null where there is no list.
using ReadJob = std::function<Job(const Common&, const ListedLine* listed)>;

/// Without a list the one job that was typed; else the lines of the file `scenarios`, each with what is wrong with it.
/// Throws core::Error(invalid_input) where the list does not stand alone, and for a file that is empty or cannot be
/// read.
Command read_one_or_list(const std::string& scenarios, const TypedBesideList& beside, const Common& common,
                         const ReadJob& read);

/// A command that runs once, or once for each line of its list. `typed` has a subject, `scenarios` and an output;
/// `read` makes the job of a line from it.
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
