// swift-tools-version: 6.2
import PackageDescription

// Every target is strict: Swift 6 language mode, warnings are errors, existentials are spelt out.
// `make test` adds the check that a target imports only what it declares here, so this file is the
// picture of the architecture: numbers never import screens, screens never import numbers, and
// one Swift target sees curses.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "whyrec",
    products: [.executable(name: "whyrec", targets: ["whyrec"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        // System libraries: a module map and a shim header each.
        .systemLibrary(name: "COpenBLAS", providers: [.apt(["libopenblas-dev"])]),
        .systemLibrary(name: "CCurses", providers: [.apt(["libncursesw5-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CPictures", providers: [.apt(["libpng-dev", "libturbojpeg0-dev"])]),
        .systemLibrary(name: "CSound", providers: [.apt(["libsndfile1-dev"])]),

        // Numbers.
        // -O3 also in debug builds: kernels at -O0 make the test suite fifty times slower.
        .target(name: "CKernels", cSettings: [.unsafeFlags(["-O3"])]),
        .target(
            name: "Tensor", dependencies: ["COpenBLAS", "CKernels"], exclude: ["README.md"],
            swiftSettings: strict),
        .target(name: "Autodiff", dependencies: ["Tensor", "CKernels"], swiftSettings: strict),
        .target(
            name: "Layers", dependencies: ["Autodiff", "Tensor", "CKernels"], swiftSettings: strict),

        .target(
            name: "LanguageModel",
            dependencies: ["Layers", "Autodiff", "Tensor", "CKernels", "CZlib"],
            swiftSettings: strict),

        // Pictures and sounds, decoded; frozen encoders that turn them into features.
        .target(
            name: "Media", dependencies: ["CPictures", "CSound", "CKernels"],
            swiftSettings: strict),
        .target(
            name: "Encoders",
            dependencies: [
                "Layers", "LanguageModel", "Autodiff", "Tensor", "CKernels", "Media", "CZlib",
            ],
            swiftSettings: strict),
        // A world with known answers; knows numbers and media, not the models.
        .target(
            name: "Synthesis", dependencies: ["Media", "Tensor", "CZlib"], swiftSettings: strict),

        // Data.
        .target(
            name: "Catalog",
            dependencies: [
                "CZlib", .product(name: "GRDB", package: "GRDB.swift"),
                // The C functions under GRDB: bulk loading binds rows without boxing each value.
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),

        // The recommender, its reasons, its stream, its measure.
        .target(
            name: "Recommenders",
            dependencies: ["Catalog", "Layers", "Autodiff", "Tensor", "CKernels"],
            swiftSettings: strict),
        .target(
            name: "Alignment",
            dependencies: [
                "Recommenders", "Encoders", "Catalog", "Layers", "Autodiff", "Tensor", "CKernels",
            ],
            swiftSettings: strict),
        .target(
            name: "Explanation",
            dependencies: [
                "Recommenders", "Alignment", "LanguageModel", "Catalog", "Layers", "Autodiff",
                "Tensor", "CKernels",
            ],
            swiftSettings: strict),
        .target(
            name: "Streaming", dependencies: ["Recommenders", "Alignment", "Catalog", "Tensor"],
            swiftSettings: strict),
        .target(
            name: "Evaluation",
            dependencies: [
                "Recommenders", "Encoders", "Alignment", "Streaming", "Catalog", "Layers", "Tensor",
            ],
            swiftSettings: strict),

        // The screen.
        .target(name: "ExplorerCore", swiftSettings: strict),
        .target(name: "Canvas", swiftSettings: strict),
        .target(
            name: "ExplorerViews",
            dependencies: [
                "ExplorerCore", "Canvas", .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: strict),
        .target(name: "CTerminalGuard"),
        .target(
            name: "CursesTerminal", dependencies: ["CCurses", "CTerminalGuard", "Canvas"],
            swiftSettings: strict),

        // The program.
        .executableTarget(
            name: "whyrec",
            dependencies: [
                "Tensor", "Autodiff", "Layers", "LanguageModel", "Media", "Encoders", "Synthesis",
                "Catalog", "Recommenders", "Alignment", "Explanation", "Streaming", "Evaluation",
                "ExplorerCore", "Canvas", "ExplorerViews",
                "CursesTerminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Tests mirror the sources. Folders that several of them need.
        .target(
            name: "TestFiles", dependencies: ["CZlib"], path: "Tests/TestFiles",
            swiftSettings: strict),
        .testTarget(
            name: "TensorTests", dependencies: ["Tensor", "CKernels"], swiftSettings: strict),
        .testTarget(
            name: "AutodiffTests", dependencies: ["Autodiff", "Tensor"], swiftSettings: strict),
        .testTarget(
            name: "LayersTests", dependencies: ["Layers", "Autodiff", "Tensor", "TestFiles"],
            swiftSettings: strict),
        .testTarget(
            name: "LanguageModelTests",
            dependencies: ["LanguageModel", "Layers", "Autodiff", "Tensor", "TestFiles"],
            swiftSettings: strict),
        .testTarget(
            name: "MediaTests", dependencies: ["Media", "CKernels", "TestFiles"],
            swiftSettings: strict),
        .testTarget(
            name: "EncodersTests",
            dependencies: [
                "Encoders", "LanguageModel", "Media", "Layers", "Tensor", "CKernels", "TestFiles",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SynthesisTests",
            dependencies: ["Synthesis", "Media", "Encoders", "Tensor", "CZlib"],
            swiftSettings: strict),
        .testTarget(
            name: "AlignmentTests",
            dependencies: [
                "Alignment", "Recommenders", "Encoders", "Catalog", "Layers", "Autodiff", "Tensor",
                "CKernels", "TestFiles",
            ], swiftSettings: strict),
        .testTarget(
            name: "CatalogTests", dependencies: ["Catalog", "CZlib", "TestFiles"],
            swiftSettings: strict),
        .testTarget(
            name: "RecommendersTests",
            dependencies: ["Recommenders", "Catalog", "Layers", "Autodiff", "Tensor", "TestFiles"],
            swiftSettings: strict),
        .testTarget(
            name: "ExplanationTests",
            dependencies: [
                "Explanation", "LanguageModel", "Recommenders", "Catalog", "Autodiff", "Tensor",
                "TestFiles",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "StreamingTests",
            dependencies: ["Streaming", "Alignment", "Recommenders", "Catalog", "Tensor"],
            swiftSettings: strict),
        .testTarget(
            name: "EvaluationTests",
            dependencies: [
                "Evaluation", "Streaming", "Alignment", "Encoders", "Recommenders", "Catalog",
                "Tensor", "TestFiles",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ExplorerCoreTests", dependencies: ["ExplorerCore"], swiftSettings: strict),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
        .testTarget(
            name: "ExplorerViewsTests", dependencies: ["ExplorerViews", "ExplorerCore", "Canvas"],
            exclude: ["Snapshots"], swiftSettings: strict),
        .testTarget(
            name: "CursesTerminalTests", dependencies: ["CursesTerminal", "Canvas"],
            swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "whyrec", "TestFiles", "Catalog", "Recommenders", "Explanation", "Streaming",
                "Alignment", "ExplorerCore", "ExplorerViews", "Canvas",
            ], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
