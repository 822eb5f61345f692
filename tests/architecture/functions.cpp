#include "architecture/functions.hpp"

#include <algorithm>
#include <regex>

namespace architecture {

namespace {

/// Scans a text without comments and literals and collects the text before each brace.
class Outline {
  public:
    explicit Outline(const std::vector<std::string>& lines) : lines_(lines) {}

    std::vector<Function> read() {
        for (line_ = 0; line_ < lines_.size(); ++line_) {
            if (lines_[line_].find_first_not_of(' ') == lines_[line_].find('#')) continue;
            for (const char c : lines_[line_]) take(c);
            head_ += ' ';
        }
        return found_;
    }

  private:
    void take(char c) {
        const int change = static_cast<int>(c == '{') - static_cast<int>(c == '}');
        if (within_function_ > 0) {
            within_function_ += change;
            if (within_function_ == 0) end_function();
            return;
        }
        parentheses_ += static_cast<int>(c == '(') - static_cast<int>(c == ')');
        const bool outside = parentheses_ == 0;
        if (outside && c == '{' && !opens_scope() && head_.find(')') != std::string::npos) {
            within_function_ = 1;
        } else if (outside && (change != 0 || c == ';')) {
            head_.clear();
        } else {
            if (head_.find_first_not_of(' ') == std::string::npos) first_line_ = line_;
            head_ += c;
        }
    }

    bool opens_scope() const {
        static const std::regex scope(
            R"(^\s*(template\s*<.*>\s*)?(inline\s+)?(namespace|class|struct|enum|union)\b[^()]*$)");
        return std::regex_search(head_, scope);
    }

    void end_function() {
        found_.push_back({lines_[first_line_], first_line_ + 1, line_ - first_line_ + 1});
        head_.clear();
    }

    const std::vector<std::string>& lines_;
    std::vector<Function> found_;
    std::string head_;  // since the last statement or brace
    std::size_t first_line_ = 0, line_ = 0;
    int within_function_ = 0;  // depth of open braces
    int parentheses_ = 0;
};

}  // namespace

std::vector<Function> functions_of(const SourceFile& file) {
    const auto lines = lines_of(without_comments(file.text, false));
    return Outline(lines).read();
}

}  // namespace architecture
