@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_17Z7fd71c23f01064e8fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CopyingStartTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_7__localfMu_.fitsSizes())))
  }
  try await $s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_25generator7fd71c23f01064e8fMu_() async -> Testing.Test {
  return .__function(
  named: "fitsSizes()",
  in: CopyingStartTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "it asks for key and value heads over half of the width",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/CopyingStartTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/CopyingStartTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_17Z7fd71c23f01064e8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_24accessor7fd71c23f01064e8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_25generator7fd71c23f01064e8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_33testContentRecord7fd71c23f01064e8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_24accessor7fd71c23f01064e8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/CopyingStartTests.swift:51:6-51:6
