@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_17Z6bae36e0851debd6fMu_() async throws -> Void {
  @Sendable func $s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableSketchTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_7__localfMu_.declinesExtremeQueries())))
  }
  try await $s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_25generator6bae36e0851debd6fMu_() async -> Testing.Test {
  return .__function(
  named: "declinesExtremeQueries()",
  in: LatentTableSketchTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "queries whose bounds could overflow or vanish are left to the exact scan",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableSketchTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableSketchTests.swift", line: 83, column: 6),
  parameters: [],
  testFunction: $s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_17Z6bae36e0851debd6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_24accessor6bae36e0851debd6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_25generator6bae36e0851debd6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_33testContentRecord6bae36e0851debd6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_24accessor6bae36e0851debd6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:90:6-90:6
