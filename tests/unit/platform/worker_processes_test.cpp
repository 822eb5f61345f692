#include "platform/worker_processes.hpp"

#include "support/catch.hpp"

#include <cstdlib>
#include <map>
#include <string>
#include <vector>

TEST_CASE("copies of the program share the work, and one that dies costs its own piece only") {
    constexpr std::size_t count = 50;
    std::map<std::size_t, std::string> answers;
    std::vector<std::size_t> lost;
    const platform::WorkerProcesses workers{
        .work =
            [](std::size_t i) {
                if (i % 20 == 7) std::_Exit(9);
                return "answer " + std::to_string(i);
            },
        .done = [&](std::size_t i, const std::string& answer) { CHECK(answers.emplace(i, answer).second); },
        .died = [&](std::size_t i) { lost.push_back(i); }};
    workers.run(count);
    CHECK(lost.size() == 3);
    for (const std::size_t i : lost) CHECK(i % 20 == 7);
    CHECK(answers.size() == count - lost.size());
    for (const auto& [i, answer] : answers) CHECK(answer == "answer " + std::to_string(i));
}

TEST_CASE("without work it returns at once") {
    const platform::WorkerProcesses workers{.work = [](std::size_t) { return std::string(); },
                                            .done = [](std::size_t, const std::string&) { FAIL("nothing to do"); },
                                            .died = [](std::size_t) { FAIL("nothing to do"); }};
    workers.run(0);
}
