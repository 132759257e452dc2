@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_17Z4b73cd4ed772b3c3fMu_() async throws -> Void {
  @Sendable func $s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsHeaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_7__localfMu_.quotesErrors())))
  }
  try await $s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_25generator4b73cd4ed772b3c3fMu_() async -> Testing.Test {
  return .__function(
  named: "quotesErrors()",
  in: SafetensorsHeaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "text of the file cannot reach a terminal through an error",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsHeaderTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift", line: 120, column: 6),
  parameters: [],
  testFunction: $s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_17Z4b73cd4ed772b3c3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_24accessor4b73cd4ed772b3c3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_25generator4b73cd4ed772b3c3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_33testContentRecord4b73cd4ed772b3c3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_24accessor4b73cd4ed772b3c3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:128:6-128:6
