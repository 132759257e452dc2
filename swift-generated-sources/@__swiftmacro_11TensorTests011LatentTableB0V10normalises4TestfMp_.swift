@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V10normalises4TestfMp_16fea33e3225e30a89fMu_() async throws -> Void {
  @Sendable func $s11TensorTests011LatentTableB0V10normalises4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests011LatentTableB0V10normalises4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests011LatentTableB0V10normalises4TestfMp_7__localfMu_.normalises())))
  }
  try await $s11TensorTests011LatentTableB0V10normalises4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V10normalises4TestfMp_25generatorfea33e3225e30a89fMu_() async -> Testing.Test {
  return .__function(
  named: "normalises()",
  in: LatentTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "normalised rows have length one, and a zero row stays zero",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableTests.swift", line: 130, column: 6),
  parameters: [],
  testFunction: $s11TensorTests011LatentTableB0V10normalises4TestfMp_16fea33e3225e30a89fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests011LatentTableB0V10normalises4TestfMp_24accessorfea33e3225e30a89fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests011LatentTableB0V10normalises4TestfMp_25generatorfea33e3225e30a89fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests011LatentTableB0V10normalises4TestfMp_33testContentRecordfea33e3225e30a89fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests011LatentTableB0V10normalises4TestfMp_24accessorfea33e3225e30a89fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:136:6-136:6
