@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_17Z221a17e4933d83e8fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EmbeddedModelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_7__localfMu_.shipped())))
  }
  try await $s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_25generator221a17e4933d83e8fMu_() async -> Testing.Test {
  return .__function(
  named: "shipped()",
  in: EmbeddedModelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the shipped model is small, has every mark and writes a grounded sentence",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/EmbeddedModelTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/EmbeddedModelTests.swift", line: 13, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_17Z221a17e4933d83e8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_24accessor221a17e4933d83e8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_25generator221a17e4933d83e8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_33testContentRecord221a17e4933d83e8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_24accessor221a17e4933d83e8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/EmbeddedModelTests.swift:37:6-37:6
