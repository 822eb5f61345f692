#include "backdrop.glsl"
#include "dither.glsl"

uniform ivec2 u_pixel_offset;  // from framebuffer pixels to picture pixels

out vec4 o_colour;

void main() {
    ivec2 pixel = ivec2(gl_FragCoord.xy) + u_pixel_offset;
    o_colour = u_background == transparent ? vec4(0.0) : dithered(backdrop(clip_of(pixel)), pixel);
}
