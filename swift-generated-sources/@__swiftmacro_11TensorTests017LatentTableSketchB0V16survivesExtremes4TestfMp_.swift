@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_16f43d5294dd7e5049fMu_() async throws -> Void {
  @Sendable func $s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableSketchTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_7__localfMu_.survivesExtremes())))
  }
  try await $s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_25generatorf43d5294dd7e5049fMu_() async -> Testing.Test {
  return .__function(
  named: "survivesExtremes()",
  in: LatentTableSketchTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "rows of any magnitude, zero, or not finite do not mislead the sketch",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableSketchTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableSketchTests.swift", line: 66, column: 6),
  parameters: [],
  testFunction: $s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_16f43d5294dd7e5049fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_24accessorf43d5294dd7e5049fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_25generatorf43d5294dd7e5049fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_33testContentRecordf43d5294dd7e5049fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_24accessorf43d5294dd7e5049fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:81:6-81:6
