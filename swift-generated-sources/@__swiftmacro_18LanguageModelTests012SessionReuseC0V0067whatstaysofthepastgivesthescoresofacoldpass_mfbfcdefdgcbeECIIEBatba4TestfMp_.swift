@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_17Z25f172fd4d0c1fabfMu_(index arg0:Int) async throws -> Void {
  @Sendable func $s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_7__localfMu0_(index arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionReuseTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_7__localfMu_.`what stays of the past gives the scores of a cold pass`(index: arg0))))
  }
  try await $s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_7__localfMu0_(index: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_25generator25f172fd4d0c1fabfMu_() async -> Testing.Test {
  return .__function(
  named: "`what stays of the past gives the scores of a cold pass`(index:)",
  in: SessionReuseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what stays of the past gives the scores of a cold pass",traits: [],arguments: {[0, 1]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionReuseTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift", line: 18, column: 6),
  parameters: [(firstName: "index",secondName: nil,type: (Int).self)],
  testFunction: $s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_17Z25f172fd4d0c1fabfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_24accessor25f172fd4d0c1fabfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_25generator25f172fd4d0c1fabfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_33testContentRecord25f172fd4d0c1fabfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_24accessor25f172fd4d0c1fabfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:52:6-52:6
