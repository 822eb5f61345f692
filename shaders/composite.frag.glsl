#include "tone.glsl"
#include "over_backdrop.glsl"

uniform sampler2D u_layer;
uniform int u_texels_across;
uniform ivec2 u_layer_low;     // in picture pixels
uniform ivec2 u_layer_size;

out vec4 o_colour;

// Mean of a pixel's samples in linear light, premultiplied. Averaging after tone mapping keeps the edges of bright
// highlights smooth; a box filter over whole pixels needs no texels from outside the tile.
vec4 figures(ivec2 pixel) {
    ivec2 at = pixel - u_layer_low;
    bool is_outside = any(lessThan(at, ivec2(0))) || any(greaterThanEqual(at, u_layer_size));
    int across = is_outside ? 0 : u_texels_across;  // software rasterisers skip empty loops but not branches
    vec4 sum = vec4(0.0);
    for (int y = 0; y < across; ++y)
        for (int x = 0; x < across; ++x) {
            vec4 texel = texelFetch(u_layer, at * across + ivec2(x, y), 0);
            sum += vec4(linear_from_layer(texel.rgb), texel.a);
        }
    return sum / float(u_texels_across * u_texels_across);
}

// Discards pixels without figures.
void main() {
    ivec2 pixel = ivec2(gl_FragCoord.xy) + u_pixel_offset;
    vec4 front = figures(pixel);
    if (front.a == 0.0) discard;
    int open = front.a < 1.0 ? 1 : 0;
    o_colour = over_backdrop(front, pixel);
}
