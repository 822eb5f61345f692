#include "image/webp_film.hpp"

#include "core/error.hpp"

#include <webp/encode.h>
#include <webp/mux.h>

namespace image {

namespace {

static_assert(largest_webp_side_px == WEBP_MAX_DIMENSION);

constexpr float quality = 88;  // of 100: no blocks on smooth skin
constexpr int method = 2;      // of 0 (quick) to 6 (small)

[[noreturn]] void throw_unencoded(const char* reason) {
    core::throw_failure(std::string("cannot encode the film as WebP: ") + reason);
}

struct Picture {
    WebPPicture webp{};
    Picture(const Image& image) {
        WebPPictureInit(&webp);
        webp.use_argb = 1;
        webp.width = image.width;
        webp.height = image.height;
        if (!WebPPictureImportRGBA(&webp, image.rgba.data(), 4 * image.width)) throw_unencoded("no memory");
    }
    ~Picture() { WebPPictureFree(&webp); }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
};

}  // namespace

struct WebpFilm::Encoder {
    WebPAnimEncoder* encoder = nullptr;
    WebPConfig config{};
    int now_ms = 0;
    ~Encoder() { WebPAnimEncoderDelete(encoder); }
};

WebpFilm::WebpFilm(int width, int height) : encoder_(std::make_unique<Encoder>()) {
    WebPAnimEncoderOptions options;
    if (!WebPAnimEncoderOptionsInit(&options) || !WebPConfigInit(&encoder_->config))
        throw_unencoded("the library has another version");
    encoder_->config.quality = quality;
    encoder_->config.method = method;
    encoder_->config.thread_level = 1;
    encoder_->encoder = WebPAnimEncoderNew(width, height, &options);
    if (!encoder_->encoder) throw_unencoded("no memory");
}

WebpFilm::~WebpFilm() = default;

void WebpFilm::add(const Image& picture, int milliseconds) {
    Picture frame(picture);
    if (!WebPAnimEncoderAdd(encoder_->encoder, &frame.webp, encoder_->now_ms, &encoder_->config))
        throw_unencoded(WebPAnimEncoderGetError(encoder_->encoder));
    encoder_->now_ms += milliseconds;
}

std::vector<std::uint8_t> WebpFilm::finish() {
    WebPData data;
    WebPDataInit(&data);
    if (!WebPAnimEncoderAdd(encoder_->encoder, nullptr, encoder_->now_ms, nullptr) ||
        !WebPAnimEncoderAssemble(encoder_->encoder, &data))
        throw_unencoded(WebPAnimEncoderGetError(encoder_->encoder));
    std::vector<std::uint8_t> bytes(data.bytes, data.bytes + data.size);
    WebPDataClear(&data);
    return bytes;
}

}  // namespace image
