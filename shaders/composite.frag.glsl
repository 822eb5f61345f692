#include "backdrop.glsl"
#include "dither.glsl"
#include "tone.glsl"
#include "ground_shade.glsl"
#include "ground_grid.glsl"

uniform sampler2D u_layer;
uniform sampler2D u_backdrop;
uniform ivec2 u_tile_low;  // pixel of the picture at the backdrop's lower left
uniform int u_samples_across;
uniform ivec2 u_layer_low;     // pixels of the picture
uniform ivec2 u_layer_size;
uniform ivec2 u_pixel_offset;  // from this framebuffer to the picture
uniform int u_grid;            // 1: there is one

out vec4 o_colour;

// Mean of a pixel's samples in linear light, premultiplied. Averaging after tone mapping, as light on the screen, keeps
// edges of bright highlights smooth; a box over whole pixels needs no texels from beyond a tile.
vec4 figures(ivec2 pixel) {
    ivec2 at = pixel - u_layer_low;
    bool is_outside = any(lessThan(at, ivec2(0))) || any(greaterThanEqual(at, u_layer_size));
    int across = is_outside ? 0 : u_samples_across;  // a software rasteriser skips empty loops but not branches
    vec4 sum = vec4(0.0);
    for (int y = 0; y < across; ++y)
        for (int x = 0; x < across; ++x) {
            vec4 texel = texelFetch(u_layer, at * across + ivec2(x, y), 0);
            sum += vec4(linear_from_layer(texel.rgb), texel.a);
        }
    return sum / float(u_samples_across * u_samples_across);
}

// Where there are no figures the picture stays as it is.
void main() {
    ivec2 pixel = ivec2(gl_FragCoord.xy) + u_pixel_offset;
    vec4 front = figures(pixel);
    if (front.a == 0.0) discard;
    int open = front.a < 1.0 ? 1 : 0;
    float grid = 0.0;
    for (int i = 0; i < open * u_grid; ++i) grid = grid_cover(clip_of(pixel));
    if (u_background == transparent) {
        float behind_share = (1.0 - front.a) * grid;
        float alpha = front.a + behind_share;
        vec3 sum = front.rgb + behind_share * linear_from_srgb(u_grid_colour);
        o_colour = vec4(srgb_from_linear(sum / alpha), alpha);
        return;
    }
    vec3 behind = vec3(0.0);
    for (int i = 0; i < open; ++i) {
        vec3 backdrop = mix(texelFetch(u_backdrop, pixel - u_tile_low, 0).rgb, u_grid_colour, grid);
        behind = linear_from_srgb(backdrop * ground_shade(clip_of(pixel)));
    }
    o_colour = dithered(srgb_from_linear(front.rgb + (1.0 - front.a) * behind), pixel);
}
