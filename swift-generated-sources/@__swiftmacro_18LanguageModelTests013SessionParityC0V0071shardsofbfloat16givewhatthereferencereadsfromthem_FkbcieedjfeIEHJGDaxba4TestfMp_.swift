@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_17Z4b92976dc2bf4788fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionParityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_7__localfMu_.`shards of bfloat16 give what the reference reads from them`())))
  }
  try await $s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_25generator4b92976dc2bf4788fMu_() async -> Testing.Test {
  return .__function(
  named: "`shards of bfloat16 give what the reference reads from them`()",
  in: SessionParityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "shards of bfloat16 give what the reference reads from them",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionParityTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift", line: 135, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_17Z4b92976dc2bf4788fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_24accessor4b92976dc2bf4788fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_25generator4b92976dc2bf4788fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_33testContentRecord4b92976dc2bf4788fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_24accessor4b92976dc2bf4788fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:145:6-145:6
