@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_17Z2f8172e482691a75fMu_() async throws -> Void {
  @Sendable func $s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_7__localfMu_.`dense parameters come before tables in memory`())))
  }
  try await $s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_25generator2f8172e482691a75fMu_() async -> Testing.Test {
  return .__function(
  named: "`dense parameters come before tables in memory`()",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "dense parameters come before tables in memory",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/LayerTests.swift", filePath: "/work/tree/Tests/LayersTests/LayerTests.swift", line: 58, column: 6),
  parameters: [],
  testFunction: $s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_17Z2f8172e482691a75fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_24accessor2f8172e482691a75fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_25generator2f8172e482691a75fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_33testContentRecord2f8172e482691a75fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_24accessor2f8172e482691a75fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:67:6-67:6
