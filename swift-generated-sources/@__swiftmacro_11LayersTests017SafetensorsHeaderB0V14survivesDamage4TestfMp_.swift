@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_16Z265a369e523c135fMu_() async throws -> Void {
  @Sendable func $s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsHeaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_7__localfMu_.survivesDamage())))
  }
  try await $s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_24generator265a369e523c135fMu_() async -> Testing.Test {
  return .__function(
  named: "survivesDamage()",
  in: SafetensorsHeaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "thousands of damaged files are read or refused, never more",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsHeaderTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift", line: 130, column: 6),
  parameters: [],
  testFunction: $s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_16Z265a369e523c135fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_23accessor265a369e523c135fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_24generator265a369e523c135fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_32testContentRecord265a369e523c135fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests017SafetensorsHeaderB0V14survivesDamage4TestfMp_23accessor265a369e523c135fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:175:6-175:6
