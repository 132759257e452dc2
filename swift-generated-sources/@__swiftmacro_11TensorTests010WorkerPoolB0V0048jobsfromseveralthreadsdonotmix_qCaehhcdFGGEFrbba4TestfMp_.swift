@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_17Z110e96d5e2281249fMu_() async throws -> Void {
  let $s11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkerPoolTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_7__localfMu_.`jobs from several threads do not mix`())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_25generator110e96d5e2281249fMu_() async -> Testing.Test {
  return .__function(
  named: "`jobs from several threads do not mix`()",
  in: WorkerPoolTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "jobs from several threads do not mix",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/WorkerPoolTests.swift", filePath: "/work/tree/Tests/TensorTests/WorkerPoolTests.swift", line: 26, column: 6),
  parameters: [],
  testFunction: $s11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_17Z110e96d5e2281249fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_24accessor110e96d5e2281249fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_25generator110e96d5e2281249fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_33testContentRecord110e96d5e2281249fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_24accessor110e96d5e2281249fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/WorkerPoolTests.swift:40:6-40:6
