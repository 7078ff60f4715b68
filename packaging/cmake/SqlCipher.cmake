# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Defines the target SqlCipher::SqlCipher: SQLCipher 4.6 or newer, static, so that its sqlite3_* symbols stay hidden.
# -DTENANG_SQLCIPHER_AMALGAMATION=DIR compiles DIR/sqlite3.c instead of using the system's library.
set(TENANG_SQLCIPHER_AMALGAMATION "" CACHE PATH "Folder with SQLCipher's sqlite3.c and sqlite3.h (empty: the system's library)")
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

if(TENANG_SQLCIPHER_AMALGAMATION)
    find_file(TENANG_SQLCIPHER_C sqlite3.c PATHS ${TENANG_SQLCIPHER_AMALGAMATION} PATH_SUFFIXES sqlcipher cpp src NO_DEFAULT_PATH REQUIRED)
    cmake_path(GET TENANG_SQLCIPHER_C PARENT_PATH sqlcipher_dir)
    add_library(tenang_sqlcipher STATIC ${TENANG_SQLCIPHER_C})
    target_compile_definitions(tenang_sqlcipher PUBLIC SQLITE_HAS_CODEC) # sqlite3.h declares the key functions only then
    target_compile_definitions(tenang_sqlcipher PRIVATE SQLCIPHER_CRYPTO_OPENSSL SQLITE_TEMP_STORE=3
        SQLITE_THREADSAFE=1 SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
        SQLITE_MAX_MMAP_SIZE=0 SQLITE_OMIT_LOAD_EXTENSION SQLITE_DQS=0 SQLITE_SECURE_DELETE SQLITE_ENABLE_FTS5 NDEBUG)
    target_compile_options(tenang_sqlcipher PRIVATE -w)
    set_target_properties(tenang_sqlcipher PROPERTIES DISABLE_PRECOMPILE_HEADERS ON) # it is C
    target_include_directories(tenang_sqlcipher INTERFACE SYSTEM ${sqlcipher_dir})
    target_link_libraries(tenang_sqlcipher PUBLIC OpenSSL::Crypto ${CMAKE_DL_LIBS} m)
    add_library(SqlCipher::SqlCipher ALIAS tenang_sqlcipher)
else()
    find_path(SQLCIPHER_INCLUDE sqlcipher/sqlite3.h)
    find_library(SQLCIPHER_STATIC libsqlcipher.a)
    if(NOT SQLCIPHER_INCLUDE OR NOT SQLCIPHER_STATIC)
        message(FATAL_ERROR "SQLCipher is missing. Debian 12: libsqlcipher-dev from bookworm-backports; Debian 13: from main. "
            "packaging/run installs it.")
    endif()
    file(STRINGS ${SQLCIPHER_INCLUDE}/sqlcipher/sqlite3.h sqlcipher_line REGEX "^#define SQLITE_VERSION_NUMBER")
    string(REGEX MATCH "[0-9]+$" sqlcipher_sqlite "${sqlcipher_line}")
    # SQLCipher 4.6.1 carries SQLite 3.46.1; Debian 12 main carries SQLCipher 3.4.1 with SQLite 3.15.2.
    if(sqlcipher_sqlite LESS 3046000)
        message(FATAL_ERROR "This SQLCipher carries SQLite ${sqlcipher_sqlite}; Tenang needs SQLCipher 4.6 (SQLite 3046000) or newer. "
            "The 3.4.1 of Debian 12 main has no page integrity check, no memory wiping and known WAL corruption: it is refused.")
    endif()
    add_library(tenang_sqlcipher INTERFACE)
    target_include_directories(tenang_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE}/sqlcipher)
    target_compile_definitions(tenang_sqlcipher INTERFACE SQLITE_HAS_CODEC)
    target_link_libraries(tenang_sqlcipher INTERFACE ${SQLCIPHER_STATIC} OpenSSL::Crypto ${CMAKE_DL_LIBS} m)
    target_link_options(tenang_sqlcipher INTERFACE "LINKER:--exclude-libs,libsqlcipher.a")
    add_library(SqlCipher::SqlCipher ALIAS tenang_sqlcipher)
endif()
