#include "backdrop.glsl"
#include "ground_grid.glsl"

uniform ivec2 u_pixel_offset;  // from framebuffer pixels to picture pixels

out vec4 o_colour;

void main() {
    o_colour = vec4(u_grid_colour, grid_cover(clip_of(ivec2(gl_FragCoord.xy) + u_pixel_offset)));
}
