@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_16e58b739b13d95626fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TrainingSequencesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_7__localfMu_.`negatives are items the user has not met`())))
  }
  try await $s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_25generatore58b739b13d95626fMu_() async -> Testing.Test {
  return .__function(
  named: "`negatives are items the user has not met`()",
  in: TrainingSequencesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "negatives are items the user has not met",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/TrainingSequencesTests.swift", filePath: "/work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift", line: 20, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_16e58b739b13d95626fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_24accessore58b739b13d95626fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_25generatore58b739b13d95626fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_33testContentRecorde58b739b13d95626fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests017TrainingSequencesB0V0052negativesareitemstheuserhasnotmet_mFadfdeddJIFFHtfba4TestfMp_24accessore58b739b13d95626fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:36:6-36:6
