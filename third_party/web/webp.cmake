set(folder ${sources}/libwebp)
file(GLOB files ${folder}/src/dec/*.c ${folder}/src/dsp/*.c ${folder}/src/enc/*.c ${folder}/src/utils/*.c
  ${folder}/src/mux/*.c ${folder}/sharpyuv/*.c)
add_library(web_webp STATIC ${files})
target_include_directories(web_webp SYSTEM PUBLIC ${folder}/src PRIVATE ${folder})
target_compile_options(web_webp PRIVATE -w)
add_library(webp::webp ALIAS web_webp)
