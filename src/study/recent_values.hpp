#pragma once

#include <cassert>
#include <cstddef>
#include <list>
#include <utility>

namespace study {

/// Values by key, at most `most` of them: a new one takes the place of the one that nobody has asked for the longest.
/// A value stays where it is, and as it is, until `most` - 1 other keys have been asked for since.
template <class Key, class Value>
class RecentValues {
  public:
    explicit RecentValues(std::size_t most) : most_(most) { assert(most > 0); }

    /// The value of `key`: the one that is kept, else what `make()` returns. If that throws, what is kept stays.
    template <class Make>
    const Value& get(const Key& key, Make&& make) {
        for (auto entry = entries_.begin(); entry != entries_.end(); ++entry) {
            if (!(entry->key == key)) continue;
            entries_.splice(entries_.begin(), entries_, entry);
            return entries_.front().value;
        }
        entries_.push_front(Entry{key, std::forward<Make>(make)()});
        if (entries_.size() > most_) entries_.pop_back();
        return entries_.front().value;
    }

    std::size_t size() const { return entries_.size(); }

  private:
    struct Entry {
        Key key;
        Value value;
    };
    std::size_t most_;
    std::list<Entry> entries_;  ///< the one asked for last comes first
};

}  // namespace study
