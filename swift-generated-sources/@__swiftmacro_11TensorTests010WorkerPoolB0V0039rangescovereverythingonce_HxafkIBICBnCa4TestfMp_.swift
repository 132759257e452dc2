@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_17Z357897eb987b6155fMu_() async throws -> Void {
  @Sendable func $s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkerPoolTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_7__localfMu_.`ranges cover everything once`())))
  }
  try await $s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_25generator357897eb987b6155fMu_() async -> Testing.Test {
  return .__function(
  named: "`ranges cover everything once`()",
  in: WorkerPoolTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "ranges cover everything once",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/WorkerPoolTests.swift", filePath: "/work/tree/Tests/TensorTests/WorkerPoolTests.swift", line: 42, column: 6),
  parameters: [],
  testFunction: $s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_17Z357897eb987b6155fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_24accessor357897eb987b6155fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_25generator357897eb987b6155fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_33testContentRecord357897eb987b6155fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_24accessor357897eb987b6155fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/WorkerPoolTests.swift:48:6-48:6
