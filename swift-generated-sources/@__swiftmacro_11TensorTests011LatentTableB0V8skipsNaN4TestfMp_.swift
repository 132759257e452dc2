@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_16ad92481dea883601fMu_() async throws -> Void {
  @Sendable func $s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_7__localfMu_.skipsNaN())))
  }
  try await $s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_25generatorad92481dea883601fMu_() async -> Testing.Test {
  return .__function(
  named: "skipsNaN()",
  in: LatentTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a score that is not a number is never found",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableTests.swift", line: 112, column: 6),
  parameters: [],
  testFunction: $s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_16ad92481dea883601fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_24accessorad92481dea883601fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_25generatorad92481dea883601fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_33testContentRecordad92481dea883601fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests011LatentTableB0V8skipsNaN4TestfMp_24accessorad92481dea883601fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:117:6-117:6
