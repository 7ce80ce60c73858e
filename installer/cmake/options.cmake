# SPDX-License-Identifier: GPL-3.0-or-later
# Flags of every target. Linked as linewarden::options by the functions in targets.cmake.

add_library(linewarden_options INTERFACE)
add_library(linewarden::options ALIAS linewarden_options)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Said of anonymous namespaces outside the file given to the compiler, where each of ours then is.
  target_compile_options(linewarden_options INTERFACE -Wno-subobject-linkage)
endif()

if(MSVC)
  target_compile_options(linewarden_options INTERFACE /W4 /permissive- /utf-8)
  if(LINEWARDEN_WARNINGS_AS_ERRORS)
    target_compile_options(linewarden_options INTERFACE /WX)
  endif()
else()
  target_compile_options(linewarden_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wimplicit-fallthrough -Wundef -Wformat=2
    -fstack-protector-strong -fno-omit-frame-pointer)
  if(LINEWARDEN_WARNINGS_AS_ERRORS)
    target_compile_options(linewarden_options INTERFACE -Werror)
  endif()
  if(NOT LINEWARDEN_SANITIZE AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    # Fortifying asks for optimisation, which tests do without.
    target_compile_options(linewarden_options INTERFACE -U_FORTIFY_SOURCE
      $<$<NOT:$<BOOL:$<TARGET_PROPERTY:LINEWARDEN_UNOPTIMISED>>>:-D_FORTIFY_SOURCE=2>)
  endif()
  target_link_options(linewarden_options INTERFACE -Wl,-z,relro,-z,now)
  find_program(MOLD mold)
  if(MOLD)
    target_link_options(linewarden_options INTERFACE -fuse-ld=mold)
  endif()
endif()

if(LINEWARDEN_SANITIZE)
  target_compile_options(linewarden_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all)
  target_link_options(linewarden_options INTERFACE -fsanitize=address,undefined)
endif()

target_compile_definitions(linewarden_options INTERFACE
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers and ccache agree only when ccache may ignore these, and the
  # preprocessor says which precompiled header it read.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(linewarden_options INTERFACE -fpch-preprocess)
  endif()
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()
