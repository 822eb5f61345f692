// Composites figures over their background and encodes the result.

#include "backdrop.glsl"
#include "dither.glsl"
#include "ground_shade.glsl"
#include "ground_grid.glsl"

uniform sampler2D u_backdrop;
uniform ivec2 u_tile_low;      // picture pixel at the backdrop's lower left
uniform ivec2 u_pixel_offset;  // from framebuffer pixels to picture pixels
uniform int u_grid;            // 1: draw the grid

// `front`: linear, premultiplied, not empty; `pixel`: in the picture. Include tone.glsl first. Uses loops instead of
// branches, since software rasterisers skip empty loops.
vec4 over_backdrop(vec4 front, ivec2 pixel) {
    int open = front.a < 1.0 ? 1 : 0;
    vec4 sum = front;
    for (int i = 0; i < open; ++i) {
        float grid = 0.0;
        for (int k = 0; k < u_grid; ++k) grid = grid_cover(clip_of(pixel));
        bool nothing = u_background == transparent;
        vec3 backdrop = mix(texelFetch(u_backdrop, pixel - u_tile_low, 0).rgb, u_grid_colour, nothing ? 1.0 : grid);
        vec3 behind = linear_from_srgb(backdrop * (nothing ? 1.0 : ground_shade(clip_of(pixel))));
        sum += (1.0 - front.a) * (nothing ? grid : 1.0) * vec4(behind, 1.0);
    }
    vec3 srgb = srgb_from_linear(sum.rgb / sum.a);
    return u_background == transparent ? vec4(srgb, sum.a) : dithered(srgb, pixel);
}
