#include "surface.glsl"
#include "shadow.glsl"
#include "material.glsl"
#include "lighting.glsl"
#include "tone.glsl"
#include "dither.glsl"

uniform highp usampler2D u_surface;
uniform sampler2D u_depth;
uniform mat4 u_world_from_clip;
uniform vec3 u_eye;
uniform ivec2 u_layer_low;      // of the layer in the framebuffer drawn to
uniform ivec2 u_layer_size;     // texels
uniform int u_direct;           // 1: straight into the picture, one texel a pixel; 0: into the layer
uniform ivec2 u_pixel_offset;   // from this framebuffer to the picture
uniform float u_texel;  // metres that a texel spans at one metre from the eye

out vec4 o_colour;

const float shadow_blur = 0.026;  // metres: the penumbra of a large box, a forearm's length away
const float shadow_depth = 0.8;  // a box is too large to be hidden whole by an arm
const float shadow_offset = 0.004;  // metres along the normal

// The turned-away side is dark by itself; there the map would only add noise.
float key_share(vec3 position, vec3 normal, ivec2 texel) {
    float facing = dot(normal, u_key_direction.xyz);
    float seen = key_visibility(position + shadow_offset * normal, shadow_blur, texel, facing > 0.0);
    return mix(1.0, seen, shadow_depth * smoothstep(0.0, 0.25, facing));
}

void main() {
    ivec2 texel = ivec2(gl_FragCoord.xy) - u_layer_low;
    vec2 clip = (vec2(texel) + 0.5) / vec2(u_layer_size) * 2.0 - 1.0;
    float depth = texelFetch(u_depth, texel, 0).r;
    uvec4 bits = texelFetch(u_surface, texel, 0);
    vec4 place = u_world_from_clip * vec4(clip, 2.0 * depth - 1.0, 1.0);
    vec3 position = place.xyz / place.w;
    vec3 right = dFdx(position);
    vec3 up = dFdy(position);
    float paint = unpack_paint(bits);
    vec2 paint_step = vec2(dFdx(paint), dFdy(paint));
    vec3 colour = vec3(0.0);
    int covered = depth < 1.0 ? 1 : 0;
    for (int i = 0; i < covered; ++i) {  // a software rasteriser skips empty loops but not branches
        Surface surface = unpack_surface(bits);
        vec3 to_eye = u_eye - position;
        float distance_to_eye = length(to_eye);
        vec3 v = to_eye / distance_to_eye;
        float footprint = u_texel * distance_to_eye / max(dot(surface.normal, v), 0.25);
        vec3 gradient = surface_gradient(right, up, paint_step, surface.normal, 8.0 * footprint);
        Material m = surface.is_eye ? eye_material(surface.normal, footprint)
                                    : body_material(surface, gradient, footprint);
        colour = tone_mapped(lit(m, v, key_share(position, surface.normal, texel)));
    }
    if (u_direct == 1) {
        if (covered == 0) discard;
        o_colour = dithered(srgb_from_linear(colour), ivec2(gl_FragCoord.xy) + u_pixel_offset);
        return;
    }
    o_colour = vec4(layer_from_linear(colour), float(covered));
}
