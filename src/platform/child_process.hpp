#pragma once

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
    /// `arguments`: the program, looked up in PATH, and its arguments. Throws core::Error(failure) if it cannot be
    /// started.
    explicit ChildProcess(const std::vector<std::string>& arguments);
    /// Ends it if it still runs.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// False if it no longer reads.
    bool write(std::span<const std::uint8_t> bytes);

    /// Closes its input and waits for it to end. True if it reports success.
    bool finish();

    /// The last line that it wrote to its standard error; after `finish`.
    const std::string& last_words() const { return last_words_; }

  private:
    void close_input();
    void read_last_words();

    int process_ = -1;
    int input_ = -1;
    int errors_ = -1;  ///< an unnamed file
    std::string last_words_;
};

/// Whether a program of this name is found in PATH.
bool is_installed(const std::string& program);

}  // namespace platform
