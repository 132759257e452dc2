@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_17Z746e5801094ac58dfMu_() async throws -> Void {
  @Sendable func $s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_7__localfMu_.isDeterministic())))
  }
  try await $s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_25generator746e5801094ac58dfMu_() async -> Testing.Test {
  return .__function(
  named: "isDeterministic()",
  in: SafetensorsFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "equal tensors give equal bytes, in whatever order they are handed over",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsFileTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsFileTests.swift", line: 71, column: 6),
  parameters: [],
  testFunction: $s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_17Z746e5801094ac58dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_24accessor746e5801094ac58dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_25generator746e5801094ac58dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_33testContentRecord746e5801094ac58dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_24accessor746e5801094ac58dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:82:6-82:6
