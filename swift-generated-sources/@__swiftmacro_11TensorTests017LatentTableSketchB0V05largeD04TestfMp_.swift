@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_16f30fb4c44b8481cffMu_() async throws -> Void {
  @Sendable func $s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableSketchTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_7__localfMu_.largeTable())))
  }
  try await $s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_25generatorf30fb4c44b8481cffMu_() async -> Testing.Test {
  return .__function(
  named: "largeTable()",
  in: LatentTableSketchTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a table large enough is searched through its sketch and gives the exact answer",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableSketchTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableSketchTests.swift", line: 92, column: 6),
  parameters: [],
  testFunction: $s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_16f30fb4c44b8481cffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_24accessorf30fb4c44b8481cffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_25generatorf30fb4c44b8481cffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_33testContentRecordf30fb4c44b8481cffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests017LatentTableSketchB0V05largeD04TestfMp_24accessorf30fb4c44b8481cffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:102:6-102:6
