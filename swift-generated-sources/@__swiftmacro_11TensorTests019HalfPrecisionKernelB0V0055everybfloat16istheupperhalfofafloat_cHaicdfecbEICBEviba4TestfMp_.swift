@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_17Z8840adefae581018fMu_() async throws -> Void {
  @Sendable func $s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HalfPrecisionKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_7__localfMu_.`every bfloat16 is the upper half of a float`())))
  }
  try await $s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_25generator8840adefae581018fMu_() async -> Testing.Test {
  return .__function(
  named: "`every bfloat16 is the upper half of a float`()",
  in: HalfPrecisionKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every bfloat16 is the upper half of a float",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/HalfPrecisionKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/HalfPrecisionKernelTests.swift", line: 40, column: 6),
  parameters: [],
  testFunction: $s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_17Z8840adefae581018fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_24accessor8840adefae581018fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_25generator8840adefae581018fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_33testContentRecord8840adefae581018fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_24accessor8840adefae581018fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/HalfPrecisionKernelTests.swift:45:6-45:6
