# SPDX-License-Identifier: GPL-3.0-or-later
# How our targets are made: one static library per domain of app/, whose dependencies the compiler enforces.
include(CheckCXXCompilerFlag)

# linesman_precompile(target kind): reads the headers that most sources of such a target include once for all of them.
# kind is Engine (Qt Core), Window (Qt Widgets), EngineTest or WindowTest (the same, and Qt Test). The first target of
# a kind compiles its header, the others take it over, so they are compiled with the same options.
set(linesman_headers_std
    <algorithm> <array> <atomic> <chrono> <cstddef> <cstdint> <functional> <map> <memory> <mutex> <optional> <string>
    <string_view> <unordered_map> <utility> <vector>)
set(linesman_headers_Engine ${linesman_headers_std}
    <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QLocale> <QObject> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QUrlQuery>
    <tl/expected.hpp> <QCoroTask> <QCoroSignal>)
set(linesman_headers_Window ${linesman_headers_Engine}
    <QAbstractTableModel> <QApplication> <QCheckBox> <QClipboard> <QComboBox> <QDialog> <QHBoxLayout> <QHeaderView>
    <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QMessageBox> <QNetworkAccessManager> <QNetworkReply> <QPainter>
    <QPlainTextEdit> <QPushButton> <QScrollArea> <QSpinBox> <QSplitter> <QStyledItemDelegate> <QTableView> <QTabWidget>
    <QToolButton> <QVBoxLayout> <QWidget>)
set(linesman_headers_EngineTest ${linesman_headers_Engine} <QDir> <QProcess> <QSignalSpy> <QTemporaryDir> <QTest>)
set(linesman_headers_WindowTest ${linesman_headers_Window} <QDir> <QSignalSpy> <QTemporaryDir> <QTest>)

function(linesman_precompile target kind)
    if(NOT LINESMAN_PCH)
        return()
    endif()
    get_property(owner GLOBAL PROPERTY linesman_pch_${kind})
    if(owner)
        target_precompile_headers(${target} REUSE_FROM ${owner})
        return()
    endif()
    set_property(GLOBAL PROPERTY linesman_pch_${kind} ${target})
    target_precompile_headers(${target} PRIVATE ${linesman_headers_${kind}})
endfunction()

# linesman_join(target file...): compiles as many sources of target at a time as LINESMAN_UNITY says, and those named
# alone, for they share the name of something private with a neighbour. Names that most sources give to something private
# are no reason: each source of a joined one has them with something of its own behind.
set(linesman_private_names Texts Footer Fixture)
function(linesman_join target)
    set(before "#define LINESMAN_JOIN_(a, b) a##b\n#define LINESMAN_JOIN(a, b) LINESMAN_JOIN_(a, b)")
    foreach(name IN LISTS linesman_private_names)
        string(APPEND before "\n#define ${name} LINESMAN_JOIN(${name}_, LINESMAN_SOURCE)")
        string(APPEND after "#undef ${name}\n")
    endforeach()
    set(count ${LINESMAN_UNITY})
    set(joined OFF)
    if(count)
        set(joined ON)
    endif()
    if(count STREQUAL "ON")
        set(count 8)
    endif()
    set_target_properties(${target} PROPERTIES
        UNITY_BUILD ${joined} UNITY_BUILD_BATCH_SIZE "${count}" UNITY_BUILD_UNIQUE_ID LINESMAN_SOURCE
        UNITY_BUILD_CODE_BEFORE_INCLUDE "${before}" UNITY_BUILD_CODE_AFTER_INCLUDE "${after}")
    if(ARGN)
        set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
    # The frame of a coroutine holds what is private to its source, which is an included one here.
    if(LINESMAN_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
endfunction()

# linesman_waits_for_people(target): what is not on the way of every request is optimised less, which takes a quarter
# off its compile time.
#
# gcc 13 and later on x86 turn two options of their code on with -O2 alone, and would then throw away the precompiled
# header, which is made at -O2: they are given at -O1 too, where the compiler knows them.
check_cxx_compiler_flag(-munroll-only-small-loops LINESMAN_KNOWS_SMALL_LOOPS)
set(linesman_of_o2)
if(LINESMAN_KNOWS_SMALL_LOOPS)
    set(linesman_of_o2 -munroll-only-small-loops -mvzeroupper)
endif()
function(linesman_waits_for_people target)
    target_compile_options(${target} PRIVATE "$<$<CONFIG:Release>:-O1;${linesman_of_o2}>")
endfunction()

# linesman_add_domain(name DEPENDS domain... [LIBRARIES library...] [SHOWS library...] [BUSY]): the library
# linesman_<name> of app/<name>, whose sources the folders add by target_sources(). It finds the headers of itself and of
# the domains that it depends on (and theirs), and no others: an include that DEPENDS does not allow does not compile.
# LIBRARIES stay inside its sources, SHOWS are in its headers. BUSY is what each request or capture passes.
#
# For that each domain has an include folder of its own in the build folder, with one link, app/<name>, to its sources.
# Where links cannot be made, all domains are found by everyone, and tst_layers alone watches over the arrows.
function(linesman_add_domain name)
    cmake_parse_arguments(arg "BUSY" "" "DEPENDS;LIBRARIES;SHOWS" ${ARGN})
    set(target linesman_${name})
    add_library(${target} STATIC)
    set(include ${PROJECT_SOURCE_DIR})
    if(LINESMAN_STRICT_INCLUDES)
        set(include ${PROJECT_BINARY_DIR}/include/${name})
        file(MAKE_DIRECTORY ${include}/app)
        file(CREATE_LINK ${PROJECT_SOURCE_DIR}/app/${name} ${include}/app/${name}
            SYMBOLIC RESULT linked)
        if(linked)
            set(include ${PROJECT_SOURCE_DIR})
        endif()
    endif()
    target_include_directories(${target} PUBLIC ${include})
    list(TRANSFORM arg_DEPENDS PREPEND linesman_)
    target_link_libraries(${target}
        PUBLIC linesman_options Qt6::Core Qt6::Network QCoro6::Core QCoro6::Network tl::expected ${arg_DEPENDS} ${arg_SHOWS}
        PRIVATE ${arg_LIBRARIES})
    linesman_precompile(${target} Engine)
    linesman_join(${target})
    if(NOT arg_BUSY)
        linesman_waits_for_people(${target})
    endif()
    set_property(GLOBAL APPEND PROPERTY linesman_domains ${target})
endfunction()

# linesman_share(target library...): a shared library with all of these static ones in it. What they need stays inside it,
# but for what their headers show.
function(linesman_share target)
    add_library(${target} SHARED ${PROJECT_SOURCE_DIR}/packaging/cmake/engine.cpp)
    set(archives)
    foreach(library IN LISTS ARGN)
        list(APPEND archives $<TARGET_FILE:${library}>)
    endforeach()
    list(JOIN archives "," archives)
    # Symbolic: calls inside are bound when it is linked, not by name at each start.
    target_link_options(${target} PRIVATE "LINKER:--whole-archive,${archives},--no-whole-archive" LINKER:--no-undefined
        LINKER:-Bsymbolic-functions)
    set_target_properties(${target} PROPERTIES OUTPUT_NAME linesman-engine AUTOMOC OFF)
    add_dependencies(${target} ${ARGN})
    target_link_libraries(${target}
        PUBLIC linesman_options Qt6::Core Qt6::Network QCoro6::Core QCoro6::Network tl::expected
        PRIVATE ${ARGN})
endfunction()

# linesman_moc_alone(folder): the targets made in folder and below it have their moc read our own headers alone, which
# takes a fiftieth of the time: see app/decisions/moc-alone.md.
function(linesman_moc_alone folder)
    if(NOT UNIX)
        return()
    endif()
    get_target_property(LINESMAN_MOC Qt6::moc LOCATION)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/cmake/moc.sh.in ${PROJECT_BINARY_DIR}/moc.sh @ONLY)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        set_property(TARGET ${target} PROPERTY AUTOMOC_EXECUTABLE ${PROJECT_BINARY_DIR}/moc.sh)
    endforeach()
    get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(inner IN LISTS below)
        linesman_moc_alone(${inner})
    endforeach()
endfunction()
