#include "architecture/source_file.hpp"
#include "support/catch.hpp"

#include <map>
#include <regex>

// Checks every text of the program against the table of words not used about bodies (docs/user-guide.md).

using namespace architecture;

namespace {

const std::filesystem::path root = ADIPOSCOPE_SOURCE_DIR;

/// Words not used in a language, matched as whole words. "Before and after" may refer only to the menopause.
const std::map<std::string, std::string>& unwanted() {
    static const std::map<std::string, std::string> table{
        {"en",
         "problem areas?|trouble spots?|love handles?|stubborn|transformations?|before-and-after|before/after|"
         "burn(s|ed|ing)? off|fat[- ]burning|melt(s|ed|ing)?|toned|toning|tone up|sculpt(s|ed|ing)?|ideal|goals?|"
         "normal|good|bad|diets?|dieting|discipline|success|successful|failed|obese|obesity|fat person|(is|are) fat|"
         "impossible|debunked|busted|% believe"},
        {"de",
         "Problemzonen?|vorher/nachher|Vorher-Nachher|verbrennen|verbrennt|Fettverbrennung|schmelzen|schmilzt|straffen|"
         "ideale?[rsn]?|Wunschgewicht|normale?[rsn]?|gute?[rsn]?|schlechte?[rsn]?|Diät(en)?|Disziplin|Erfolg|"
         "fettleibig|adipös|Fettsucht|(ist|sind) (fett|dick)|widerlegt"},
        {"es",
         "zonas? (problemática|rebelde)s?|antes y después|quemar|derretir|tonificar|esculpir|ideal|normal|buen[oa]s?|"
         "mal[oa]s?|dietas?|disciplina|éxito|obes[oa]s?|obesidad|(es|son|está|están) gord[oa]s?|imposible"},
        {"fr",
         "zones? (à problème|rebelle)s?|avant/après|avant-après|brûler|fondre|tonifier|sculpter|idéale?s?|normale?s?|"
         "bon(ne)?s?|mauvaise?s?|régimes?|discipline|succès|obèses?|obésité|(est|sont) (gros|grosse)s?|impossible"}};
    return table;
}

std::regex words_of_language(const std::string& language) {
    const auto found = unwanted().find(language);
    const std::string words = found == unwanted().end() ? unwanted().at("en") : found->second;
    return std::regex("(^|[^A-Za-z\\x80-\\xff-])(" + words + ")($|[^A-Za-z\\x80-\\xff-])", std::regex::icase);
}

/// Words needed to describe files and numbers, and avoided only when speaking of bodies: files can be bad,
/// distributions normal, and a subcommand is called goal.
std::regex words_about_bodies() {
    std::string words = unwanted().at("en");
    for (const std::string technical : {"goals?|", "normal|", "good|", "bad|", "success|", "successful|", "failed|"})
        words.erase(words.find(technical), technical.size());
    return std::regex("(^|[^A-Za-z\\x80-\\xff-])(" + words + "|normal weight|goal weight)($|[^A-Za-z\\x80-\\xff-])",
                      std::regex::icase);
}

/// The guide without its table of these very words.
SourceFile without_table_of_words(SourceFile guide) {
    const std::size_t from = guide.text.find("### Words"), to = guide.text.find("\n#", from + 1);
    REQUIRE(from != std::string::npos);
    for (std::size_t i = from; i < std::min(to, guide.text.size()); ++i)
        if (guide.text[i] != '\n') guide.text[i] = ' ';
    return guide;
}

/// Only literals that are sentences or parts of sentences, each on its own line.
SourceFile literals_of(const SourceFile& source) {
    const std::string code = without_comments(source.text, true);
    SourceFile spoken{.path = source.path, .text = {}};
    bool within = false;
    std::string literal;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool escaped = within && code[i] == '\\';
        if (escaped) ++i;
        if (code[i] == '"' && !escaped) {
            if (within && literal.find(' ') != std::string::npos) spoken.text += literal;
            literal.clear();
            within = !within;
        } else if (code[i] == '\n') {
            within = false;
            spoken.text += '\n';
        } else if (within) {
            literal += escaped && code[i] == 'n' ? ' ' : code[i];
        }
    }
    return spoken;
}

/// Fails for each line of a file that contains such a word.
void hold(const SourceFile& file, const std::regex& pattern) {
    const auto lines = lines_of(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (std::smatch match; std::regex_search(lines[i], match, pattern))
            FAIL_CHECK(file.path << ":" << i + 1 << ": \"" << match.str(2) << "\" is not how we speak of bodies");
}

/// The values of a language file, without its keys.
SourceFile spoken(SourceFile file) {
    file.text = std::regex_replace(file.text, std::regex("(^|\n)\\s*\"[^\"]+\"\\s*:"), "$1");
    return file;
}

}  // namespace

TEST_CASE("no text of the interface or of a lesson uses a word that we do not use for bodies") {
    for (const SourceFile& file : read_tree(root, {"assets/strings"}, {".json"}))
        hold(spoken(file), words_of_language(std::filesystem::path(file.path).stem().string()));
    for (const SourceFile& file : read_tree(root, {"assets/lessons"}, {".md"})) hold(file, words_of_language("en"));
}

TEST_CASE("no help, refusal, page or source note of the program speaks of bodies in these words, nor does a document") {
    const std::regex pattern = words_about_bodies();
    for (const SourceFile& file : read_tree(root, {"src"}, {".cpp", ".hpp"})) hold(literals_of(file), pattern);
    for (const SourceFile& file : read_tree(root, {"assets/profiles", "assets/presets", "assets/scenarios"}, {".json"}))
        hold(file, pattern);
    for (const SourceFile& file : read_tree(root, {"docs"}, {".md"}))
        hold(file.path == "docs/user-guide.md" ? without_table_of_words(file) : file, pattern);
    for (const SourceFile& file : read_tree(root, {"packaging"}, {"", ".desktop", ".xml", ".in"})) hold(file, pattern);
    hold(read_one(root, "README.md"), pattern);
}

TEST_CASE("literals are read where a file speaks, and names of files and keys are left out") {
    const SourceFile code{"a.cpp", "say(\"a diet\"); // obese\nopen(\"ideal\"); tell(\"says \\\"obese\\\" here\");\n"};
    CHECK(literals_of(code).text == "a diet\nsays \"obese\" here\n");
}

TEST_CASE("the words are found where they stand, and within other words they are not") {
    const std::regex pattern = words_of_language("en");
    for (const char* text : {"your goal", "Melting fat", "A is fat.", "problem areas", "burns off", "a diet"})
        CHECK(std::regex_search(std::string(text), pattern));
    for (const char* text : {"before and after the menopause", "A has more body fat", "abnormally", "the ground is"})
        CHECK_FALSE(std::regex_search(std::string(text), pattern));
    CHECK(std::regex_search(std::string("Eine Diät"), words_of_language("de")));
}
