@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_17Z33ffd08b0c70736ffMu_() async throws -> Void {
  @Sendable func $s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ArenaTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_7__localfMu_.`room is aligned, apart and usable`())))
  }
  try await $s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_25generator33ffd08b0c70736ffMu_() async -> Testing.Test {
  return .__function(
  named: "`room is aligned, apart and usable`()",
  in: ArenaTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "room is aligned, apart and usable",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/ArenaTests.swift", filePath: "/work/tree/Tests/TensorTests/ArenaTests.swift", line: 5, column: 6),
  parameters: [],
  testFunction: $s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_17Z33ffd08b0c70736ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_24accessor33ffd08b0c70736ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_25generator33ffd08b0c70736ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_33testContentRecord33ffd08b0c70736ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_24accessor33ffd08b0c70736ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/ArenaTests.swift:16:6-16:6
