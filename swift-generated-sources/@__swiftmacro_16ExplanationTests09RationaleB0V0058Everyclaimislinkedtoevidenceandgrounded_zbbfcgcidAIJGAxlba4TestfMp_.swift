@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_17Z2c18f6f7bb984a3ffMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RationaleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_7__localfMu_.`Every claim is linked to evidence and grounded`())))
  }
  try await $s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_25generator2c18f6f7bb984a3ffMu_() async -> Testing.Test {
  return .__function(
  named: "`Every claim is linked to evidence and grounded`()",
  in: RationaleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every claim is linked to evidence and grounded",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/RationaleTests.swift", filePath: "/work/tree/Tests/ExplanationTests/RationaleTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_17Z2c18f6f7bb984a3ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_24accessor2c18f6f7bb984a3ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_25generator2c18f6f7bb984a3ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_33testContentRecord2c18f6f7bb984a3ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09RationaleB0V0058Everyclaimislinkedtoevidenceandgrounded_zbbfcgcidAIJGAxlba4TestfMp_24accessor2c18f6f7bb984a3ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:45:6-45:6
