@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_17Z8c11210c1132788efMu_() async throws -> Void {
  @Sendable func $s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_7__localfMu_.readsForeignFiles())))
  }
  try await $s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_25generator8c11210c1132788efMu_() async -> Testing.Test {
  return .__function(
  named: "readsForeignFiles()",
  in: SafetensorsFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "files of other programs are read: single precision, and bfloat16",traits: [.enabled(if: haveOracles, "needs ../shared/oracles")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsFileTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsFileTests.swift", line: 152, column: 6),
  parameters: [],
  testFunction: $s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_17Z8c11210c1132788efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_24accessor8c11210c1132788efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_25generator8c11210c1132788efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_33testContentRecord8c11210c1132788efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_24accessor8c11210c1132788efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:174:6-174:6
