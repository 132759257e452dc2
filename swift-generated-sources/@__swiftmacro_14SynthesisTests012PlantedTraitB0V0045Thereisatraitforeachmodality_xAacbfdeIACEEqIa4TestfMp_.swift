@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_16f3b383586fdac99dfMu_() async throws -> Void {
  @Sendable func $s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PlantedTraitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_7__localfMu_.`There is a trait for each modality`())))
  }
  try await $s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_25generatorf3b383586fdac99dfMu_() async -> Testing.Test {
  return .__function(
  named: "`There is a trait for each modality`()",
  in: PlantedTraitTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "There is a trait for each modality",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SynthesisTests/PlantedTraitTests.swift", filePath: "/work/tree/Tests/SynthesisTests/PlantedTraitTests.swift", line: 5, column: 6),
  parameters: [],
  testFunction: $s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_16f3b383586fdac99dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_24accessorf3b383586fdac99dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_25generatorf3b383586fdac99dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_33testContentRecordf3b383586fdac99dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_24accessorf3b383586fdac99dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SynthesisTests/PlantedTraitTests.swift:7:6-7:6
