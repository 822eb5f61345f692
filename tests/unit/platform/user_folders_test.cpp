#include "platform/user_folders.hpp"

#include "support/catch.hpp"

#include <cstdlib>
#include <optional>
#include <string>

namespace {

/// Sets an environment variable for its own lifetime; null unsets it.
class Variable {
  public:
    Variable(const char* name, const char* value) : name_(name) {
        if (const char* before = std::getenv(name)) before_ = before;
        set(value);
    }
    ~Variable() { set(before_ ? before_->c_str() : nullptr); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    void set(const char* value) { value ? ::setenv(name_, value, 1) : ::unsetenv(name_); }
    const char* name_;
    std::optional<std::string> before_;
};

}  // namespace

TEST_CASE("what is kept between starts has a folder of its own") {
    const Variable home("HOME", "/somewhere");
    const Variable state("XDG_STATE_HOME", "/elsewhere");
    CHECK(platform::state_folder("unsaved") == "/elsewhere/adiposcope/unsaved");
    const Variable unset("XDG_STATE_HOME", nullptr);
    CHECK(platform::state_folder("unsaved") == "/somewhere/.local/state/adiposcope/unsaved");
}

TEST_CASE("the user's folder is the one of XDG, else that in the home folder, else none") {
    const Variable home("HOME", "/somewhere");
    {
        const Variable config("XDG_CONFIG_HOME", "/elsewhere");
        CHECK(platform::config_folder("profiles") == "/elsewhere/adiposcope/profiles");
    }
    for (const char* ignored : {"", "relative/folder"}) {
        const Variable config("XDG_CONFIG_HOME", ignored);
        CHECK(platform::config_folder("profiles") == "/somewhere/.config/adiposcope/profiles");
    }
    const Variable config("XDG_CONFIG_HOME", nullptr);
    const Variable homeless("HOME", nullptr);
    CHECK(platform::config_folder("profiles").empty());
}
