# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What ccache asks for, of GCC and of Clang.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set(tenang_prelude_option "$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
else()
    # GCC takes the header for a full heap and would clear up all the time.
    set(tenang_prelude_option -fpch-preprocess "SHELL:--param ggc-min-heapsize=1000000")
endif()

# tenang_share_prelude(): every target made so far reads prelude.h precompiled. Not in a release.
function(tenang_share_prelude)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/prelude.cpp CONTENT "// Only carries the precompiled header.\n")
    add_library(tenang_prelude OBJECT ${PROJECT_BINARY_DIR}/prelude.cpp)
    target_link_libraries(tenang_prelude PRIVATE Qt6::Core)
    target_compile_options(tenang_prelude PRIVATE ${tenang_prelude_option})
    target_precompile_headers(tenang_prelude PRIVATE
        $<$<COMPILE_LANGUAGE:CXX>:${CMAKE_CURRENT_FUNCTION_LIST_DIR}/prelude.h>)
    tenang_share_prelude_in(${PROJECT_SOURCE_DIR})
endfunction()

function(tenang_share_prelude_in folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        get_target_property(without ${target} DISABLE_PRECOMPILE_HEADERS)
        # What rcc and the QML plugins write reads next to nothing.
        if(NOT without AND type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$" AND NOT target MATCHES "plugin$")
            target_precompile_headers(${target} REUSE_FROM tenang_prelude)
            target_compile_options(${target} PRIVATE ${tenang_prelude_option})
        endif()
    endforeach()
    get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(next IN LISTS below)
        tenang_share_prelude_in(${next})
    endforeach()
endfunction()
