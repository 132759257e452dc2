@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_16d680caebff7c1348fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CopyingStartTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_7__localfMu_.copiesUntrained())))
  }
  try await $s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_25generatord680caebff7c1348fMu_() async -> Testing.Test {
  return .__function(
  named: "copiesUntrained()",
  in: CopyingStartTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the copying start repeats a list before anything is learnt, the plain one does not",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/CopyingStartTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/CopyingStartTests.swift", line: 38, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_16d680caebff7c1348fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_24accessord680caebff7c1348fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_25generatord680caebff7c1348fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_33testContentRecordd680caebff7c1348fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_24accessord680caebff7c1348fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/CopyingStartTests.swift:43:6-43:6
