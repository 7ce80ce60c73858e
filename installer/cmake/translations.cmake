# SPDX-License-Identifier: GPL-3.0-or-later
# translations/*.ts become :/i18n/linewarden_XX.qm in a program. English is the source.
# Their texts are gathered by installer/update-translations.sh.
function(linewarden_add_translations target)
  file(GLOB ts_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/linewarden_*.ts)
  if(ts_files)
    set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION ${CMAKE_BINARY_DIR}/i18n)
    qt_add_lrelease(${target} TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(${target} ${target}_translations PREFIX /i18n BASE ${CMAKE_BINARY_DIR}/i18n
                     FILES ${qm_files})
  endif()
endfunction()
