@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_16c1db4b1d6a7527b8fMu_() async throws -> Void {
  @Sendable func $s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ArenaTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_7__localfMu_.`a steady state takes no memory`())))
  }
  try await $s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_25generatorc1db4b1d6a7527b8fMu_() async -> Testing.Test {
  return .__function(
  named: "`a steady state takes no memory`()",
  in: ArenaTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a steady state takes no memory",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/ArenaTests.swift", filePath: "/work/tree/Tests/TensorTests/ArenaTests.swift", line: 18, column: 6),
  parameters: [],
  testFunction: $s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_16c1db4b1d6a7527b8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_24accessorc1db4b1d6a7527b8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_25generatorc1db4b1d6a7527b8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_33testContentRecordc1db4b1d6a7527b8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_24accessorc1db4b1d6a7527b8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/ArenaTests.swift:28:6-28:6
