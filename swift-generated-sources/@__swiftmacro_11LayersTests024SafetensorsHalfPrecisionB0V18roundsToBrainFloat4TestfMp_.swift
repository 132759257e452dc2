@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_16a4f4bdbf92f72dbafMu_() async throws -> Void {
  @Sendable func $s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsHalfPrecisionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_7__localfMu_.roundsToBrainFloat())))
  }
  try await $s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_25generatora4f4bdbf92f72dbafMu_() async -> Testing.Test {
  return .__function(
  named: "roundsToBrainFloat()",
  in: SafetensorsHalfPrecisionTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "bfloat16 keeps its own values and rounds others to nearest, ties to even",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsHalfPrecisionTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift", line: 38, column: 6),
  parameters: [],
  testFunction: $s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_16a4f4bdbf92f72dbafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_24accessora4f4bdbf92f72dbafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_25generatora4f4bdbf92f72dbafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_33testContentRecorda4f4bdbf92f72dbafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_24accessora4f4bdbf92f72dbafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift:56:6-56:6
