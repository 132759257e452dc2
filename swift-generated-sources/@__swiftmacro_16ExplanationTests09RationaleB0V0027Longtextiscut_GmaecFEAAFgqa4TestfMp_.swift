@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_16eae6b530fc0b87cafMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RationaleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_7__localfMu_.`Long text is cut`())))
  }
  try await $s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_25generatoreae6b530fc0b87cafMu_() async -> Testing.Test {
  return .__function(
  named: "`Long text is cut`()",
  in: RationaleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Long text is cut",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/RationaleTests.swift", filePath: "/work/tree/Tests/ExplanationTests/RationaleTests.swift", line: 117, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_16eae6b530fc0b87cafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_24accessoreae6b530fc0b87cafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_25generatoreae6b530fc0b87cafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_33testContentRecordeae6b530fc0b87cafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_24accessoreae6b530fc0b87cafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:119:6-119:6
