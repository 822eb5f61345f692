#pragma once

#include "image/image.hpp"
#include "render/scene.hpp"

#include <filesystem>
#include <memory>

namespace cli {

/// Pictures one after the other on their way into a file or a folder. What is not finished leaves nothing behind.
class Film {
  public:
    virtual ~Film() = default;
    /// The next picture, all of one size. Throws core::Error(failure).
    virtual void add(const image::Image& picture) = 0;
    /// Puts the film in its place.
    virtual void finish() = 0;
};

/// How a film is made and where it goes.
struct FilmTarget {
    std::filesystem::path output;  ///< .mp4, .webp, or a folder for numbered PNGs
    bool force = false;
    render::Size size;
    int frames_per_second = 30;
};

/// Throws core::Error(failure) where it cannot be begun: without ffmpeg for an MP4 it names the other ways.
std::unique_ptr<Film> begin_film(const FilmTarget& target);

enum class FilmKind { mp4, webp, folder };

/// By its name, or a folder where one of that name is; throws core::Error(invalid_input) for another extension.
FilmKind film_kind(const std::filesystem::path& output);

}  // namespace cli
