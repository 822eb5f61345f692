#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace document {

/// Linear undo history. Call `record` when a value is settled; one equal to the current value is ignored.
template <class T>
class History {
  public:
    explicit History(T first, std::size_t depth = 200) : past_{std::move(first)}, depth_(depth) {}

    const T& current() const { return past_[at_]; }
    bool can_undo() const { return at_ > 0; }
    bool can_redo() const { return at_ + 1 < past_.size(); }

    void record(const T& value) {
        if (value == current()) return;
        past_.resize(at_ + 1, past_.front());
        past_.push_back(value);
        if (past_.size() > depth_ + 1) past_.erase(past_.begin());
        at_ = past_.size() - 1;
    }
    const T& undo() { return past_[can_undo() ? --at_ : at_]; }
    const T& redo() { return past_[can_redo() ? ++at_ : at_]; }
    bool operator==(const History&) const = default;

  private:
    std::vector<T> past_;
    std::size_t at_ = 0;
    std::size_t depth_;
};

}  // namespace document
