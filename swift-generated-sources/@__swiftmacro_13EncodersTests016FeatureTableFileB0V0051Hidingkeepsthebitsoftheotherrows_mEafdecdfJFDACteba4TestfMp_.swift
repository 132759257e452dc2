@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_16ca7eb697f030904dfMu_() async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTableFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_7__localfMu_.`Hiding keeps the bits of the other rows`())))
  }
  try await $s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_25generatorca7eb697f030904dfMu_() async -> Testing.Test {
  return .__function(
  named: "`Hiding keeps the bits of the other rows`()",
  in: FeatureTableFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Hiding keeps the bits of the other rows",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTableFileTests.swift", filePath: "/work/tree/Tests/EncodersTests/FeatureTableFileTests.swift", line: 32, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_16ca7eb697f030904dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_24accessorca7eb697f030904dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_25generatorca7eb697f030904dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_33testContentRecordca7eb697f030904dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_24accessorca7eb697f030904dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:37:6-37:6
