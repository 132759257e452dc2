@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_16c5ab99167a6f3bd3fMu_() async throws -> Void {
  @Sendable func $s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PackedKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_7__localfMu_.`zeros and the tiniest weights stay harmless in bytes`())))
  }
  try await $s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_25generatorc5ab99167a6f3bd3fMu_() async -> Testing.Test {
  return .__function(
  named: "`zeros and the tiniest weights stay harmless in bytes`()",
  in: PackedKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "zeros and the tiniest weights stay harmless in bytes",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/PackedKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/PackedKernelTests.swift", line: 102, column: 6),
  parameters: [],
  testFunction: $s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_16c5ab99167a6f3bd3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_24accessorc5ab99167a6f3bd3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_25generatorc5ab99167a6f3bd3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_33testContentRecordc5ab99167a6f3bd3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_24accessorc5ab99167a6f3bd3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:110:6-110:6
