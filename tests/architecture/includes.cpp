#include "architecture/includes.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <regex>

namespace architecture {

std::vector<Include> includes_of(const SourceFile& file) {
    static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    std::vector<Include> includes;
    const auto lines = lines_of(without_comments(file.text, true));
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (std::smatch match; std::regex_search(lines[i], match, pattern))
            includes.push_back({i, match.str(1) == "\"", match.str(2)});
    return includes;
}

std::vector<std::string> reached_headers(const std::vector<SourceFile>& files, const std::string& module,
                                         const std::vector<std::string>& beginnings) {
    std::map<std::string, const SourceFile*> by_path;
    std::map<const SourceFile*, std::string> ways;  // the include path to every file reached
    std::deque<const SourceFile*> waiting;
    for (const SourceFile& file : files) {
        by_path[file.path] = &file;
        if (module_of(file.path) != module) continue;
        ways[&file] = file.path;
        waiting.push_back(&file);
    }
    std::vector<std::string> found;
    for (; !waiting.empty(); waiting.pop_front()) {
        const SourceFile* from = waiting.front();
        for (const Include& include : includes_of(*from)) {
            const std::string way = ways.at(from) + " > " + include.header;
            if (std::ranges::any_of(beginnings, [&](const auto& begin) { return include.header.starts_with(begin); }))
                found.push_back(way);
            const auto own = by_path.find("src/" + include.header);
            if (own == by_path.end() || ways.contains(own->second)) continue;
            ways[own->second] = way;
            waiting.push_back(own->second);
        }
    }
    return found;
}

}  // namespace architecture
