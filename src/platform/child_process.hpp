#pragma once

#include "platform/interrupt.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace platform {

/// A child process fed through its standard input. It is started without a shell and in its own process group, so that
/// Ctrl-C reaches it only through us.
class ChildProcess {
  public:
    /// Timeouts: how long it may read nothing, and how long it may take to exit.
    struct Patience {
        std::chrono::milliseconds without_reading = std::chrono::minutes(2);
        std::chrono::milliseconds at_its_end = std::chrono::minutes(10);
    };
    /// `arguments`: the program, looked up in PATH, and its arguments. Throws core::Error(failure) if it cannot be
    /// started.
    explicit ChildProcess(const std::vector<std::string>& arguments) : ChildProcess(arguments, Patience{}) {}
    ChildProcess(const std::vector<std::string>& arguments, const Patience& patience);
    /// Kills its process group if it is still running.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// False if it no longer reads. Throws core::Error(failure) if this program is interrupted (InterruptWatch) or on
    /// timeout.
    bool write(std::span<const std::uint8_t> bytes);

    /// Ends its input: it has been given everything.
    void close_input();

    /// Whether it is still running; does not wait.
    bool is_running();

    /// Asks it to stop, as Ctrl-C does; it can clean up first.
    void interrupt() const;

    /// The last line written to its standard error so far.
    std::string words_so_far() const;

    /// Closes its input and waits for it to end. True if it reports success. Throws like `write`.
    bool finish();

    /// Why it failed: its last words, or how it ended. Valid after `finish`.
    std::string reason() const;

    /// The last line of its standard error. Valid after `finish`.
    const std::string& last_words() const { return last_words_; }

  private:
    void end_by_force();

    std::string name_;
    Patience patience_;
    InterruptWatch interrupts_;
    int process_ = -1;  ///< -1: it has ended
    int status_ = 0;    ///< as waitpid reports it
    int input_ = -1;
    int errors_ = -1;  ///< an unnamed file
    std::string last_words_;
};

/// Whether PATH has a program of this name.
bool is_installed(const std::string& program);

}  // namespace platform
