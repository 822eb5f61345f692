#include "platform/worker_processes.hpp"

#include "core/error.hpp"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>
#include <thread>
#include <vector>

namespace platform {

namespace {

constexpr std::size_t longest_answer = 4000;

/// One atomic write to a pipe.
struct Answer {
    std::size_t index = 0;
    std::size_t length = 0;
    std::array<char, longest_answer> text{};
};
static_assert(sizeof(Answer) <= 4096);  // PIPE_BUF

[[noreturn]] void work_until_done(const WorkerProcesses& workers, std::atomic<std::size_t>& next, std::size_t count,
                                  int answers) {
    for (std::size_t i = next++; i < count; i = next++) {
        Answer answer;
        answer.index = i;
        const std::string text = workers.work(i);
        answer.length = std::min(text.size(), longest_answer);
        std::copy_n(text.data(), answer.length, answer.text.data());
        if (::write(answers, &answer, sizeof answer) != static_cast<ssize_t>(sizeof answer)) _exit(1);
    }
    _exit(0);  // a worker must not clean up what the parent has open
}

bool read_answer(int answers, Answer& answer) {
    auto* at = reinterpret_cast<char*>(&answer);
    std::size_t missing = sizeof answer;
    while (missing > 0) {
        const ssize_t got = ::read(answers, at, missing);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        at += got;
        missing -= static_cast<std::size_t>(got);
    }
    return true;
}

}  // namespace

void WorkerProcesses::run(std::size_t count) const {
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    std::array<int, 2> ends{};
    void* shared =
        mmap(nullptr, sizeof(std::atomic<std::size_t>), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED || pipe(ends.data()) != 0)
        core::throw_failure(std::string("cannot share the work: ") + std::strerror(errno));
    auto& next = *new (shared) std::atomic<std::size_t>(0);
    std::vector<bool> answered(count, false);
    std::size_t answers = 0;
    // Workers that died are replaced until every index has been tried; each round starts at least one more.
    while (answers < count && next < count + processors) {
        std::vector<pid_t> copies;
        for (std::size_t i = 0; i < std::min(processors, count - answers); ++i) {
            const pid_t copy = fork();
            if (copy == 0) {
                prctl(PR_SET_PDEATHSIG, SIGTERM);  // ends the worker if the parent is gone
                ::close(ends[0]);
                work_until_done(*this, next, count, ends[1]);
            }
            if (copy > 0) copies.push_back(copy);
        }
        if (copies.empty()) core::throw_failure(std::string("cannot share the work: ") + std::strerror(errno));
        ::close(ends[1]);
        for (Answer answer; read_answer(ends[0], answer); ++answers) {
            answered[answer.index] = true;
            done(answer.index, std::string(answer.text.data(), answer.length));
        }
        for (const pid_t copy : copies) waitpid(copy, nullptr, 0);
        ::close(ends[0]);
        for (std::size_t i = 0; i < std::min<std::size_t>(next, count); ++i)
            if (!answered[i]) {
                answered[i] = true;
                ++answers;
                died(i);
            }
        if (answers < count && pipe(ends.data()) != 0) break;
    }
    munmap(shared, sizeof(std::atomic<std::size_t>));
}

}  // namespace platform
