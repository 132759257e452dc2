@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_17Z60504cf398a30eb5fMu_(width arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_7__localfMu0_(width arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecompositionKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_7__localfMu_.`A sparse product agrees with the dense loop`(width: arg0))))
  }
  try await $s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_7__localfMu0_(width: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_25generator60504cf398a30eb5fMu_() async -> Testing.Test {
  return .__function(
  named: "`A sparse product agrees with the dense loop`(width:)",
  in: DecompositionKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A sparse product agrees with the dense loop",traits: [],arguments: {[0, 1, 7, 33]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/DecompositionKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/DecompositionKernelTests.swift", line: 6, column: 6),
  parameters: [(firstName: "width",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_17Z60504cf398a30eb5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_24accessor60504cf398a30eb5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_25generator60504cf398a30eb5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_33testContentRecord60504cf398a30eb5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_24accessor60504cf398a30eb5fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:25:6-25:6
