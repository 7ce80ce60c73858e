# SPDX-License-Identifier: GPL-3.0-or-later
# One folder, one target, and its link list is what it may include.
#
# Code includes headers by their path from the top of the project
# ("app/store/store.h"). The top itself is on nobody's include path: each target shows a
# small tree in the build folder that holds forwarding headers of that folder alone, so a
# header of a folder that is not linked is not found and the build stops.

set(LINEWARDEN_INCLUDE_ROOT ${CMAKE_BINARY_DIR}/include)

function(linewarden_show_headers target folder)
  set(root ${LINEWARDEN_INCLUDE_ROOT}/${target})
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}
       ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  foreach(header IN LISTS headers)
    set(forward "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n")
    set(path ${root}/${folder}/${header})
    set(old "")
    if(EXISTS ${path})
      file(READ ${path} old)
    endif()
    if(NOT old STREQUAL forward)
      file(WRITE ${path} "${forward}")
    endif()
  endforeach()
  target_include_directories(${target} PUBLIC ${root})
endfunction()

# linewarden_library(NAME store FOLDER app/store SOURCES a.cpp … LINKS linewarden::base …
#                    [PRIVATE_LINKS …] [PCH header …])
function(linewarden_library)
  cmake_parse_arguments(ARG "" "NAME;FOLDER" "SOURCES;LINKS;PRIVATE_LINKS;PCH" ${ARGN})
  set(target linewarden_${ARG_NAME})
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(linewarden::${ARG_NAME} ALIAS ${target})
  linewarden_show_headers(${target} ${ARG_FOLDER})
  target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE linewarden::options ${ARG_PRIVATE_LINKS})
  if(ARG_PCH)
    target_precompile_headers(${target} PRIVATE ${ARG_PCH})
  endif()
endfunction()

# linewarden_test(NAME unit_store SOURCES … LINKS … [ENVIRONMENT A=B …] [TIMEOUT S]
#                 [WRAPPER program arg …] [LABELS …] [ARGUMENTS …])
# One executable, one CTest entry, run offscreen; WRAPPER runs it under another program.
function(linewarden_test)
  cmake_parse_arguments(ARG "" "NAME;TIMEOUT" "SOURCES;LINKS;ENVIRONMENT;WRAPPER;LABELS;ARGUMENTS" ${ARGN})
  add_executable(${ARG_NAME} ${ARG_SOURCES})
  target_link_libraries(${ARG_NAME} PRIVATE ${ARG_LINKS} linewarden::test_support linewarden::options
                        Qt6::Test)
  target_compile_definitions(${ARG_NAME} PRIVATE
    LINEWARDEN_SOURCE_DIR="${CMAKE_SOURCE_DIR}" LINEWARDEN_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  add_test(NAME ${ARG_NAME} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${ARG_NAME}> ${ARG_ARGUMENTS})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set_tests_properties(${ARG_NAME} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1:abort_on_error=0;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;${ARG_ENVIRONMENT}")
endfunction()
