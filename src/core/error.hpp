#pragma once

#include "core/sentence.hpp"

#include <stdexcept>
#include <string>

namespace core {

/// An error with an outside cause (input, files, devices) that the user can fix. The text is one sentence that says
/// what is wrong, where, and what was expected; it stays on one line even if it quotes a line break. Bugs are asserted
/// instead.
class Error : public std::runtime_error {
  public:
    enum class Kind {
        invalid_input,  ///< wrong usage or an impossible value: exit code 2
        failure,        ///< the environment refused (disk full, no OpenGL): exit code 1
    };

    Error(Kind kind, const std::string& what) : Error(kind, Sentence{.text = what, .key = {}, .values = {}}) {}
    Error(Kind kind, Sentence sentence) : Error(on_one_line(std::move(sentence)), kind) {}
    Kind kind() const { return kind_; }
    /// The text, with the data needed to translate it.
    const Sentence& sentence() const { return sentence_; }

  private:
    Error(Sentence on_one_line, Kind kind)
        : std::runtime_error(on_one_line.text), kind_(kind), sentence_(std::move(on_one_line)) {}

    Kind kind_;
    Sentence sentence_;
};

[[noreturn]] inline void throw_invalid(const std::string& what) {
    throw Error(Error::Kind::invalid_input, what);
}
[[noreturn]] inline void throw_invalid(Sentence sentence) {
    throw Error(Error::Kind::invalid_input, std::move(sentence));
}
[[noreturn]] inline void throw_failure(const std::string& what) {
    throw Error(Error::Kind::failure, what);
}

}  // namespace core
