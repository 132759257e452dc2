@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_17Z9b1a6408b2243e66fMu_() async throws -> Void {
  @Sendable func $s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundResamplingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_7__localfMu_.`The filter is the sum it is defined by`())))
  }
  try await $s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_25generator9b1a6408b2243e66fMu_() async -> Testing.Test {
  return .__function(
  named: "`The filter is the sum it is defined by`()",
  in: SoundResamplingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The filter is the sum it is defined by",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundResamplingTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundResamplingTests.swift", line: 41, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_17Z9b1a6408b2243e66fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_24accessor9b1a6408b2243e66fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_25generator9b1a6408b2243e66fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_33testContentRecord9b1a6408b2243e66fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_24accessor9b1a6408b2243e66fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:52:6-52:6
