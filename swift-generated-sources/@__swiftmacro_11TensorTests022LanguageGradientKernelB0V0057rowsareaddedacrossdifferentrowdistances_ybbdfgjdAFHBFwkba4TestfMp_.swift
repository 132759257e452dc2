@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_17Z7b51fc8f491bce37fMu_() async throws -> Void {
  @Sendable func $s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageGradientKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_7__localfMu_.`rows are added across different row distances`())))
  }
  try await $s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_25generator7b51fc8f491bce37fMu_() async -> Testing.Test {
  return .__function(
  named: "`rows are added across different row distances`()",
  in: LanguageGradientKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "rows are added across different row distances",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LanguageGradientKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift", line: 103, column: 6),
  parameters: [],
  testFunction: $s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_17Z7b51fc8f491bce37fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_24accessor7b51fc8f491bce37fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_25generator7b51fc8f491bce37fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_33testContentRecord7b51fc8f491bce37fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests022LanguageGradientKernelB0V0057rowsareaddedacrossdifferentrowdistances_ybbdfgjdAFHBFwkba4TestfMp_24accessor7b51fc8f491bce37fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:113:6-113:6
