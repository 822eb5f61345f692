#include "cli/commands.hpp"
#include "cli/progress.hpp"
#include "core/error.hpp"
#include "output/list_result.hpp"
#include "platform/standard_streams.hpp"
#include "platform/worker_processes.hpp"

#include <exception>
#include <map>

namespace cli {

namespace {

/// Does the job and returns a letter for the result, followed by the reason.
std::string do_job(const ListedJob& listed, bool force) {
    if (const JobFault* fault = std::get_if<JobFault>(&listed.job)) return "f" + fault->sentence;
    std::error_code ignored;
    if (!force && std::filesystem::exists(listed.output, ignored)) return "s";
    try {
        const int code = std::visit([](const auto& job) { return run_command(job); }, std::get<Job>(listed.job));
        return code == 0 ? "d" : "fnot all of it could be done";
    } catch (const std::exception& fault) {
        return std::string("f") + fault.what();
    }
}

}  // namespace

int run_command(const JobList& list) {
    std::map<std::size_t, std::string> waiting;  // results of lines after the next one to report
    std::size_t next = 0;
    bool all_well = true;
    Progress progress("lines", list.jobs.size(), list.common.quiet);
    const auto tell = [&](std::size_t i, const std::string& answer) {
        const ListedJob& job = list.jobs[i];
        const char letter = answer.empty() ? 'f' : answer.front();
        all_well &= letter != 'f';
        waiting[i] = output::list_result_json({.line = job.number,
                                               .file = job.output.string(),
                                               .result = letter == 'd'   ? "done"
                                                         : letter == 's' ? "skipped"
                                                                         : "failed",
                                               .reason = answer.substr(1)});
        for (auto first = waiting.find(next); first != waiting.end(); first = waiting.find(++next)) {
            platform::write_to_stdout(first->second);
            waiting.erase(first);
        }
        progress.advance();
    };
    const platform::WorkerProcesses workers{
        .work = [&](std::size_t i) { return do_job(list.jobs[i], list.common.force); },
        .done = tell,
        .died = [&](std::size_t i) { tell(i, "fthe program ended in the middle"); }};
    workers.run(list.jobs.size());
    return all_well ? 0 : 1;
}

}  // namespace cli
