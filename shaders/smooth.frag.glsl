// Shades each pixel by the mean of its samples. A pixel of uniform surface is shaded once, at its middle; where
// anything changes within the pixel, every sample is shaded. Averaging after tone mapping keeps the edges of bright
// highlights smooth.

#include "skin_light.glsl"
#include "over_backdrop.glsl"

uniform ivec2 u_layer_size;  // texels
uniform ivec2 u_layer_low;   // layer's lower left in the target framebuffer, pixels
uniform int u_across;        // samples per pixel, along one side

out vec4 o_colour;

const float reach_of_even = 5.0;    // in pixel widths: largest distance between corners of a uniform surface
const uint turn_of_even = 1500u;    // of the 65535 steps of a packed normal
const uint paint_of_even = 1500u;   // likewise

bool alike(uvec4 a, uvec4 b) {
    uvec4 apart = max(a, b) - min(a, b);
    return ((a.w | b.w) & 1u) == 0u && apart.x + apart.y < turn_of_even && apart.z < paint_of_even;
}

vec2 clip_at(vec2 texel) {
    return texel / vec2(u_layer_size) * 2.0 - 1.0;
}

void main() {
    ivec2 low = (ivec2(gl_FragCoord.xy) - u_layer_low) * u_across;
    ivec2 high = low + u_across - 1;
    vec4 depths = vec4(texelFetch(u_depth, low, 0).r, texelFetch(u_depth, ivec2(high.x, low.y), 0).r,
                       texelFetch(u_depth, ivec2(low.x, high.y), 0).r, texelFetch(u_depth, high, 0).r);
    // Texels that nothing covers keep what an earlier picture had there, which differences to neighbours must not see.
    uvec4 first = depths.x < 1.0 ? texelFetch(u_surface, low, 0) : uvec4(0u);
    uvec4 last = depths.w < 1.0 ? texelFetch(u_surface, high, 0) : uvec4(0u);
    float nearest = min(min(depths.x, depths.y), min(depths.z, depths.w));
    float farthest = max(max(depths.x, depths.y), max(depths.z, depths.w));
    float side = float(u_across);
    vec4 on_near_plane = u_world_from_clip * vec4(clip_at(vec2(low) + 0.5 * side), -1.0, 1.0);
    vec4 over_depth = 2.0 * u_world_from_clip[2];
    vec4 place = on_near_plane + dot(depths, vec4(0.25)) * over_depth;
    vec3 middle = place.xyz / place.w;
    vec3 right = dFdx(middle);
    vec3 up = dFdy(middle);
    float paint = 0.5 * (unpack_paint(first) + unpack_paint(last));
    Steps steps = Steps(right, up, vec2(dFdx(paint), dFdy(paint)));
    // First-order distance between the nearest and the farthest corner.
    vec3 deep = (farthest - nearest) / place.w * (over_depth.xyz - over_depth.w * middle);
    float pixel = u_texel * side * length(u_eye - middle);
    bool even = farthest < 1.0 && dot(deep, deep) < reach_of_even * reach_of_even * pixel * pixel && alike(first, last);
    // With nine or sixteen samples only the corners are compared: anything narrower is assumed to make them differ.
    Surface surface = between(first, last);
    float key = key_share(middle, surface.normal, low / u_across, 4);
    vec4 sum = even ? vec4(light_on(surface, middle, steps, u_texel * side, key), 1.0) : vec4(0.0);
    int samples = even || nearest >= 1.0 && u_across == 2 ? 0 : u_across * u_across;
    for (int i = 0; i < samples; ++i) {
        ivec2 texel = low + ivec2(i % u_across, i / u_across);
        float depth = texelFetch(u_depth, texel, 0).r;
        int covered = depth < 1.0 ? 1 : 0;
        for (int k = 0; k < covered; ++k) {
            vec3 position = world_at(clip_at(vec2(texel) + 0.5), depth);
            Surface surface = unpack_surface(texelFetch(u_surface, texel, 0));
            float key = key_share(position, surface.normal, texel, 1);
            Steps of_texel = Steps(steps.right / side, steps.up / side, steps.paint / side);
            sum += vec4(light_on(surface, position, of_texel, u_texel, key), 1.0) / float(u_across * u_across);
        }
    }
    if (sum.a == 0.0) discard;
    o_colour = over_backdrop(sum, ivec2(gl_FragCoord.xy) + u_pixel_offset);
}
