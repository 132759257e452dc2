@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_17Z101aae9de8eb20a1fMu_() async throws -> Void {
  @Sendable func $s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsHalfPrecisionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_7__localfMu_.readsEveryHalf())))
  }
  try await $s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_25generator101aae9de8eb20a1fMu_() async -> Testing.Test {
  return .__function(
  named: "readsEveryHalf()",
  in: SafetensorsHalfPrecisionTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every half is read as the processor reads it, and written back unchanged",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsHalfPrecisionTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift", line: 5, column: 6),
  parameters: [],
  testFunction: $s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_17Z101aae9de8eb20a1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_24accessor101aae9de8eb20a1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_25generator101aae9de8eb20a1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_33testContentRecord101aae9de8eb20a1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_24accessor101aae9de8eb20a1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift:16:6-16:6
