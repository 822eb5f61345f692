#pragma once

#include <cstddef>
#include <cstdint>

/// Random numbers that are the same on every machine for a seed (SplitMix64: Steele, Lea & Flood 2014, OOPSLA 49:453).
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// A number in [0, 1).
    double share() { return static_cast<double>(next() >> 11U) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * share(); }
    /// An index below `count`, which is at least 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    bool chance(double probability) { return share() < probability; }

  private:
    std::uint64_t state_;
};
