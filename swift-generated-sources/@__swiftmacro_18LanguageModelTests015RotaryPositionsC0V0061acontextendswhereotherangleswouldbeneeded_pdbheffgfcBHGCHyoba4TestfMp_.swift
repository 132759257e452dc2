@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_17Z4fe56328e7243e3cfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RotaryPositionsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_7__localfMu_.`a context ends where other angles would be needed`())))
  }
  try await $s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_25generator4fe56328e7243e3cfMu_() async -> Testing.Test {
  return .__function(
  named: "`a context ends where other angles would be needed`()",
  in: RotaryPositionsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a context ends where other angles would be needed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/RotaryPositionsTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift", line: 96, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_17Z4fe56328e7243e3cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_24accessor4fe56328e7243e3cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_25generator4fe56328e7243e3cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_33testContentRecord4fe56328e7243e3cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_24accessor4fe56328e7243e3cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift:109:6-109:6
