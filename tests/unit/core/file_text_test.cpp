#include "core/file_text.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <unistd.h>

#include <fstream>

namespace fs = std::filesystem;

TEST_CASE("a text is read whole, however long it is, with every byte in it") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "text";
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{1} << 20U, std::size_t{3000001}}) {
        std::string text(size, '\0');
        for (std::size_t i = 0; i < size; ++i) text[i] = static_cast<char>(i * 31);
        std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
        const auto read = core::read_text(file);
        REQUIRE(read.has_value());
        CHECK(*read == text);
    }
}

TEST_CASE("what cannot be read gives no text, and endless input is refused") {
    CHECK_FALSE(core::read_text("/nowhere/at all.json").has_value());
    CHECK_FALSE(core::read_text(fs::temp_directory_path()).has_value());
    CHECK_THROWS_AS(core::read_text("/dev/zero"), core::Error);
}
