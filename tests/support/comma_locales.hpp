#pragma once

#include <clocale>
#include <locale>
#include <string>

/// While it exists, streams write a decimal comma: uses a locale of its own, which need not be installed.
class CommaInStreams {
  public:
    CommaInStreams() : before_(std::locale::global(std::locale(std::locale::classic(), new Comma))) {}
    ~CommaInStreams() { std::locale::global(before_); }
    CommaInStreams(const CommaInStreams&) = delete;
    CommaInStreams& operator=(const CommaInStreams&) = delete;

  private:
    struct Comma : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
    std::locale before_;
};

/// While it exists, the C library writes a decimal comma, if such a locale is installed.
class CommaInC {
  public:
    static constexpr const char* missing = "no locale with a decimal comma is installed";

    CommaInC() : before_(std::setlocale(LC_ALL, nullptr)) {
        for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "es_ES.UTF-8"})
            if (!is_set_ && std::setlocale(LC_ALL, name) != nullptr)
                is_set_ = std::string(std::localeconv()->decimal_point) == ",";
    }
    ~CommaInC() { std::setlocale(LC_ALL, before_.c_str()); }
    CommaInC(const CommaInC&) = delete;
    CommaInC& operator=(const CommaInC&) = delete;
    bool is_set() const { return is_set_; }

  private:
    std::string before_;
    bool is_set_ = false;
};
