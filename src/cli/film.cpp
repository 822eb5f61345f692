#include "cli/film.hpp"

#include "cli/commands.hpp"
#include "cli/target_file.hpp"
#include "cli/typed_values.hpp"
#include "core/error.hpp"
#include "image/png_writer.hpp"
#include "image/webp_film.hpp"
#include "output/alt_text.hpp"
#include "platform/child_process.hpp"
#include "platform/files.hpp"
#include "platform/staged.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <memory>

namespace cli {

namespace {

using platform::Staged;

/// H.264 in MP4, encoded by ffmpeg while the next frames are drawn.
class Mp4Film {
  public:
    explicit Mp4Film(const FilmTarget& target)
        : force_(target.force),
          staged_(target.output, Staged::Kind::file),
          encoder_(arguments(target, staged_.path())) {}

    void add(const image::Image& picture, int frames) {
        while (frames > 0 && encoder_.write(picture.rgba)) --frames;
        if (frames == 0) return;
        if (encoder_.finish()) throw_unencoded("it ended before it had all pictures");
        throw_unencoded(encoder_.reason());
    }
    void finish() {
        if (!encoder_.finish()) throw_unencoded(encoder_.reason());
        if (std::error_code ignored; std::filesystem::file_size(staged_.path(), ignored) == 0)
            throw_unencoded("it wrote nothing");
        staged_.keep(force_);
    }

  private:
    [[noreturn]] static void throw_unencoded(const std::string& reason) {
        core::throw_failure(fmt::format("ffmpeg could not encode the film: {}", reason));
    }
    static std::vector<std::string> arguments(const FilmTarget& target, const std::filesystem::path& file) {
        return {"ffmpeg", "-loglevel", "error", "-y",
                // input
                "-f", "rawvideo", "-pixel_format", "rgba", "-video_size",
                fmt::format("{}x{}", target.size.width, target.size.height), "-framerate",
                std::to_string(target.frames_per_second), "-i", "-",
                // output: playable everywhere; this pixel format needs even sides
                "-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2,format=yuv420p", "-c:v", "libx264", "-preset", "veryfast", "-crf",
                "18", "-movflags", "+faststart", "-f", "mp4", file.string()};
    }

    bool force_;
    Staged staged_;
    platform::ChildProcess encoder_;
};

class WebpFile {
  public:
    explicit WebpFile(const FilmTarget& target) : target_(target), film_(target.size.width, target.size.height) {}

    void add(const image::Image& picture, int frames) {
        count_ += frames;  // milliseconds rounded without drift
        const int until = static_cast<int>(1000L * count_ / target_.frames_per_second);
        film_.add(picture, until - shown_ms_);
        shown_ms_ = until;
    }
    void finish() { platform::write_file(target_.output, film_.finish(), target_.force); }

  private:
    FilmTarget target_;
    image::WebpFilm film_;
    long count_ = 0;
    int shown_ms_ = 0;
};

class PngFolder {
  public:
    explicit PngFolder(const FilmTarget& target) : force_(target.force), staged_(target.output, Staged::Kind::folder) {}

    void add(const image::Image& picture, int frames) {
        const std::vector<std::uint8_t> png = image::encode_png(picture);
        for (; frames > 0; --frames)
            platform::write_file(staged_.path() / fmt::format("frame-{:05}.png", ++count_), png, false);
    }
    void finish() { staged_.keep(force_); }

  private:
    bool force_;
    Staged staged_;
    int count_ = 0;
};

/// The two functions of a film of type `Kind`, which they share.
template <class Kind>
Film film_of(const FilmTarget& target) {
    const auto film = std::make_shared<Kind>(target);
    return {.add = [film](const image::Image& picture, int frames) { film->add(picture, frames); },
            .finish = [film] { film->finish(); }};
}

/// Whether a dot in a name starts a file extension (".gif") rather than decimals ("81.5 kg").
bool is_ending(std::string_view extension) {
    const auto is = [](const auto& kind, char c) { return kind(static_cast<unsigned char>(c)) != 0; };
    return extension.size() > 1 && is(isalpha, extension[1]) &&
           std::ranges::all_of(extension.substr(1), [&](char c) { return is(isalnum, c); });
}

}  // namespace

FilmKind film_kind(const std::filesystem::path& output) {
    const std::string extension = extension_of(output);
    if (output == standard_output)
        core::throw_invalid("output is \"-\", expected a file or a folder: a film cannot go to standard output");
    if (extension == ".mp4") return FilmKind::mp4;
    if (extension == ".webp") return FilmKind::webp;
    std::error_code ignored;
    if (!is_ending(extension) || std::filesystem::is_directory(output, ignored)) return FilmKind::folder;
    core::throw_invalid(
        fmt::format("output is \"{}\", expected a name that ends in .mp4 or .webp, or a folder for numbered pictures",
                    output.string()));
}

std::filesystem::path writable_film_words(const std::filesystem::path& output, bool force) {
    if (film_kind(output) == FilmKind::folder) {
        require_writable_folder(output, force);
        return output / "film.alt.txt";
    }
    std::filesystem::path words = output::film_alt_text_file(output);
    require_writable(output, force);
    require_writable(words, force);
    return words;
}

Film begin_film(const FilmTarget& target) {
    switch (film_kind(target.output)) {
        case FilmKind::mp4:
            if (!platform::is_installed("ffmpeg"))
                core::throw_failure(
                    "an MP4 needs the program ffmpeg, which is not installed; a name that ends in .webp or a folder "
                    "needs no other program");
            return film_of<Mp4Film>(target);
        case FilmKind::webp:
            return film_of<WebpFile>(target);
        case FilmKind::folder:
            return film_of<PngFolder>(target);
    }
    return {};
}

}  // namespace cli
