@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_16c04469b59772f66efMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PhraseTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_7__localfMu_.recognisesListedFillingsOnly())))
  }
  try await $s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_25generatorc04469b59772f66efMu_() async -> Testing.Test {
  return .__function(
  named: "recognisesListedFillingsOnly()",
  in: PhraseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "only listed fillings are recognised when a list is given",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/PhraseTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_16c04469b59772f66efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_24accessorc04469b59772f66efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_25generatorc04469b59772f66efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_33testContentRecordc04469b59772f66efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_24accessorc04469b59772f66efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:57:6-57:6
