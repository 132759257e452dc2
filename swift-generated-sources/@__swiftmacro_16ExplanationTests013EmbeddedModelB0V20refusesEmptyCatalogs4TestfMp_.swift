@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_16de9b15d587e2f270fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EmbeddedModelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_7__localfMu_.refusesEmptyCatalogs())))
  }
  try await $s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_25generatorde9b15d587e2f270fMu_() async -> Testing.Test {
  return .__function(
  named: "refusesEmptyCatalogs()",
  in: EmbeddedModelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a catalogue without titles is refused, not trained on",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/EmbeddedModelTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/EmbeddedModelTests.swift", line: 39, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_16de9b15d587e2f270fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_24accessorde9b15d587e2f270fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_25generatorde9b15d587e2f270fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_33testContentRecordde9b15d587e2f270fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_24accessorde9b15d587e2f270fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/EmbeddedModelTests.swift:43:6-43:6
