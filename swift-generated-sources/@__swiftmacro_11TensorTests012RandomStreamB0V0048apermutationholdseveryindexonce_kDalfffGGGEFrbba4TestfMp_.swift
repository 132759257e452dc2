@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_17Z8051e97850d1135dfMu_() async throws -> Void {
  @Sendable func $s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RandomStreamTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_7__localfMu_.`a permutation holds every index once`())))
  }
  try await $s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_25generator8051e97850d1135dfMu_() async -> Testing.Test {
  return .__function(
  named: "`a permutation holds every index once`()",
  in: RandomStreamTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a permutation holds every index once",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/RandomStreamTests.swift", filePath: "/work/tree/Tests/TensorTests/RandomStreamTests.swift", line: 36, column: 6),
  parameters: [],
  testFunction: $s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_17Z8051e97850d1135dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_24accessor8051e97850d1135dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_25generator8051e97850d1135dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_33testContentRecord8051e97850d1135dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_24accessor8051e97850d1135dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:41:6-41:6
