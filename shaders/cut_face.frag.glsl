// The tissues in a section plane. Channels in the order of render::CutArea.

#include "tone.glsl"
#include "dither.glsl"

uniform sampler2D u_first;
uniform sampler2D u_second;
uniform ivec2 u_layer_low;     // layer's lower left in the target framebuffer
uniform int u_direct;          // 1: directly into the picture, one texel per pixel; 0: into the layer
uniform ivec2 u_pixel_offset;  // from framebuffer pixels to picture pixels
uniform vec3 u_light;
uniform vec3 u_skin;           // linear, like all colours here
uniform vec3 u_fat;
uniform vec3 u_muscle;
uniform vec3 u_visceral;
uniform vec3 u_organs;
uniform vec3 u_lungs;
uniform vec3 u_brain;
uniform vec3 u_bone;

out vec4 o_colour;

const float half_step = 0.5 * 4.0 / 255.0;  // as in src/render/cut_pass.cpp

void main() {
    ivec2 texel = ivec2(gl_FragCoord.xy) - u_layer_low;
    vec4 first = texelFetch(u_first, texel, 0);    // skin, dermis, fascia, cavity
    vec4 second = texelFetch(u_second, texel, 0);  // organs, lungs, brain, bone
    if (first.r < half_step) discard;
    vec3 tissue = u_muscle;
    if (first.a > half_step) tissue = u_visceral;
    if (second.r > half_step) tissue = u_organs;
    if (second.g > half_step) tissue = u_lungs;
    if (second.a > half_step) tissue = u_bone;
    if (second.b > half_step) tissue = u_brain;
    if (first.b < half_step) tissue = u_fat;
    if (first.g < half_step) tissue = u_skin;
    vec3 colour = tone_mapped(tissue * u_light);
    if (u_direct == 1)
        o_colour = dithered(srgb_from_linear(colour), ivec2(gl_FragCoord.xy) + u_pixel_offset);
    else
        o_colour = vec4(layer_from_linear(colour), 1.0);
}
