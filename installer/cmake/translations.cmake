# SPDX-License-Identifier: GPL-3.0-or-later
# translations/linewarden_XX.ts become :/i18n/linewarden_XX.qm in a program, and beside each
# stands qtbase_XX.qm, Qt's own texts, so that no program depends on where Qt is installed.
# English is the source and a translation too, for its plural forms. How texts get into the
# .ts files: docs/translations.md.
set(LINEWARDEN_QM_FOLDER ${CMAKE_BINARY_DIR}/i18n)
set(LINEWARDEN_QM_FILES "")
file(MAKE_DIRECTORY ${LINEWARDEN_QM_FOLDER})
file(GLOB linewarden_ts_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/linewarden_*.ts)

foreach(ts IN LISTS linewarden_ts_files)
  get_filename_component(name ${ts} NAME_WE)
  set(qm ${LINEWARDEN_QM_FOLDER}/${name}.qm)
  add_custom_command(OUTPUT ${qm} DEPENDS ${ts}
    COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} VERBATIM)
  list(APPEND LINEWARDEN_QM_FILES ${qm})
  string(REPLACE linewarden_ qtbase_ qts_name ${name})
  set(qts ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/${qts_name}.qm)
  if(EXISTS ${qts})
    set(copy ${LINEWARDEN_QM_FOLDER}/${qts_name}.qm)
    add_custom_command(OUTPUT ${copy} DEPENDS ${qts}
      COMMAND ${CMAKE_COMMAND} -E copy ${qts} ${copy} VERBATIM)
    list(APPEND LINEWARDEN_QM_FILES ${copy})
  elseif(NOT name STREQUAL linewarden_en)
    message(STATUS "No ${qts_name}.qm: Qt's own texts stay English in that language")
  endif()
endforeach()
add_custom_target(linewarden_qm DEPENDS ${LINEWARDEN_QM_FILES})

# linewarden_add_translations(linewarden): builds the languages into a program.
function(linewarden_add_translations target)
  qt_add_resources(${target} ${target}_translations PREFIX /i18n BASE ${LINEWARDEN_QM_FOLDER}
                   FILES ${LINEWARDEN_QM_FILES})
  add_dependencies(${target} linewarden_qm)
endfunction()
