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

# Four precompiled headers serve all targets: for what works without a window and for ui/ (here),
# and for the tests of both (tests/CMakeLists.txt), which are not optimised: their code is compiled
# far more often than it is run.
function(linewarden_pch name links)
  file(WRITE ${CMAKE_BINARY_DIR}/pch/${name}.cpp "")
  add_library(linewarden_pch_${name} OBJECT ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
  set_target_properties(linewarden_pch_${name} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(linewarden_pch_${name} PRIVATE linewarden::options ${links})
  if(name MATCHES "test$")
    linewarden_unoptimised(linewarden_pch_${name})
  endif()
  target_precompile_headers(linewarden_pch_${name} PRIVATE ${ARGN})
endfunction()

function(linewarden_unoptimised target)
  set_target_properties(${target} PROPERTIES LINEWARDEN_UNOPTIMISED ON)
  if(NOT MSVC)
    target_compile_options(${target} PRIVATE -O0)
  endif()
endfunction()

function(linewarden_use_pch target folder)
  set(kind core)
  if(folder MATCHES "^ui")
    set(kind widgets)
  elseif(folder STREQUAL "tests/gui")
    set(kind gui_test)
  elseif(folder STREQUAL "tests/unit")
    set(kind test)
  endif()
  if(kind MATCHES "test$")
    linewarden_unoptimised(${target})
  endif()
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_precompile_headers(${target} REUSE_FROM linewarden_pch_${kind})
endfunction()

linewarden_pch(core Qt6::Core
  <QByteArray> <QCoreApplication> <QDateTime> <QFuture> <QHash> <QJsonObject> <QList> <QObject>
  <QPromise> <QString> <QTimer> <QVariant> <chrono> <functional> <memory> <optional> <variant> <vector>)
linewarden_pch(widgets Qt6::Widgets
  <QApplication> <QBoxLayout> <QFuture> <QHash> <QLabel> <QList> <QPainter> <QPromise> <QPushButton>
  <QTimer> <QVariant> <QWidget> <chrono> <functional> <memory> <optional> <variant> <vector>)

# What moc writes for a target is compiled with its sources: alone it would read all headers of the
# folder once more, which takes as long as a dozen sources.
function(linewarden_mocs_in_unity target)
  if(NOT CMAKE_UNITY_BUILD)
    return()
  endif()
  set(mocs ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp)
  set_source_files_properties(${mocs} PROPERTIES HEADER_FILE_ONLY ON)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}_mocs.cpp)
  # Static analysis is of what people wrote.
  file(CONFIGURE OUTPUT ${source} @ONLY
       CONTENT "#ifndef LINEWARDEN_WITHOUT_MOCS\n#include \"${mocs}\"\n#endif\n")
  target_sources(${target} PRIVATE ${source})
endfunction()

# Each header compiled alone, without precompiled headers: `ninja check_headers`.
add_custom_target(check_headers)
function(linewarden_check_headers target folder)
  set(sources "")
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}
       ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  foreach(header IN LISTS headers)
    string(REPLACE "/" "_" name ${header})
    set(source ${CMAKE_BINARY_DIR}/check_headers/${target}/${name}.cpp)
    set(content "#include \"${folder}/${header}\"\n#include \"${folder}/${header}\"\n")
    set(old "")
    if(EXISTS ${source})
      file(READ ${source} old)
    endif()
    if(NOT old STREQUAL content)
      file(WRITE ${source} "${content}")
    endif()
    list(APPEND sources ${source})
  endforeach()
  if(sources)
    add_library(${target}_headers OBJECT EXCLUDE_FROM_ALL ${sources})
    set_target_properties(${target}_headers PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_compile_options(${target}_headers PRIVATE -O0)
    target_link_libraries(${target}_headers PRIVATE linewarden::options ${target} ${ARGN})
    add_dependencies(check_headers ${target}_headers)
  endif()
endfunction()

# linewarden_library(NAME store FOLDER app/store SOURCES a.cpp … LINKS linewarden::base …
#                    [PRIVATE_LINKS …])
function(linewarden_library)
  cmake_parse_arguments(ARG "" "NAME;FOLDER" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(target linewarden_${ARG_NAME})
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(linewarden::${ARG_NAME} ALIAS ${target})
  linewarden_show_headers(${target} ${ARG_FOLDER})
  target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE linewarden::options ${ARG_PRIVATE_LINKS})
  linewarden_use_pch(${target} ${ARG_FOLDER})
  linewarden_mocs_in_unity(${target})
  # Headers of tests/support use rooms that only the tests which include them link.
  if(NOT MSVC AND NOT ARG_FOLDER MATCHES "^tests")
    linewarden_check_headers(${target} ${ARG_FOLDER} ${ARG_PRIVATE_LINKS})
  endif()
endfunction()

# linewarden_program(NAME linewarden FOLDER ui SOURCES main.cpp LINKS …)
function(linewarden_program)
  cmake_parse_arguments(ARG "" "NAME;FOLDER" "SOURCES;LINKS" ${ARGN})
  add_executable(${ARG_NAME} ${ARG_SOURCES})
  target_link_libraries(${ARG_NAME} PRIVATE ${ARG_LINKS} linewarden::options)
  linewarden_use_pch(${ARG_NAME} ${ARG_FOLDER})
  linewarden_mocs_in_unity(${ARG_NAME})
endfunction()

set(LINEWARDEN_ASAN_OPTIONS detect_leaks=1:abort_on_error=0)

# linewarden_test(NAME unit_store SOURCES … LINKS … [ENVIRONMENT A=B …] [TIMEOUT S]
#                 [WRAPPER program arg …] [LABELS …] [ARGUMENTS …])
# OPTIMISED: for a test whose own code has much to do, such as one that searches memory.
# One executable, one CTest entry, run offscreen; WRAPPER runs it under another program.
function(linewarden_test)
  cmake_parse_arguments(ARG "OPTIMISED" "NAME;TIMEOUT" "SOURCES;LINKS;ENVIRONMENT;WRAPPER;LABELS;ARGUMENTS" ${ARGN})
  add_executable(${ARG_NAME} ${ARG_SOURCES})
  target_link_libraries(${ARG_NAME} PRIVATE ${ARG_LINKS} linewarden::test_support linewarden::options
                        Qt6::Test)
  linewarden_mocs_in_unity(${ARG_NAME})
  file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  if(ARG_OPTIMISED)
    linewarden_use_pch(${ARG_NAME} ${folder})
  elseif(folder MATCHES "^tests/gui")
    linewarden_use_pch(${ARG_NAME} tests/gui)
  else()
    linewarden_use_pch(${ARG_NAME} tests/unit)
  endif()
  target_compile_definitions(${ARG_NAME} PRIVATE
    LINEWARDEN_SOURCE_DIR="${CMAKE_SOURCE_DIR}" LINEWARDEN_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  add_test(NAME ${ARG_NAME} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${ARG_NAME}> ${ARG_ARGUMENTS})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  if(LINEWARDEN_SANITIZE)
    math(EXPR ARG_TIMEOUT "2 * ${ARG_TIMEOUT}")
  endif()
  # Without Qt Test's own watchdog: it sets a debugger on a test that is slow, again and again.
  set_tests_properties(${ARG_NAME} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;LC_ALL=C.UTF-8;ASAN_OPTIONS=${LINEWARDEN_ASAN_OPTIONS};LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;${ARG_ENVIRONMENT}")
endfunction()
