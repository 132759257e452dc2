@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_17Z1bb0afb461621585fMu_(configuration arg0:SASRec.Configuration) async throws -> Void {
  @Sendable func $s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_7__localfMu0_(configuration arg0:SASRec.Configuration,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_7__localfMu_.`scoring agrees with the recorded network`(configuration: arg0))))
  }
  try await $s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_7__localfMu0_(configuration: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_25generator1bb0afb461621585fMu_() async -> Testing.Test {
  return .__function(
  named: "`scoring agrees with the recorded network`(configuration:)",
  in: SASRecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "scoring agrees with the recorded network",traits: [],arguments: {shapes},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTests.swift", line: 19, column: 6),
  parameters: [(firstName: "configuration",secondName: nil,type: (SASRec.Configuration).self)],
  testFunction: $s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_17Z1bb0afb461621585fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_24accessor1bb0afb461621585fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_25generator1bb0afb461621585fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_33testContentRecord1bb0afb461621585fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests06SASRecB0V0052scoringagreeswiththerecordednetwork_eHagediDJFFHtfba4TestfMp_24accessor1bb0afb461621585fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:45:6-45:6
