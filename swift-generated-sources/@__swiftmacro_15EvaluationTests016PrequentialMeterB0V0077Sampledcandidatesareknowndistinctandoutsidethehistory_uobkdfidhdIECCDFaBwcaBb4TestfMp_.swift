@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_16ffcbd23715a9f92efMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrequentialMeterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_7__localfMu_.`Sampled candidates are known, distinct and outside the history`())))
  }
  try await $s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_25generatorffcbd23715a9f92efMu_() async -> Testing.Test {
  return .__function(
  named: "`Sampled candidates are known, distinct and outside the history`()",
  in: PrequentialMeterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Sampled candidates are known, distinct and outside the history",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/PrequentialMeterTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift", line: 108, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_16ffcbd23715a9f92efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_24accessorffcbd23715a9f92efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_25generatorffcbd23715a9f92efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_33testContentRecordffcbd23715a9f92efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_24accessorffcbd23715a9f92efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:119:6-119:6
