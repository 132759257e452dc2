@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_16c10e2ca22584ab9cfMu_() async throws -> Void {
  @Sendable func $s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsHeaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_7__localfMu_.refusesOtherEncodings())))
  }
  try await $s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_25generatorc10e2ca22584ab9cfMu_() async -> Testing.Test {
  return .__function(
  named: "refusesOtherEncodings()",
  in: SafetensorsHeaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a header that is not UTF-8 is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsHeaderTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift", line: 115, column: 6),
  parameters: [],
  testFunction: $s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_16c10e2ca22584ab9cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_24accessorc10e2ca22584ab9cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_25generatorc10e2ca22584ab9cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_33testContentRecordc10e2ca22584ab9cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_24accessorc10e2ca22584ab9cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:118:6-118:6
