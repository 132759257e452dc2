@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_17Z7ee76c4fdab9b51dfMu_() async throws -> Void {
  @Sendable func $s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecompositionKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_7__localfMu_.`A matrix that is not finite ends the eigenvalue iteration too`())))
  }
  try await $s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_25generator7ee76c4fdab9b51dfMu_() async -> Testing.Test {
  return .__function(
  named: "`A matrix that is not finite ends the eigenvalue iteration too`()",
  in: DecompositionKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A matrix that is not finite ends the eigenvalue iteration too",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/DecompositionKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/DecompositionKernelTests.swift", line: 69, column: 6),
  parameters: [],
  testFunction: $s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_17Z7ee76c4fdab9b51dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_24accessor7ee76c4fdab9b51dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_25generator7ee76c4fdab9b51dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_33testContentRecord7ee76c4fdab9b51dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_24accessor7ee76c4fdab9b51dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:75:6-75:6
