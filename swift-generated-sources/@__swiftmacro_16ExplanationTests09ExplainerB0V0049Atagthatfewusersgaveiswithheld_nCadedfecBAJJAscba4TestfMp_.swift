@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_16a7f701f87210c384fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExplainerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_7__localfMu_.`A tag that few users gave is withheld`())))
  }
  try await $s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_25generatora7f701f87210c384fMu_() async -> Testing.Test {
  return .__function(
  named: "`A tag that few users gave is withheld`()",
  in: ExplainerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A tag that few users gave is withheld",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/ExplainerTests.swift", filePath: "/work/tree/Tests/ExplanationTests/ExplainerTests.swift", line: 144, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_16a7f701f87210c384fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_24accessora7f701f87210c384fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_25generatora7f701f87210c384fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_33testContentRecorda7f701f87210c384fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_24accessora7f701f87210c384fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:149:6-149:6
