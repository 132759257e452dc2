@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_16eb3af6502bb448ddfMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RationaleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_7__localfMu_.`Mentions are quotations and pseudonyms`())))
  }
  try await $s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_25generatoreb3af6502bb448ddfMu_() async -> Testing.Test {
  return .__function(
  named: "`Mentions are quotations and pseudonyms`()",
  in: RationaleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Mentions are quotations and pseudonyms",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/RationaleTests.swift", filePath: "/work/tree/Tests/ExplanationTests/RationaleTests.swift", line: 97, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_16eb3af6502bb448ddfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_24accessoreb3af6502bb448ddfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_25generatoreb3af6502bb448ddfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_33testContentRecordeb3af6502bb448ddfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_24accessoreb3af6502bb448ddfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:101:6-101:6
