// Figures coloured by a value at each point, with just enough shading to show the form.

#include "surface.glsl"
#include "tone.glsl"
#include "dither.glsl"

uniform highp usampler2D u_surface;
uniform sampler2D u_depth;
uniform ivec2 u_layer_low;      // layer's lower left in the target framebuffer
uniform int u_direct;           // 1: directly into the picture, one texel per pixel; 0: into the layer
uniform ivec2 u_pixel_offset;   // from framebuffer pixels to picture pixels
uniform vec4 u_key_direction;   // towards the light
uniform int u_diverging;
uniform vec3 u_low;             // Oklab
uniform vec3 u_middle;
uniform vec3 u_high;
uniform float u_lines;          // iso-lines between value 0 and 1; 0: none
uniform float u_line_width;     // texels

out vec4 o_colour;

const float eye_tone = 0.92;  // of the map's own: eyes have no value and must not glow
const vec3 line_oklab = vec3(0.12, 0.0, 0.0);
const float largest_step = 0.2;  // of the value between neighbouring texels; more is a different part of the body

// Values leave no room for the distance to the hem, which takes that of the tint.
const float seam_range = 0.03;      // metres at tint 1
const float seam_width = 0.0026;    // metres
const float seam_darkness = 0.30;

// Share of the texel covered by the seam along the edge of the outfit.
float seam_share(float hem_distance, vec2 hem_step) {
    float per_texel = length(hem_step);
    if (per_texel > 0.4 * seam_range) return 0.0;  // a different part of the body
    return clamp(0.5 + (0.5 * seam_width - abs(hem_distance)) / max(per_texel, 0.0005), 0.0, 1.0);
}

// Ottosson 2020, A perceptual color space for image processing.
vec3 linear_from_oklab(vec3 lab) {
    float l = lab.x + 0.3963377774 * lab.y + 0.2158037573 * lab.z;
    float m = lab.x - 0.1055613458 * lab.y - 0.0638541728 * lab.z;
    float s = lab.x - 0.0894841775 * lab.y - 1.2914855480 * lab.z;
    vec3 lms = vec3(l * l * l, m * m * m, s * s * s);
    return vec3(dot(lms, vec3(4.0767416621, -3.3077115913, 0.2309699292)),
                dot(lms, vec3(-1.2684380046, 2.6097574011, -0.3413193965)),
                dot(lms, vec3(-0.0041960863, -0.7034186147, 1.7076147010)));
}

// As picture::linear_colour_at.
vec3 value_oklab(float value) {
    if (u_diverging == 1) {
        float share = clamp(value, -1.0, 1.0);
        return mix(u_middle, share < 0.0 ? u_low : u_high, abs(share));
    }
    float share = clamp(value, 0.0, 1.0);
    vec3 bend = 2.0 * u_middle - 0.5 * (u_low + u_high);
    return mix(mix(u_low, bend, share), mix(bend, u_high, share), share);
}

// Share of the texel covered by an iso-line.
float line_share(float value, vec2 value_step) {
    float per_texel = max(length(value_step) * u_lines, 1e-6);
    if (u_lines == 0.0 || per_texel > largest_step * u_lines) return 0.0;
    float away = abs(fract(value * u_lines + 0.5) - 0.5) / per_texel;
    bool outermost = abs(value) * u_lines < 0.5;  // the line of value 0 would run along every area without a value
    float share = clamp(0.5 * u_line_width + 0.5 - away, 0.0, 1.0);
    return outermost && u_diverging == 0 ? 0.0 : share;
}

void main() {
    ivec2 texel = ivec2(gl_FragCoord.xy) - u_layer_low;
    float depth = texelFetch(u_depth, texel, 0).r;
    // Texels that nothing covers keep what an earlier picture had there, which differences to neighbours must not see.
    uvec4 bits = depth < 1.0 ? texelFetch(u_surface, texel, 0) : uvec4(0u);
    float value = 2.0 / most * float(bits.z) - 1.0;
    vec2 value_step = vec2(dFdx(value), dFdy(value));
    Surface surface = unpack_surface(bits);
    vec3 lab = surface.is_eye ? eye_tone * (u_diverging == 1 ? u_middle : value_oklab(0.1)) : value_oklab(value);
    float facing = 0.5 + 0.5 * dot(surface.normal, u_key_direction.xyz);
    lab *= mix(0.80, 1.02, facing) * mix(0.80, 1.0, surface.openness);  // as a whole, to stay within the gamut
    lab = mix(lab, line_oklab, surface.is_eye ? 0.0 : 0.75 * line_share(value, value_step));
    float hem_distance = seam_range * surface.tint;
    vec2 hem_step = vec2(dFdx(hem_distance), dFdy(hem_distance));
    lab *= 1.0 - seam_darkness * (surface.is_eye ? 0.0 : seam_share(hem_distance, hem_step));
    vec3 colour = clamp(linear_from_oklab(lab), 0.0, 1.0);
    int covered = depth < 1.0 ? 1 : 0;
    if (u_direct == 1) {
        if (covered == 0) discard;
        o_colour = dithered(srgb_from_linear(colour), ivec2(gl_FragCoord.xy) + u_pixel_offset);
        return;
    }
    o_colour = vec4(layer_from_linear(colour * float(covered)), float(covered));
}
