#include "backdrop.glsl"
#include "ground_shade.glsl"

uniform ivec2 u_pixel_offset;  // from framebuffer pixels to picture pixels

out vec4 o_factor;

void main() {
    o_factor = vec4(vec3(ground_shade(clip_of(ivec2(gl_FragCoord.xy) + u_pixel_offset))), 1.0);
}
