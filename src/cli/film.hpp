#pragma once

#include "image/image.hpp"
#include "render/scene.hpp"

#include <filesystem>
#include <functional>

namespace cli {

/// A sequence of frames written to a file or folder. An unfinished film leaves nothing behind.
struct Film {
    /// Adds a picture that stands for so many frames; all have the same size. Throws core::Error(failure).
    std::function<void(const image::Image&, int frames)> add;
    /// Moves the film to its final place. Throws core::Error(failure).
    std::function<void()> finish;
};

/// Format and destination of a film.
struct FilmTarget {
    std::filesystem::path output;  ///< .mp4, .webp, or a folder for numbered PNGs
    bool force = false;
    render::Size size;
    int frames_per_second = 30;
};

/// The file for a film's words: beside the film, or in its folder. Throws core::Error if the film or its words could
/// not be written there.
std::filesystem::path writable_film_words(const std::filesystem::path& output, bool force);

/// Throws core::Error(failure) if the film cannot be started; if ffmpeg is missing for an MP4, the message names the
/// alternatives.
Film begin_film(const FilmTarget& target);

enum class FilmKind { mp4, webp, folder };

/// Determined by the extension, or `folder` if that folder exists; throws core::Error(invalid_input) for other
/// extensions.
FilmKind film_kind(const std::filesystem::path& output);

}  // namespace cli
