@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_17Z68e8322f90b5647ffMu_() async throws -> Void {
  @Sendable func $s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FrozenTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_7__localfMu_.`an input's gradient agrees with differences of the loss`())))
  }
  try await $s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_25generator68e8322f90b5647ffMu_() async -> Testing.Test {
  return .__function(
  named: "`an input's gradient agrees with differences of the loss`()",
  in: FrozenTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an input's gradient agrees with differences of the loss",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/FrozenTests.swift", filePath: "/work/tree/Tests/AutodiffTests/FrozenTests.swift", line: 94, column: 6),
  parameters: [],
  testFunction: $s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_17Z68e8322f90b5647ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_24accessor68e8322f90b5647ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_25generator68e8322f90b5647ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_33testContentRecord68e8322f90b5647ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests06FrozenB0V0070aninputsgradientagreeswithdifferencesoftheloss_bibgigelcdHJGFEBaHucaub4TestfMp_24accessor68e8322f90b5647ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:116:6-116:6
