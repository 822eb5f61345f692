#pragma once

#include "platform/interrupt.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace platform {

/// Another program that is fed through its standard input. It is started without a shell and in a process group of its
/// own, so that Ctrl-C reaches it only through us.
class ChildProcess {
  public:
    /// For how long it may take nothing, and how long its end may last.
    struct Patience {
        std::chrono::milliseconds without_reading = std::chrono::minutes(2);
        std::chrono::milliseconds at_its_end = std::chrono::minutes(10);
    };
    /// `arguments`: the program, looked up in PATH, and its arguments. Throws core::Error(failure) if it cannot be
    /// started.
    explicit ChildProcess(const std::vector<std::string>& arguments) : ChildProcess(arguments, Patience{}) {}
    ChildProcess(const std::vector<std::string>& arguments, const Patience& patience);
    /// Ends it, and what it has started, if it still runs.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// False if it no longer reads. Throws core::Error(failure) when the program is asked to end (InterruptWatch), or
    /// patience is over.
    bool write(std::span<const std::uint8_t> bytes);

    /// Closes its input and waits for it to end. True if it reports success. Throws like `write`.
    bool finish();

    /// Why it failed, after `finish`: its last words, or how it ended.
    std::string reason() const;

    /// The last line that it wrote to its standard error; after `finish`.
    const std::string& last_words() const { return last_words_; }

  private:
    void close_input();
    void end_by_force();
    void read_last_words();

    std::string name_;
    Patience patience_;
    InterruptWatch interrupts_;
    int process_ = -1;
    int status_ = 0;  ///< as waitpid reports it
    int input_ = -1;
    int errors_ = -1;  ///< an unnamed file
    std::string last_words_;
};

/// Whether a program of this name is found in PATH.
bool is_installed(const std::string& program);

}  // namespace platform
