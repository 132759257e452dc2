@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_16a4c9c7f1d4138691fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RationaleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_7__localfMu_.`Without evidence the reason is given and nothing is claimed`())))
  }
  try await $s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_25generatora4c9c7f1d4138691fMu_() async -> Testing.Test {
  return .__function(
  named: "`Without evidence the reason is given and nothing is claimed`()",
  in: RationaleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Without evidence the reason is given and nothing is claimed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/RationaleTests.swift", filePath: "/work/tree/Tests/ExplanationTests/RationaleTests.swift", line: 69, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_16a4c9c7f1d4138691fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_24accessora4c9c7f1d4138691fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_25generatora4c9c7f1d4138691fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_33testContentRecorda4c9c7f1d4138691fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09RationaleB0V0072Withoutevidencethereasonisgivenandnothingisclaimed_DlbidgcfdhcCIJECEayba4TestfMp_24accessora4c9c7f1d4138691fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:77:6-77:6
