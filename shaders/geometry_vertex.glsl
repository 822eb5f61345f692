layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
layout(location = 2) in vec2 a_paint;
layout(location = 3) in float a_openness;

out vec3 v_normal;
out vec3 v_paint_and_openness;  // packed together: every output has a cost per triangle

uniform vec3 u_place;             // position of the figure's origin
uniform float u_cloth_thickness;  // metres off the skin; 0: the paint is not an outfit

uniform float u_hair_thickness;   // metres on the crown

const float cloth_rise = 0.012;       // metres from the hem to full thickness
const float hair_rise = 0.022;        // metres from the hairline
const float hair_begins = -0.1;       // as surface.glsl

// Sets the outputs for the fragment shader; returns the vertex's world position.
vec3 placed() {
    float hair = u_hair_thickness * mix(0.45, 1.0, smoothstep(-0.3, 0.8, a_normal.y));
    float lift = u_cloth_thickness * smoothstep(0.0, cloth_rise, a_paint.x) +
                 hair * smoothstep(0.0, hair_rise, hair_begins - a_paint.x);
    v_normal = a_normal;
    v_paint_and_openness = vec3(a_paint, a_openness);
    return u_place + a_position + lift * a_normal;
}
