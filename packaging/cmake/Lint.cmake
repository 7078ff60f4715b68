# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The targets `lint` (says what is wrong) and `format` (lays C++ out). Build first: clang-tidy reads what moc has written.
find_program(TENANG_CLANG_FORMAT clang-format-19)
find_program(TENANG_CLANG_TIDY clang-tidy-19)
find_program(TENANG_CPPCHECK cppcheck)
mark_as_advanced(TENANG_CLANG_FORMAT TENANG_CLANG_TIDY TENANG_CPPCHECK)

add_custom_target(lint)
if(NOT TENANG_CLANG_FORMAT OR NOT TENANG_CLANG_TIDY OR NOT TENANG_CPPCHECK)
    add_custom_target(lint_tools_missing
        COMMAND ${CMAKE_COMMAND} -E echo "lint needs clang-format-19, clang-tidy-19 and cppcheck: tests/run --install-only"
        COMMAND ${CMAKE_COMMAND} -E false
        VERBATIM)
    add_dependencies(lint lint_tools_missing)
    return()
endif()

file(GLOB_RECURSE tenang_cpp CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/app/*.h ${PROJECT_SOURCE_DIR}/app/*.cpp
    ${PROJECT_SOURCE_DIR}/tests/*.h ${PROJECT_SOURCE_DIR}/tests/*.cpp)

add_custom_target(format COMMAND ${TENANG_CLANG_FORMAT} -i ${tenang_cpp}
    COMMENT "Laying out C++ (QML by hand: qmlformat of Qt 6.4 deletes code)" VERBATIM)
add_custom_target(lint_format COMMAND ${TENANG_CLANG_FORMAT} --dry-run -Werror ${tenang_cpp}
    COMMENT "Layout of C++ (the target format mends it)" VERBATIM)

# Several sources at once, as tidy.py says; called by hand with parts of paths, it reads those sources only.
add_custom_target(lint_tidy
    COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_LIST_DIR}/tidy.py
        ${TENANG_CLANG_TIDY} ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}
    COMMENT "clang-tidy over app/" USES_TERMINAL VERBATIM)

# What GCC and clang-tidy already say is left to them (passedByValue: only clang-tidy knows Qt's views); unused functions
# cannot be judged from libraries alone.
add_custom_target(lint_cppcheck
    COMMAND ${TENANG_CPPCHECK} --quiet --std=c++20 --library=qt --enable=warning,performance,portability
        --inline-suppr --suppress=unknownMacro --suppress=passedByValue --error-exitcode=1 -j 2
        --template={file}:{line}:{column}:\ {severity}:\ {message}\ [{id}]
        -I ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/app
    COMMENT "cppcheck over app/" VERBATIM)

add_dependencies(lint lint_format lint_tidy lint_cppcheck)
if(TARGET all_qmllint)
    add_dependencies(lint all_qmllint)
endif()
