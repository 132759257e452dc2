@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_17Z5194c02ca49e7312fMu_() async throws -> Void {
  @Sendable func $s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_7__localfMu_.`parameters carry their checkpoint keys and shapes`())))
  }
  try await $s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_25generator5194c02ca49e7312fMu_() async -> Testing.Test {
  return .__function(
  named: "`parameters carry their checkpoint keys and shapes`()",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "parameters carry their checkpoint keys and shapes",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/LayerTests.swift", filePath: "/work/tree/Tests/LayersTests/LayerTests.swift", line: 46, column: 6),
  parameters: [],
  testFunction: $s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_17Z5194c02ca49e7312fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_24accessor5194c02ca49e7312fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_25generator5194c02ca49e7312fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_33testContentRecord5194c02ca49e7312fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests05LayerB0V0061parameterscarrytheircheckpointkeysandshapes_sfbffkedBHGCHyoba4TestfMp_24accessor5194c02ca49e7312fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:56:6-56:6
