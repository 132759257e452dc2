@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_17Z681cd704c0da9a2efMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GeneratedTextFiguresTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_7__localfMu_.noticesFormAndItem())))
  }
  try await $s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_25generator681cd704c0da9a2efMu_() async -> Testing.Test {
  return .__function(
  named: "noticesFormAndItem()",
  in: GeneratedTextFiguresTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "another form or another candidate is noticed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/GeneratedTextFiguresTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift", line: 54, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_17Z681cd704c0da9a2efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_24accessor681cd704c0da9a2efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_25generator681cd704c0da9a2efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_33testContentRecord681cd704c0da9a2efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests020GeneratedTextFiguresB0V18noticesFormAndItem4TestfMp_24accessor681cd704c0da9a2efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:60:6-60:6
