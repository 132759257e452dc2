@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_17Z27d59cdd1661b5cdfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BytePairTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_7__localfMu_.roundTrips())))
  }
  try await $s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_25generator27d59cdd1661b5cdfMu_() async -> Testing.Test {
  return .__function(
  named: "roundTrips()",
  in: BytePairTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "text comes back from the learnt vocabulary, and its ids are those of the file",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/BytePairTrainingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_17Z27d59cdd1661b5cdfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_24accessor27d59cdd1661b5cdfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_25generator27d59cdd1661b5cdfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_33testContentRecord27d59cdd1661b5cdfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_24accessor27d59cdd1661b5cdfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:58:6-58:6
