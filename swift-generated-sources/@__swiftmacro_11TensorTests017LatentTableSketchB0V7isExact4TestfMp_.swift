@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_16Z69783da99f77338fMu_() async throws -> Void {
  @Sendable func $s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableSketchTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_7__localfMu_.isExact())))
  }
  try await $s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_24generator69783da99f77338fMu_() async -> Testing.Test {
  return .__function(
  named: "isExact()",
  in: LatentTableSketchTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "search through the sketch finds what the exact scan finds, bit for bit",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableSketchTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableSketchTests.swift", line: 29, column: 6),
  parameters: [],
  testFunction: $s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_16Z69783da99f77338fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_23accessor69783da99f77338fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_24generator69783da99f77338fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_32testContentRecord69783da99f77338fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests017LatentTableSketchB0V7isExact4TestfMp_23accessor69783da99f77338fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:47:6-47:6
