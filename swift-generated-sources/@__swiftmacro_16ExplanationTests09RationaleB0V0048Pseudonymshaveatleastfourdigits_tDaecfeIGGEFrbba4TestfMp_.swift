@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_16a6d4aac15e859edefMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RationaleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_7__localfMu_.`Pseudonyms have at least four digits`())))
  }
  try await $s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_25generatora6d4aac15e859edefMu_() async -> Testing.Test {
  return .__function(
  named: "`Pseudonyms have at least four digits`()",
  in: RationaleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Pseudonyms have at least four digits",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/RationaleTests.swift", filePath: "/work/tree/Tests/ExplanationTests/RationaleTests.swift", line: 103, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_16a6d4aac15e859edefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_24accessora6d4aac15e859edefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_25generatora6d4aac15e859edefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_33testContentRecorda6d4aac15e859edefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_24accessora6d4aac15e859edefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:106:6-106:6
