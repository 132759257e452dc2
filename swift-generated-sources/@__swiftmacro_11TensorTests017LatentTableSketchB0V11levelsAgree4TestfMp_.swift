@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_17Z5f690db6266a753cfMu_() async throws -> Void {
  @Sendable func $s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableSketchTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_7__localfMu_.levelsAgree())))
  }
  try await $s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_25generator5f690db6266a753cfMu_() async -> Testing.Test {
  return .__function(
  named: "levelsAgree()",
  in: LatentTableSketchTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every instruction set gives the same bounds, and the fused ones the same scores",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableSketchTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableSketchTests.swift", line: 104, column: 6),
  parameters: [],
  testFunction: $s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_17Z5f690db6266a753cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_24accessor5f690db6266a753cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_25generator5f690db6266a753cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_33testContentRecord5f690db6266a753cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_24accessor5f690db6266a753cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:145:6-145:6
