# SPDX-License-Identifier: Apache-2.0
# Helpers for every target of the project, and the flags they all share.
#
#   sw_library(<target> [MOC] SOURCES … LINKS …)       a static library beside its sources
#   sw_test(<name> SOURCES … LINKS … [LABELS …])       one QTest executable, registered with ctest
#
# Include paths are rooted at the project ("core/spf/record/record.h"), so that the layer a file
# belongs to is visible in every include line (tests/architecture reads them).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Debug CACHE STRING "Build type" FORCE)
endif()

add_library(sw_flags INTERFACE)
target_include_directories(sw_flags INTERFACE ${PROJECT_SOURCE_DIR})
# -fPIC everywhere: Qt asks its users for it up to 6.4 and not later, and precompiled headers are shared by libraries and
# programs alike.
target_compile_options(sw_flags INTERFACE
  -fPIC -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
  -Wimplicit-fallthrough $<$<BOOL:${SENDERWRIGHT_WERROR}>:-Werror>)
target_compile_definitions(sw_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# For the targets that say which version they are; everything else is not compiled anew for another version.
add_library(sw_version INTERFACE)
target_compile_definitions(sw_version INTERFACE SENDERWRIGHT_VERSION="${PROJECT_VERSION}")

if(SENDERWRIGHT_SANITIZE)
  # Whole build, so that containers crossing library borders are annotated alike.
  add_compile_options(-fsanitize=${SENDERWRIGHT_SANITIZE} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${SENDERWRIGHT_SANITIZE})
endif()

# Precompiled headers halve the time of a build from nothing (continuous integration, packaging/run). Off by default:
# daily builds with a compiler cache are quicker without. One set for windows, one for all the rest.
option(SENDERWRIGHT_PCH "Precompile the headers that everybody includes" OFF)
if(SENDERWRIGHT_PCH)
  set(SW_PCH_CORE <algorithm> <functional> <memory> <optional> <variant> <tl/expected.hpp> <QByteArray> <QDateTime>
                  <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QString> <QStringList>)
endif()

# sw_use_pch(<target> core|gui): shares the precompiled set, made by the first target that asks for it.
function(sw_use_pch target kind)
  if(NOT SENDERWRIGHT_PCH)
    return()
  endif()
  set(owner sw_pch_${kind})
  if(NOT TARGET ${owner})
    file(WRITE ${PROJECT_BINARY_DIR}/${owner}.cpp "// Exists to own a precompiled header.\n")
    add_library(${owner} OBJECT ${PROJECT_BINARY_DIR}/${owner}.cpp)
    target_link_libraries(${owner} PRIVATE sw_flags tl::expected Qt6::Core)
    target_precompile_headers(${owner} PRIVATE ${SW_PCH_CORE})
    if(kind STREQUAL "gui")
      target_link_libraries(${owner} PRIVATE Qt6::Widgets)
      target_precompile_headers(${owner} PRIVATE <QApplication> <QBoxLayout> <QCheckBox> <QComboBox> <QLabel> <QLineEdit>
                                 <QPainter> <QPlainTextEdit> <QPushButton> <QWidget>)
    endif()
  endif()
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

# Windows and their tests take the larger set.
function(sw_use_fitting_pch target)
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/(widgets|models|pages|wizard|start|settings|journeys)$"
     OR CMAKE_CURRENT_SOURCE_DIR STREQUAL "${PROJECT_SOURCE_DIR}/app/gui")
    sw_use_pch(${target} gui)
  else()
    sw_use_pch(${target} core)
  endif()
endfunction()

function(sw_library target)
  cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_link_libraries(${target} PUBLIC sw_flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(ARG_MOC)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
  endif()
  sw_use_fitting_pch(${target})
endfunction()

# What every test runs in. No desktop bus: a test asks nobody's session, and what the bus library leaves allocated at exit
# (its own, per connection) is not ours to report.
set(SW_TEST_ENVIRONMENT
  "QT_FORCE_ASSERTS=1" "LC_ALL=C.UTF-8" "TZ=UTC" "DBUS_SESSION_BUS_ADDRESS=disabled:"
  "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/leaks_of_others.supp:print_suppressions=0")

function(sw_test name)
  cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(tst_${name} ${ARG_SOURCES})
  # Not AUTOMOC: it would run a program and compile a file more for each of a hundred tests. A test file includes its own
  # moc output, so that is all there is to make.
  foreach(source IN LISTS ARG_SOURCES)
    get_filename_component(base ${source} NAME_WE)
    file(STRINGS ${source} wants_moc REGEX "^#include \"${base}\\.moc\"")
    if(wants_moc)
      set(moc ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}_moc/${base}.moc)
      qt_generate_moc(${source} ${moc} TARGET tst_${name})
      target_sources(tst_${name} PRIVATE ${moc})
      target_include_directories(tst_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}_moc)
    endif()
  endforeach()
  target_link_libraries(tst_${name} PRIVATE sw_flags ${ARG_LINKS} Qt6::Test)
  target_compile_definitions(tst_${name} PRIVATE
    SENDERWRIGHT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SENDERWRIGHT_BINARY_DIR="${PROJECT_BINARY_DIR}")
  # Not <QTest>: it bakes in the folder of the test that compiled it first.
  sw_use_fitting_pch(tst_${name})
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;${SW_TEST_ENVIRONMENT}")
endfunction()
