#include "skin_light.glsl"
#include "dither.glsl"

uniform ivec2 u_layer_low;      // layer's lower left in the target framebuffer
uniform ivec2 u_layer_size;     // texels
uniform int u_direct;           // 1: directly into the picture, one texel per pixel; 0: into the layer
uniform ivec2 u_pixel_offset;   // from framebuffer pixels to picture pixels

out vec4 o_colour;

const int fewest_averaged_taps = 8;  // a moving picture has fewer, and nothing averages neighbouring texels

void main() {
    ivec2 texel = ivec2(gl_FragCoord.xy) - u_layer_low;
    vec2 clip = (vec2(texel) + 0.5) / vec2(u_layer_size) * 2.0 - 1.0;
    float depth = texelFetch(u_depth, texel, 0).r;
    // Texels that nothing covers keep what an earlier picture had there, which differences to neighbours must not see.
    uvec4 bits = depth < 1.0 ? texelFetch(u_surface, texel, 0) : uvec4(0u);
    vec3 position = world_at(clip, depth);
    vec3 right = dFdx(position);
    vec3 up = dFdy(position);
    float paint = unpack_paint(bits);
    vec2 paint_step = vec2(dFdx(paint), dFdy(paint));
    vec3 colour = vec3(0.0);
    int covered = depth < 1.0 ? 1 : 0;
    bool alone = u_shadow_taps < fewest_averaged_taps;
    ivec2 turning = alone ? ivec2(0) : texel;  // different turns would show as a pattern
    for (int i = 0; i < covered; ++i) {  // software rasterisers skip empty loops but not branches
        Surface surface = unpack_surface(bits);
        float key = key_share(position, surface.normal, turning, alone ? 2 : 1);
        colour = light_on(surface, position, Steps(right, up, paint_step), u_texel, key);
    }
    if (u_direct == 1) {
        if (covered == 0) discard;
        o_colour = dithered(srgb_from_linear(colour), ivec2(gl_FragCoord.xy) + u_pixel_offset);
        return;
    }
    o_colour = vec4(layer_from_linear(colour), float(covered));
}
