@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_16a16d40ae7a477b65fMu_() async throws -> Void {
  @Sendable func $s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableSketchTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_7__localfMu_.separatesNearTies())))
  }
  try await $s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_25generatora16d40ae7a477b65fMu_() async -> Testing.Test {
  return .__function(
  named: "separatesNearTies()",
  in: LatentTableSketchTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "rows that differ by less than the sketch can see are still put in exact order",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableSketchTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableSketchTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_16a16d40ae7a477b65fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_24accessora16d40ae7a477b65fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_25generatora16d40ae7a477b65fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_33testContentRecorda16d40ae7a477b65fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_24accessora16d40ae7a477b65fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:64:6-64:6
