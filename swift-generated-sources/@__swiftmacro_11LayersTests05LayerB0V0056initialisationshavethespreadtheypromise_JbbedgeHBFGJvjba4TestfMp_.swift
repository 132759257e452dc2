@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_17Z8489780640fa95b3fMu_() async throws -> Void {
  @Sendable func $s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_7__localfMu_.`initialisations have the spread they promise`())))
  }
  try await $s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_25generator8489780640fa95b3fMu_() async -> Testing.Test {
  return .__function(
  named: "`initialisations have the spread they promise`()",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "initialisations have the spread they promise",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/LayerTests.swift", filePath: "/work/tree/Tests/LayersTests/LayerTests.swift", line: 69, column: 6),
  parameters: [],
  testFunction: $s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_17Z8489780640fa95b3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_24accessor8489780640fa95b3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_25generator8489780640fa95b3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_33testContentRecord8489780640fa95b3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_24accessor8489780640fa95b3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:79:6-79:6
