# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The vetted font files, copied from the system's Noto package (Debian: fonts-noto-core, OFL-1.1) into :/fonts of the
# static library tenang_fonts, so that every tablet, test and paper sets the same glyphs. Left out on purpose:
# Noto Looped Thai and Looped Lao (tone marks fall onto the vowel), NotoNastaliqUrdu-Bold (carries the weight of a
# Regular, so it would be picked with the wrong shaping). Chinese, Japanese and Korean come from the system.
set(TENANG_FONT_FOLDER /usr/share/fonts/truetype/noto CACHE PATH "Folder with the Noto font files")
set(TENANG_FONT_LICENCE /usr/share/doc/fonts-noto-core/copyright CACHE FILEPATH "Their licence")
set(fonts
    NotoNaskhArabic-Bold NotoNaskhArabic-Regular
    NotoNastaliqUrdu-Regular
    NotoSans-Bold NotoSans-Regular
    NotoSansBengali-Bold NotoSansBengali-Regular
    NotoSansDevanagari-Bold NotoSansDevanagari-Regular
    NotoSansEthiopic-Bold NotoSansEthiopic-Regular
    NotoSansHanifiRohingya-Regular
    NotoSansKhmer-Bold NotoSansKhmer-Regular
    NotoSansLao-Bold NotoSansLao-Regular
    NotoSansMyanmar-Bold NotoSansMyanmar-Regular
    NotoSansSinhala-Bold NotoSansSinhala-Regular
    NotoSansTamil-Bold NotoSansTamil-Regular
    NotoSansThai-Bold NotoSansThai-Regular
)
set(entries "")
set(copies "")
foreach(file ${fonts})
    if(NOT EXISTS ${TENANG_FONT_FOLDER}/${file}.ttf)
        message(FATAL_ERROR "${TENANG_FONT_FOLDER}/${file}.ttf is missing. Debian: apt-get install fonts-noto-core")
    endif()
    configure_file(${TENANG_FONT_FOLDER}/${file}.ttf ${CMAKE_CURRENT_BINARY_DIR}/fonts/${file}.ttf COPYONLY)
    string(APPEND entries "        <file>${file}.ttf</file>\n")
    list(APPEND copies ${CMAKE_CURRENT_BINARY_DIR}/fonts/${file}.ttf)
endforeach()
configure_file(${TENANG_FONT_LICENCE} ${CMAKE_CURRENT_BINARY_DIR}/fonts/LICENCE COPYONLY)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/fonts/tenang_fonts.qrc CONTENT
"<RCC>\n    <qresource prefix=\"/fonts\">\n@entries@        <file>LICENCE</file>\n    </qresource>\n</RCC>\n" @ONLY)

# Big resources: rcc writes the bytes into the object file itself; as C++ source they would take a minute to compile.
qt_add_big_resources(font_objects ${CMAKE_CURRENT_BINARY_DIR}/fonts/tenang_fonts.qrc OPTIONS -no-compress)
add_library(tenang_fonts STATIC ${font_objects})
set_target_properties(tenang_fonts PROPERTIES AUTOMOC OFF LINKER_LANGUAGE CXX)
target_link_libraries(tenang_fonts PUBLIC Qt6::Core)
