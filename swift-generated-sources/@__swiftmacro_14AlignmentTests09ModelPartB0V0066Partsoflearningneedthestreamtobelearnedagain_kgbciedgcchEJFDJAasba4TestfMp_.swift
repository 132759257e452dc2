@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_17Z43b979113989f794fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelPartTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_7__localfMu_.`Parts of learning need the stream to be learned again`())))
  }
  try await $s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_25generator43b979113989f794fMu_() async -> Testing.Test {
  return .__function(
  named: "`Parts of learning need the stream to be learned again`()",
  in: ModelPartTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Parts of learning need the stream to be learned again",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ModelPartTests.swift", filePath: "/work/tree/Tests/AlignmentTests/ModelPartTests.swift", line: 12, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_17Z43b979113989f794fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_24accessor43b979113989f794fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_25generator43b979113989f794fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_33testContentRecord43b979113989f794fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_24accessor43b979113989f794fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/ModelPartTests.swift:15:6-15:6
