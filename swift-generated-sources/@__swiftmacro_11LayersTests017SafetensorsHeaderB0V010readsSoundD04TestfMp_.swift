@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_16Z2ee71b679747411fMu_() async throws -> Void {
  @Sendable func $s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsHeaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_7__localfMu_.readsSoundHeader())))
  }
  try await $s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_24generator2ee71b679747411fMu_() async -> Testing.Test {
  return .__function(
  named: "readsSoundHeader()",
  in: SafetensorsHeaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a sound header is read as it stands",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsHeaderTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_16Z2ee71b679747411fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_23accessor2ee71b679747411fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_24generator2ee71b679747411fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_32testContentRecord2ee71b679747411fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_23accessor2ee71b679747411fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:46:6-46:6
