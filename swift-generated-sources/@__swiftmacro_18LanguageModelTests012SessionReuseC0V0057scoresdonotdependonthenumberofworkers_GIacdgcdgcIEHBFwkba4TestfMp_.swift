@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_17Z70e74ae07f3f9939fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionReuseTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_7__localfMu_.`scores do not depend on the number of workers`())))
  }
  try await $s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_25generator70e74ae07f3f9939fMu_() async -> Testing.Test {
  return .__function(
  named: "`scores do not depend on the number of workers`()",
  in: SessionReuseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "scores do not depend on the number of workers",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionReuseTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift", line: 117, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_17Z70e74ae07f3f9939fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_24accessor70e74ae07f3f9939fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_25generator70e74ae07f3f9939fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_33testContentRecord70e74ae07f3f9939fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_24accessor70e74ae07f3f9939fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:125:6-125:6
