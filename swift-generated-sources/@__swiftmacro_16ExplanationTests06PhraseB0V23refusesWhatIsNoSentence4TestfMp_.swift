@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_16bfe18ebbcdb778a0fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PhraseTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_7__localfMu_.refusesWhatIsNoSentence())))
  }
  try await $s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_25generatorbfe18ebbcdb778a0fMu_() async -> Testing.Test {
  return .__function(
  named: "refusesWhatIsNoSentence()",
  in: PhraseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a sentence with a missing word, a wrong number or another ending is none",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/PhraseTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift", line: 31, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_16bfe18ebbcdb778a0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_24accessorbfe18ebbcdb778a0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_25generatorbfe18ebbcdb778a0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_33testContentRecordbfe18ebbcdb778a0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_24accessorbfe18ebbcdb778a0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:47:6-47:6
