# Only what draws Inter (OpenType with cubic outlines) and TrueType faces.
set(folder ${sources}/freetype)
file(WRITE ${CMAKE_BINARY_DIR}/freetype/web_ftmodule.h "FT_USE_MODULE( FT_Module_Class, autofit_module_class )
FT_USE_MODULE( FT_Driver_ClassRec, tt_driver_class )
FT_USE_MODULE( FT_Driver_ClassRec, cff_driver_class )
FT_USE_MODULE( FT_Module_Class, psaux_module_class )
FT_USE_MODULE( FT_Module_Class, psnames_module_class )
FT_USE_MODULE( FT_Module_Class, pshinter_module_class )
FT_USE_MODULE( FT_Module_Class, sfnt_module_class )
FT_USE_MODULE( FT_Renderer_Class, ft_smooth_renderer_class )
")
set(files base/ftsystem base/ftinit base/ftdebug base/ftbase base/ftbbox base/ftglyph base/ftbitmap base/ftmm
          autofit/autofit truetype/truetype cff/cff psaux/psaux psnames/psnames pshinter/pshinter sfnt/sfnt smooth/smooth
          gzip/ftgzip)
list(TRANSFORM files REPLACE "(.+)" "${folder}/src/\\1.c")
add_library(web_freetype STATIC ${files})
target_include_directories(web_freetype SYSTEM PUBLIC ${folder}/include PRIVATE ${CMAKE_BINARY_DIR}/freetype)
target_compile_definitions(web_freetype PRIVATE FT2_BUILD_LIBRARY FT_CONFIG_MODULES_H=<web_ftmodule.h>
  FT_CONFIG_OPTION_SYSTEM_ZLIB)
target_compile_options(web_freetype PRIVATE -w)
target_link_libraries(web_freetype PUBLIC web_zlib)
add_library(Freetype::Freetype ALIAS web_freetype)
