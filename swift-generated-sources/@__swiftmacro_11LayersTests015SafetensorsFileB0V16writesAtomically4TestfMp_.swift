@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_16bc8c39fa8b1c39d4fMu_() async throws -> Void {
  @Sendable func $s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_7__localfMu_.writesAtomically())))
  }
  try await $s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_25generatorbc8c39fa8b1c39d4fMu_() async -> Testing.Test {
  return .__function(
  named: "writesAtomically()",
  in: SafetensorsFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a failed write leaves the old file and nothing else",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsFileTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsFileTests.swift", line: 84, column: 6),
  parameters: [],
  testFunction: $s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_16bc8c39fa8b1c39d4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_24accessorbc8c39fa8b1c39d4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_25generatorbc8c39fa8b1c39d4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_33testContentRecordbc8c39fa8b1c39d4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_24accessorbc8c39fa8b1c39d4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:110:6-110:6
