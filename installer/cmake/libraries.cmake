# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries without a CMake package of their own; reasons in docs/dependencies.md.

pkg_check_modules(argon2 REQUIRED IMPORTED_TARGET libargon2)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(fido2 REQUIRED IMPORTED_TARGET libfido2)
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-i18n icu-uc)
pkg_check_modules(ldap REQUIRED IMPORTED_TARGET ldap lber)

# SQLCipher, statically and with hidden symbols, so that no other SQLite in the process
# (Qt's own driver, a desktop's tracker) ever meets it.
find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h REQUIRED)
find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a sqlcipher REQUIRED)
add_library(linewarden_sqlcipher INTERFACE)
add_library(linewarden::sqlcipher ALIAS linewarden_sqlcipher)
target_include_directories(linewarden_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIR}/sqlcipher)
target_compile_definitions(linewarden_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(linewarden_sqlcipher INTERFACE ${SQLCIPHER_ARCHIVE} OpenSSL::Crypto
                      Threads::Threads ${CMAKE_DL_LIBS})
if(NOT MSVC)
  target_link_options(linewarden_sqlcipher INTERFACE -Wl,--exclude-libs,ALL)
endif()
