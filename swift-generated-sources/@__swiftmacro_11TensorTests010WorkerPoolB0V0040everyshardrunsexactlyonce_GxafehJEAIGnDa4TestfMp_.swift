@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_17Z753d8517384684b4fMu_(workers arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_7__localfMu0_(workers arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkerPoolTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_7__localfMu_.`every shard runs exactly once`(workers: arg0))))
  }
  try await $s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_7__localfMu0_(workers: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_25generator753d8517384684b4fMu_() async -> Testing.Test {
  return .__function(
  named: "`every shard runs exactly once`(workers:)",
  in: WorkerPoolTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every shard runs exactly once",traits: [],arguments: {[1, 2, 5]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/WorkerPoolTests.swift", filePath: "/work/tree/Tests/TensorTests/WorkerPoolTests.swift", line: 6, column: 6),
  parameters: [(firstName: "workers",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_17Z753d8517384684b4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_24accessor753d8517384684b4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_25generator753d8517384684b4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_33testContentRecord753d8517384684b4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_24accessor753d8517384684b4fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/WorkerPoolTests.swift:13:6-13:6
