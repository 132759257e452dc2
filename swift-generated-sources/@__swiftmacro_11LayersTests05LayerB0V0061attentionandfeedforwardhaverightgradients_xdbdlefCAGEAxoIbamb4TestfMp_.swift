@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_17Z1d873d8022a113b9fMu_(dropout arg0:Float) async throws -> Void {
  @Sendable func $s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_7__localfMu0_(dropout arg0:Float,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_7__localfMu_.`attention and feed-forward have right gradients`(dropout: arg0))))
  }
  try await $s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_7__localfMu0_(dropout: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_25generator1d873d8022a113b9fMu_() async -> Testing.Test {
  return .__function(
  named: "`attention and feed-forward have right gradients`(dropout:)",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "attention and feed-forward have right gradients",traits: [],arguments: {[Float(0), 0.3]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/LayerTests.swift", filePath: "/work/tree/Tests/LayersTests/LayerTests.swift", line: 10, column: 6),
  parameters: [(firstName: "dropout",secondName: nil,type: (Float).self)],
  testFunction: $s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_17Z1d873d8022a113b9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_24accessor1d873d8022a113b9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_25generator1d873d8022a113b9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_33testContentRecord1d873d8022a113b9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_24accessor1d873d8022a113b9fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:44:6-44:6
