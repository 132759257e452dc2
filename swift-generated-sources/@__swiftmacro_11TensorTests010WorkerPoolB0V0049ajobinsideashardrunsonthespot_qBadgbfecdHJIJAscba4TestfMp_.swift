@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_16dd630e87fc2a001dfMu_() async throws -> Void {
  @Sendable func $s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkerPoolTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_7__localfMu_.`a job inside a shard runs on the spot`())))
  }
  try await $s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_25generatordd630e87fc2a001dfMu_() async -> Testing.Test {
  return .__function(
  named: "`a job inside a shard runs on the spot`()",
  in: WorkerPoolTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a job inside a shard runs on the spot",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/WorkerPoolTests.swift", filePath: "/work/tree/Tests/TensorTests/WorkerPoolTests.swift", line: 15, column: 6),
  parameters: [],
  testFunction: $s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_16dd630e87fc2a001dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_24accessordd630e87fc2a001dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_25generatordd630e87fc2a001dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_33testContentRecorddd630e87fc2a001dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_24accessordd630e87fc2a001dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/WorkerPoolTests.swift:24:6-24:6
