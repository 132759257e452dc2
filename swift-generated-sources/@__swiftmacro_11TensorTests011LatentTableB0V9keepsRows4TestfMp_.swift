@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V9keepsRows4TestfMp_17Z4269ef7609447896fMu_() async throws -> Void {
  @Sendable func $s11TensorTests011LatentTableB0V9keepsRows4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests011LatentTableB0V9keepsRows4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests011LatentTableB0V9keepsRows4TestfMp_7__localfMu_.keepsRows())))
  }
  try await $s11TensorTests011LatentTableB0V9keepsRows4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V9keepsRows4TestfMp_25generator4269ef7609447896fMu_() async -> Testing.Test {
  return .__function(
  named: "keepsRows()",
  in: LatentTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "rows come back as they went in",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableTests.swift", line: 119, column: 6),
  parameters: [],
  testFunction: $s11TensorTests011LatentTableB0V9keepsRows4TestfMp_17Z4269ef7609447896fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests011LatentTableB0V9keepsRows4TestfMp_24accessor4269ef7609447896fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests011LatentTableB0V9keepsRows4TestfMp_25generator4269ef7609447896fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests011LatentTableB0V9keepsRows4TestfMp_33testContentRecord4269ef7609447896fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests011LatentTableB0V9keepsRows4TestfMp_24accessor4269ef7609447896fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:128:6-128:6
