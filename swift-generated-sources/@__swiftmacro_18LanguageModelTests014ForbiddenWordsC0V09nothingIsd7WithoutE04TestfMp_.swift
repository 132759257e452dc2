@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_17Z2826a268fababe39fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ForbiddenWordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_7__localfMu_.nothingIsForbiddenWithoutWords())))
  }
  try await $s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_25generator2826a268fababe39fMu_() async -> Testing.Test {
  return .__function(
  named: "nothingIsForbiddenWithoutWords()",
  in: ForbiddenWordsTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ForbiddenWordsTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift", line: 26, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_17Z2826a268fababe39fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_24accessor2826a268fababe39fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_25generator2826a268fababe39fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_33testContentRecord2826a268fababe39fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_24accessor2826a268fababe39fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:29:6-29:6
