@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_17Z85f092afcaee94eefMu_() async throws -> Void {
  @Sendable func $s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StreamEngineTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_7__localfMu_.`A silence longer than the longest wait is jumped over`())))
  }
  try await $s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_25generator85f092afcaee94eefMu_() async -> Testing.Test {
  return .__function(
  named: "`A silence longer than the longest wait is jumped over`()",
  in: StreamEngineTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A silence longer than the longest wait is jumped over",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/StreamEngineTests.swift", filePath: "/work/tree/Tests/StreamingTests/StreamEngineTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_17Z85f092afcaee94eefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_24accessor85f092afcaee94eefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_25generator85f092afcaee94eefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_33testContentRecord85f092afcaee94eefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_24accessor85f092afcaee94eefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:53:6-53:6
