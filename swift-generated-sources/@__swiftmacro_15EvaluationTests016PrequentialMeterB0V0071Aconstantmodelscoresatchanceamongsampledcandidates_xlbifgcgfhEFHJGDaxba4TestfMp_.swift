@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_16c87d5522a43a88c5fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrequentialMeterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_7__localfMu_.`A constant model scores at chance among sampled candidates`())))
  }
  try await $s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_25generatorc87d5522a43a88c5fMu_() async -> Testing.Test {
  return .__function(
  named: "`A constant model scores at chance among sampled candidates`()",
  in: PrequentialMeterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A constant model scores at chance among sampled candidates",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/PrequentialMeterTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift", line: 101, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_16c87d5522a43a88c5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_24accessorc87d5522a43a88c5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_25generatorc87d5522a43a88c5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_33testContentRecordc87d5522a43a88c5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests016PrequentialMeterB0V0071Aconstantmodelscoresatchanceamongsampledcandidates_xlbifgcgfhEFHJGDaxba4TestfMp_24accessorc87d5522a43a88c5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:106:6-106:6
