@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_17Z435997c459d0fa4cfMu_() async throws -> Void {
  @Sendable func $s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_7__localfMu_.tiesAscend())))
  }
  try await $s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_25generator435997c459d0fa4cfMu_() async -> Testing.Test {
  return .__function(
  named: "tiesAscend()",
  in: LatentTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "equal scores stand in order of ascending index, whoever finds them",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableTests.swift", line: 96, column: 6),
  parameters: [],
  testFunction: $s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_17Z435997c459d0fa4cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_24accessor435997c459d0fa4cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_25generator435997c459d0fa4cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_33testContentRecord435997c459d0fa4cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests011LatentTableB0V10tiesAscend4TestfMp_24accessor435997c459d0fa4cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:110:6-110:6
