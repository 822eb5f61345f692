#pragma once

#include "image/image.hpp"
#include "render/scene.hpp"

#include <filesystem>
#include <memory>

namespace cli {

/// A sequence of frames written to a file or folder. An unfinished film leaves nothing behind.
class Film {
  public:
    virtual ~Film() = default;
    /// Adds the next frame; all have the same size. Throws core::Error(failure).
    virtual void add(const image::Image& picture) = 0;
    /// Moves the film to its final place.
    virtual void finish() = 0;
};

/// Format and destination of a film.
struct FilmTarget {
    std::filesystem::path output;  ///< .mp4, .webp, or a folder for numbered PNGs
    bool force = false;
    render::Size size;
    int frames_per_second = 30;
};

/// Throws core::Error(failure) if the film cannot be started; if ffmpeg is missing for an MP4, the message names the
/// alternatives.
std::unique_ptr<Film> begin_film(const FilmTarget& target);

enum class FilmKind { mp4, webp, folder };

/// Determined by the extension, or `folder` if that folder exists; throws core::Error(invalid_input) for other
/// extensions.
FilmKind film_kind(const std::filesystem::path& output);

}  // namespace cli
