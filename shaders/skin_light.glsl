// Colour of a point of a figure: skin, cloth or eye in the studio's light.

#include "surface.glsl"
#include "shadow.glsl"
#include "material.glsl"
#include "lighting.glsl"
#include "tone.glsl"

uniform highp usampler2D u_surface;
uniform sampler2D u_depth;
uniform mat4 u_world_from_clip;
uniform vec3 u_eye;
uniform float u_texel;  // size of a texel at one metre from the eye, metres

uniform float u_shadow_blur;  // metres: width of the penumbra at a forearm's distance
const float shadow_depth = 0.8;  // an arm cannot hide a large softbox entirely
const float shadow_offset = 0.004;  // metres along the normal

// Differences between neighbouring points on the screen.
struct Steps {
    vec3 right;  // metres
    vec3 up;
    vec2 paint;
};

vec3 world_at(vec2 clip, float depth) {
    vec4 place = u_world_from_clip * vec4(clip, 2.0 * depth - 1.0, 1.0);
    return place.xyz / place.w;
}

// The side turned away is dark anyway; there the map would only add noise. `turns`: as in key_visibility.
float key_share(vec3 position, vec3 normal, ivec2 texel, int turns) {
    float facing = dot(normal, u_key_direction.xyz);
    float seen = key_visibility(position + shadow_offset * normal, u_shadow_blur, texel, facing > 0.0, turns);
    return mix(1.0, seen, shadow_depth * smoothstep(0.0, 0.25, facing));
}

// Tone mapped, linear. `texel`: size of the point's share of the screen at one metre from the eye, metres.
vec3 light_on(Surface surface, vec3 position, Steps steps, float texel, float key) {
    vec3 to_eye = u_eye - position;
    float distance_to_eye = length(to_eye);
    vec3 v = to_eye / distance_to_eye;
    float footprint = texel * distance_to_eye / max(dot(surface.normal, v), 0.25);
    vec3 gradient = surface_gradient(steps.right, steps.up, steps.paint, surface.normal, 8.0 * footprint);
    Material m;  // WebGL has no ?: for structures
    if (surface.is_eye)
        m = eye_material(surface.normal, footprint);
    else
        m = body_material(surface, gradient, footprint);
    return tone_mapped(lit(m, v, key));
}
