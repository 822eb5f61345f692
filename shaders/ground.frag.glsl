#include "shadow.glsl"

in vec2 v_clip;

uniform vec2 u_low;  // x and z of the map's first corner, metres
uniform float u_extent;
uniform sampler2D u_contact;
uniform vec2 u_contact_low;
uniform float u_contact_extent;

out vec4 o_shade;

const float cast_strength = 0.30;
const float cast_fades_over = 0.9;  // metres from the middle: beyond, the studio's other lights fill the shadow

void main() {
    vec2 place = u_low + (0.5 + 0.5 * v_clip) * u_extent;
    vec2 contact_at = (place - u_contact_low) / u_contact_extent;
    float outside = max(abs(contact_at.x - 0.5), abs(contact_at.y - 0.5));
    float contact = texture(u_contact, contact_at).r * (1.0 - step(0.5, outside));
    float away = length(place - (u_contact_low + 0.5 * u_contact_extent));
    float fade = exp(-away / cast_fades_over) * (1.0 - smoothstep(0.5, 1.0, 2.0 * away / u_extent));
    float seen = key_visibility(vec3(place.x, 0.0, place.y), 0.02 + 0.06 * away, ivec2(gl_FragCoord.xy), fade > 0.002, 1);
    float thrown = (1.0 - seen) * fade;
    // A power of the remaining light approximates its effect on an sRGB value, without decoding and encoding.
    o_shade = vec4(pow((1.0 - contact) * (1.0 - cast_strength * thrown), 1.0 / 2.2));
}
