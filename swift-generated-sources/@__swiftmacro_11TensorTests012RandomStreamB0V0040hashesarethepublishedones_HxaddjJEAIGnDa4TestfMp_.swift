@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_16b463b412b68d7a06fMu_() async throws -> Void {
  @Sendable func $s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RandomStreamTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_7__localfMu_.`hashes are the published ones`())))
  }
  try await $s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_25generatorb463b412b68d7a06fMu_() async -> Testing.Test {
  return .__function(
  named: "`hashes are the published ones`()",
  in: RandomStreamTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "hashes are the published ones",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/RandomStreamTests.swift", filePath: "/work/tree/Tests/TensorTests/RandomStreamTests.swift", line: 5, column: 6),
  parameters: [],
  testFunction: $s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_16b463b412b68d7a06fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_24accessorb463b412b68d7a06fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_25generatorb463b412b68d7a06fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_33testContentRecordb463b412b68d7a06fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_24accessorb463b412b68d7a06fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:10:6-10:6
