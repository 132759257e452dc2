@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_17Z39915a2fe0d52d8dfMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PhraseTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_7__localfMu_.hasManyPhrasings())))
  }
  try await $s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_25generator39915a2fe0d52d8dfMu_() async -> Testing.Test {
  return .__function(
  named: "hasManyPhrasings()",
  in: PhraseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "there are many more than 150 phrasings",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/PhraseTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift", line: 73, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_17Z39915a2fe0d52d8dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_24accessor39915a2fe0d52d8dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_25generator39915a2fe0d52d8dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_33testContentRecord39915a2fe0d52d8dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_24accessor39915a2fe0d52d8dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:82:6-82:6
