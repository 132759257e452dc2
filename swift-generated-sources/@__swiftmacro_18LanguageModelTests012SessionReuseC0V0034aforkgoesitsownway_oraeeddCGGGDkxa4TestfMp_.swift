@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_17Z13e266286ea06764fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionReuseTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_7__localfMu_.`a fork goes its own way`())))
  }
  try await $s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_25generator13e266286ea06764fMu_() async -> Testing.Test {
  return .__function(
  named: "`a fork goes its own way`()",
  in: SessionReuseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a fork goes its own way",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionReuseTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift", line: 102, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_17Z13e266286ea06764fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_24accessor13e266286ea06764fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_25generator13e266286ea06764fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_33testContentRecord13e266286ea06764fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_24accessor13e266286ea06764fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:115:6-115:6
