@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_17Z6fde5d8bb4f64b26fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RationaleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_7__localfMu_.`A claim about something that is not in the evidence is not grounded`())))
  }
  try await $s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_25generator6fde5d8bb4f64b26fMu_() async -> Testing.Test {
  return .__function(
  named: "`A claim about something that is not in the evidence is not grounded`()",
  in: RationaleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A claim about something that is not in the evidence is not grounded",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/RationaleTests.swift", filePath: "/work/tree/Tests/ExplanationTests/RationaleTests.swift", line: 79, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_17Z6fde5d8bb4f64b26fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_24accessor6fde5d8bb4f64b26fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_25generator6fde5d8bb4f64b26fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_33testContentRecord6fde5d8bb4f64b26fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09RationaleB0V0080Aclaimaboutsomethingthatisnotintheevidenceisnotgrounded_iqbffjecdcdicdBDIGGIaGba4TestfMp_24accessor6fde5d8bb4f64b26fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:95:6-95:6
