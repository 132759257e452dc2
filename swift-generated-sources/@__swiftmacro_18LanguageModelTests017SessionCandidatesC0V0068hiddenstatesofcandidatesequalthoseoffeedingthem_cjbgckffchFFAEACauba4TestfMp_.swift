@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_16a2b783aca1a45be2fMu_(index arg0:Int) async throws -> Void {
  @Sendable func $s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_7__localfMu0_(index arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionCandidatesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_7__localfMu_.`hidden states of candidates equal those of feeding them`(index: arg0))))
  }
  try await $s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_7__localfMu0_(index: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_25generatora2b783aca1a45be2fMu_() async -> Testing.Test {
  return .__function(
  named: "`hidden states of candidates equal those of feeding them`(index:)",
  in: SessionCandidatesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "hidden states of candidates equal those of feeding them",traits: [],arguments: {[0, 1]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionCandidatesTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift", line: 71, column: 6),
  parameters: [(firstName: "index",secondName: nil,type: (Int).self)],
  testFunction: $s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_16a2b783aca1a45be2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_24accessora2b783aca1a45be2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_25generatora2b783aca1a45be2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_33testContentRecorda2b783aca1a45be2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_24accessora2b783aca1a45be2fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:98:6-98:6
