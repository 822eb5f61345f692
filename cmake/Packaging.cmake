# What an installation holds, and the packages made of it: `cpack -G DEB` and `scripts/portable`.
set(data_dir ${CMAKE_INSTALL_DATADIR})
install(TARGETS adiposcope RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY models assets DESTINATION ${data_dir}/adiposcope PATTERN "README.md" EXCLUDE)
install(FILES packaging/adiposcope.desktop DESTINATION ${data_dir}/applications)
install(FILES packaging/adiposcope.svg DESTINATION ${data_dir}/icons/hicolor/scalable/apps)
install(FILES packaging/adiposcope.xml DESTINATION ${data_dir}/mime/packages)
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES docs/user-guide.md docs/model.md docs/limits.md docs/file-formats.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The manual page is what the program says of itself, packed as Debian wants it; so is the list of changes.
find_program(BASH bash REQUIRED)
find_program(GZIP gzip REQUIRED)
set(man_page ${CMAKE_BINARY_DIR}/packaging/adiposcope.1)
set(changes ${CMAKE_BINARY_DIR}/packaging/changelog)
add_custom_command(
  OUTPUT ${man_page}.gz ${changes}.gz
  COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/packaging
  COMMAND ${BASH} ${CMAKE_SOURCE_DIR}/packaging/man_page $<TARGET_FILE:adiposcope> > ${man_page}
  COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/packaging/changelog ${changes}
  COMMAND ${GZIP} -9nf ${man_page} ${changes}
  DEPENDS adiposcope packaging/man_page packaging/changelog
  COMMENT "Writing the manual page"
  VERBATIM)
add_custom_target(man_page ALL DEPENDS ${man_page}.gz ${changes}.gz)
# What bash and zsh complete on the command line, likewise from the program.
set(completion ${CMAKE_BINARY_DIR}/packaging/completion)
add_custom_command(
  OUTPUT ${completion}/bash/adiposcope ${completion}/zsh/_adiposcope
  COMMAND ${CMAKE_COMMAND} -E make_directory ${completion}/bash ${completion}/zsh
  COMMAND $<TARGET_FILE:adiposcope> completion bash > ${completion}/bash/adiposcope
  COMMAND $<TARGET_FILE:adiposcope> completion zsh > ${completion}/zsh/_adiposcope
  DEPENDS adiposcope
  COMMENT "Writing the completion for shells"
  VERBATIM)
add_custom_target(completion ALL DEPENDS ${completion}/bash/adiposcope ${completion}/zsh/_adiposcope)
install(FILES ${completion}/bash/adiposcope DESTINATION ${data_dir}/bash-completion/completions)
install(FILES ${completion}/zsh/_adiposcope DESTINATION ${data_dir}/zsh/vendor-completions)

install(FILES ${man_page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${changes}.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME adiposcope)
set(CPACK_PACKAGE_VENDOR "the Adiposcope authors")
# Whoever builds a package to give away names themselves, as for all Debian tools; nobody answers at the other address.
if(DEFINED ENV{DEBEMAIL} AND DEFINED ENV{DEBFULLNAME})
  set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
  set(CPACK_PACKAGE_CONTACT "Adiposcope authors <adiposcope@example.org>")
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is found by name while running: OpenGL and a font for the interface.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libegl1, libgl1, libgl1-mesa-dri, fonts-inter | fonts-dejavu-core")
# What draws the title bar of a window where Wayland's desktop leaves that to programs (GNOME).
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libdecor-0-plugin-1-gtk | libdecor-0-plugin-1-cairo")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "ffmpeg")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "see where a body stores its fat, and how it gives it up
Shows a human body in 3D while simulated fat leaves it everywhere at once:
an energy-balance model gives weight and fat for every day, a distribution
profile says where the fat sits, and a calibrated body shows the result.
.
A teaching model of averages, not medical advice; for adults only.")
include(CPack)
