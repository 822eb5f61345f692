#pragma once

#include <cassert>
#include <cstddef>
#include <list>
#include <utility>

namespace study {

/// A cache of at most `most` values by key that evicts the least recently used. A reference to a value stays valid
/// until `most` - 1 other keys have been requested.
template <class Key, class Value>
class RecentValues {
  public:
    explicit RecentValues(std::size_t most) : most_(most) { assert(most > 0); }

    /// The cached value of `key`, or else the result of `make()`, then cached. If `make` throws, the cache is
    /// unchanged.
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
    std::list<Entry> entries_;  ///< most recently used first
};

}  // namespace study
