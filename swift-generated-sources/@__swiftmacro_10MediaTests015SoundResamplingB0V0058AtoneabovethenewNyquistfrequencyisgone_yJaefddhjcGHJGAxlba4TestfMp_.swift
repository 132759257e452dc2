@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_17Z6c30344959ba68c9fMu_() async throws -> Void {
  @Sendable func $s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundResamplingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_7__localfMu_.`A tone above the new Nyquist frequency is gone`())))
  }
  try await $s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_25generator6c30344959ba68c9fMu_() async -> Testing.Test {
  return .__function(
  named: "`A tone above the new Nyquist frequency is gone`()",
  in: SoundResamplingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A tone above the new Nyquist frequency is gone",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundResamplingTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundResamplingTests.swift", line: 27, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_17Z6c30344959ba68c9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_24accessor6c30344959ba68c9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_25generator6c30344959ba68c9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_33testContentRecord6c30344959ba68c9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_24accessor6c30344959ba68c9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:31:6-31:6
