@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_17Z9f631dfff407968cfMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceLeakTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_7__localfMu_.`The user's own later events are not read, not even as crowd`())))
  }
  try await $s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_25generator9f631dfff407968cfMu_() async -> Testing.Test {
  return .__function(
  named: "`The user's own later events are not read, not even as crowd`()",
  in: EvidenceLeakTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The user's own later events are not read, not even as crowd",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/EvidenceLeakTests.swift", filePath: "/work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift", line: 91, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_17Z9f631dfff407968cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_24accessor9f631dfff407968cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_25generator9f631dfff407968cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_33testContentRecord9f631dfff407968cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_24accessor9f631dfff407968cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:101:6-101:6
