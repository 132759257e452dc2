@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_17Z3c366103b6c2a98efMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionReuseTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_7__localfMu_.`what does not fit is refused and changes nothing`())))
  }
  try await $s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_25generator3c366103b6c2a98efMu_() async -> Testing.Test {
  return .__function(
  named: "`what does not fit is refused and changes nothing`()",
  in: SessionReuseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what does not fit is refused and changes nothing",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionReuseTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift", line: 81, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_17Z3c366103b6c2a98efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_24accessor3c366103b6c2a98efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_25generator3c366103b6c2a98efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_33testContentRecord3c366103b6c2a98efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_24accessor3c366103b6c2a98efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:100:6-100:6
