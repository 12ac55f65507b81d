// swift-tools-version: 6.0
import Foundation
import PackageDescription

/// Warnings are errors in CI only: a newer compiler must not break a reader's build.
let strict = ProcessInfo.processInfo.environment["GAZETTE_STRICT"] != nil

/// The fuzzer is built on its own: every room reports the branches it takes, and libFuzzer brings the main function.
let fuzzing = ProcessInfo.processInfo.environment["GAZETTE_FUZZ"] != nil

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
    ] + (strict ? [.unsafeFlags(["-warnings-as-errors"])] : [])
    + (fuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])] : [])

/// One room of the program: a target whose imports are exactly `sees`.
func room(_ name: String, sees: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: sees, swiftSettings: settings)
}

/// The tests of one room.
func tests(_ name: String, sees: [Target.Dependency], path: String? = nil) -> Target {
    .testTarget(name: name, dependencies: sees, path: path, swiftSettings: settings)
}

/// `make fuzz`.
let fuzzer = Target.executableTarget(
    name: "fuzz", dependencies: ["ReadingProperties"], path: "Tests/Fuzzing/Target",
    swiftSettings: settings, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])

let package = Package(
    name: "gazette",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        room("DocumentModel"),
        room("ChineseText"),
        .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
        room("DocumentReaders", sees: ["DocumentModel", "ChineseText", "CCmark", "CUchardet"]),
        room("Statistics", sees: ["DocumentModel", "ChineseText", "Tables"]),
        .systemLibrary(name: "CPcre2", providers: [.apt(["libpcre2-dev"])]),
        room("Search", sees: ["DocumentModel", "ChineseText", "CPcre2"]),
        .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"])]),
        room("Library", sees: ["DocumentModel", "ChineseText", "DocumentReaders", "Statistics", "CJansson"]),
        room("Tables"),
        room("Exports", sees: ["DocumentModel", "Statistics", "Tables"]),
        room(
            "Store",
            sees: [
                "DocumentModel", "DocumentReaders", "Statistics", "Tables", "Exports", "Library", "Search",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        room("TextScreen"),
        room("Charts", sees: ["TextScreen"]),
        .systemLibrary(name: "CUnibreak", providers: [.apt(["libunibreak-dev"])]),
        room("Layout", sees: ["DocumentModel", "TextScreen", "CUnibreak"]),
        room(
            "Browser",
            sees: [
                "DocumentModel", "Statistics", "Library", "Search", "Layout", "TextScreen", "Tables", "Charts",
                "Exports",
            ]),
        .target(
            name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        room("Curses", sees: ["TextScreen", "CNcurses"]),
        .executableTarget(
            name: "gazette",
            dependencies: [
                "Browser", "Curses", "Layout", "Library", "DocumentModel", "DocumentReaders", "Statistics",
                "TextScreen", "Tables", "Charts", "Exports", "Search", "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        tests("LayoutTests", sees: ["Layout", "TextScreen", "DocumentModel", "DocumentReaders"]),
        tests("TextScreenTests", sees: ["TextScreen"]),
        tests("TablesTests", sees: ["Tables"]),
        tests("ExportsTests", sees: ["Exports", "DocumentModel", "DocumentReaders", "Statistics", "Tables"]),
        .target(
            name: "SearchOracle", dependencies: ["DocumentModel", "Search", "Store"], path: "Tests/SearchOracle",
            swiftSettings: settings),
        tests(
            "StoreTests",
            sees: [
                "SearchOracle", "Store", "Exports", "DocumentModel", "DocumentReaders", "Library", "Search",
                "Statistics", "Tables", "TerminalSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        tests("SearchTests", sees: ["Search", "ChineseText", "DocumentModel", "DocumentReaders"]),
        tests("ChartsTests", sees: ["Charts", "TextScreen"]),
        tests("CursesTests", sees: ["Curses", "CNcurses", "TextScreen"]),
        tests(
            "BrowserTests",
            sees: [
                "Browser", "DocumentModel", "DocumentReaders", "Library", "Search", "Statistics", "TextScreen",
                "Tables", "Charts", "Exports",
            ]),
        tests("DocumentModelTests", sees: ["DocumentModel"]),
        tests("ChineseTextTests", sees: ["ChineseText"]),
        .target(
            name: "ReadingProperties", dependencies: ["DocumentModel", "DocumentReaders"],
            path: "Tests/Fuzzing/Properties",
            swiftSettings: settings),
        tests("DocumentReadersTests", sees: ["DocumentReaders", "DocumentModel", "ReadingProperties"]),
        tests("LibraryTests", sees: ["Library", "DocumentModel", "DocumentReaders", "Statistics"]),
        tests("StatisticsTests", sees: ["Statistics", "DocumentModel", "DocumentReaders", "Tables"]),
        tests("ArchitectureTests", sees: []),
        .target(name: "TerminalSupport", path: "Tests/TerminalSupport", swiftSettings: settings),
        tests("EndToEndTests", sees: ["TerminalSupport"]),
        .executableTarget(
            name: "bench",
            dependencies: [
                "TerminalSupport", "DocumentModel", "DocumentReaders", "Statistics", "Library", "Search", "Store",
                "SearchOracle",
            ],
            path: "Tests/Benchmarks", exclude: ["Typesetting", "Peers"], swiftSettings: settings),
        .executableTarget(
            name: "corpus",
            dependencies: ["DocumentModel", "DocumentReaders", "Statistics", "Library", "ReadingProperties"],
            path: "Tests/Corpus", swiftSettings: settings),
    ] + (fuzzing ? [fuzzer] : []),
    swiftLanguageModes: [.v6]
)
