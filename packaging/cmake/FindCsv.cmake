# SPDX-License-Identifier: GPL-3.0-or-later
# libcsv, which comes without a description of its own: Csv::Csv.
find_path(Csv_INCLUDE_DIR csv.h)
find_library(Csv_LIBRARY csv)
if(Csv_INCLUDE_DIR)
    file(STRINGS ${Csv_INCLUDE_DIR}/csv.h Csv_lines REGEX "^#define CSV_(MAJOR|MINOR|RELEASE) ")
    string(REGEX REPLACE "[^0-9]+([0-9]+)" ".\\1" Csv_VERSION "${Csv_lines}")
    string(REGEX REPLACE "^\\." "" Csv_VERSION "${Csv_VERSION}")
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Csv REQUIRED_VARS Csv_LIBRARY Csv_INCLUDE_DIR VERSION_VAR Csv_VERSION)
mark_as_advanced(Csv_INCLUDE_DIR Csv_LIBRARY)
if(Csv_FOUND AND NOT TARGET Csv::Csv)
    add_library(Csv::Csv UNKNOWN IMPORTED)
    set_target_properties(Csv::Csv PROPERTIES
        IMPORTED_LOCATION ${Csv_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${Csv_INCLUDE_DIR})
endif()
