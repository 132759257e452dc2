@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_17Z72ea6be6b45f679efMu_() async throws -> Void {
  @Sendable func $s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsHeaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_7__localfMu_.refusesLengths())))
  }
  try await $s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_25generator72ea6be6b45f679efMu_() async -> Testing.Test {
  return .__function(
  named: "refusesLengths()",
  in: SafetensorsHeaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a length beyond the file, beyond reason or negative is refused before it is used",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsHeaderTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift", line: 107, column: 6),
  parameters: [],
  testFunction: $s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_17Z72ea6be6b45f679efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_24accessor72ea6be6b45f679efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_25generator72ea6be6b45f679efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_33testContentRecord72ea6be6b45f679efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests017SafetensorsHeaderB0V14refusesLengths4TestfMp_24accessor72ea6be6b45f679efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:113:6-113:6
