@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_16f3a0ba2a13c0d7c8fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GeneratedTextFiguresTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_7__localfMu_.countsUngrounded())))
  }
  try await $s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_25generatorf3a0ba2a13c0d7c8fMu_() async -> Testing.Test {
  return .__function(
  named: "countsUngrounded()",
  in: GeneratedTextFiguresTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a title of the prompt that is no evidence is grammatical, not grounded",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/GeneratedTextFiguresTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift", line: 41, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_16f3a0ba2a13c0d7c8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_24accessorf3a0ba2a13c0d7c8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_25generatorf3a0ba2a13c0d7c8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_33testContentRecordf3a0ba2a13c0d7c8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_24accessorf3a0ba2a13c0d7c8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:52:6-52:6
