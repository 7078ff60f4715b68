# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the folder keys needs for passphrases, included from there.

# What the passphrase policy knows of common passwords. Debian's static library is not position independent.
find_path(ZXCVBN_INCLUDE zxcvbn.h)
find_library(ZXCVBN_LIBRARY zxcvbn)
if(NOT ZXCVBN_INCLUDE OR NOT ZXCVBN_LIBRARY)
    message(FATAL_ERROR "zxcvbn is missing: the package libzxcvbn-dev. packaging/run installs it.")
endif()
add_library(Zxcvbn::Zxcvbn INTERFACE IMPORTED GLOBAL)
target_include_directories(Zxcvbn::Zxcvbn SYSTEM INTERFACE ${ZXCVBN_INCLUDE})
target_link_libraries(Zxcvbn::Zxcvbn INTERFACE ${ZXCVBN_LIBRARY})

# The words of generated passphrases, as code: ${TENANG_WORDS}.
set(TENANG_WORDS ${CMAKE_CURRENT_BINARY_DIR}/wordlist.cpp)
find_file(TENANG_WORD_LIST wordlist_en_eff.txt PATHS /usr/lib/python3/dist-packages/diceware/wordlists)
if(NOT TENANG_WORD_LIST)
    message(FATAL_ERROR "EFF's long word list is missing: wordlist_en_eff.txt of the package diceware. packaging/run installs "
        "it; -DTENANG_WORD_LIST=FILE names another place.")
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS wordlist.py ${TENANG_WORD_LIST})
execute_process(COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/wordlist.py
        ${TENANG_WORD_LIST} ${TENANG_WORDS}
    RESULT_VARIABLE failed ERROR_VARIABLE fault)
if(failed)
    message(FATAL_ERROR "${fault}")
endif()
