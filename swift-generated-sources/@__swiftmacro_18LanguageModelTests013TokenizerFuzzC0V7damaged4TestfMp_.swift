@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_17Z6218be478fd15a61fMu_(kind arg0:Kind) async throws -> Void {
  @Sendable func $s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_7__localfMu0_(kind arg0:Kind,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerFuzzTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_7__localfMu_.damaged(kind: arg0))))
  }
  try await $s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_7__localfMu0_(kind: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_25generator6218be478fd15a61fMu_() async -> Testing.Test {
  return .__function(
  named: "damaged(kind:)",
  in: TokenizerFuzzTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a damaged file is refused by its name or does no harm",traits: [],arguments: {Kind.allCases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerFuzzTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift", line: 124, column: 6),
  parameters: [(firstName: "kind",secondName: nil,type: (Kind).self)],
  testFunction: $s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_17Z6218be478fd15a61fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_24accessor6218be478fd15a61fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_25generator6218be478fd15a61fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_33testContentRecord6218be478fd15a61fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_24accessor6218be478fd15a61fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift:145:6-145:6
