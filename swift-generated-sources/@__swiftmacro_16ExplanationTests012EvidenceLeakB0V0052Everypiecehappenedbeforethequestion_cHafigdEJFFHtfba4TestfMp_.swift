@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_15d9f5860fe68210afMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceLeakTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_7__localfMu_.`Every piece happened before the question`())))
  }
  try await $s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_24generatord9f5860fe68210afMu_() async -> Testing.Test {
  return .__function(
  named: "`Every piece happened before the question`()",
  in: EvidenceLeakTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every piece happened before the question",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/EvidenceLeakTests.swift", filePath: "/work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift", line: 61, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_15d9f5860fe68210afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_23accessord9f5860fe68210afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_24generatord9f5860fe68210afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_32testContentRecordd9f5860fe68210afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests012EvidenceLeakB0V0052Everypiecehappenedbeforethequestion_cHafigdEJFFHtfba4TestfMp_23accessord9f5860fe68210afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:89:6-89:6
