@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_15ac2b16d3a002d39fMu_(loss arg0:SASRec.Loss) async throws -> Void {
  @Sendable func $s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_7__localfMu0_(loss arg0:SASRec.Loss,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_7__localfMu_.`the number of workers changes no bit`(loss: arg0))))
  }
  try await $s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_7__localfMu0_(loss: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_24generatorac2b16d3a002d39fMu_() async -> Testing.Test {
  return .__function(
  named: "`the number of workers changes no bit`(loss:)",
  in: SASRecTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the number of workers changes no bit",traits: [],arguments: {[SASRec.Loss.bce, .ce]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTrainingTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift", line: 28, column: 6),
  parameters: [(firstName: "loss",secondName: nil,type: (SASRec.Loss).self)],
  testFunction: $s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_15ac2b16d3a002d39fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_23accessorac2b16d3a002d39fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_24generatorac2b16d3a002d39fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_32testContentRecordac2b16d3a002d39fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_23accessorac2b16d3a002d39fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:37:6-37:6
