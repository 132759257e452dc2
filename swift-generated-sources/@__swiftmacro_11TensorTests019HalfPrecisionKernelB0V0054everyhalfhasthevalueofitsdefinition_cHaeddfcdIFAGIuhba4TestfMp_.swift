@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_16fdaf1a9941e57eaafMu_() async throws -> Void {
  @Sendable func $s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HalfPrecisionKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_7__localfMu_.`every half has the value of its definition`())))
  }
  try await $s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_25generatorfdaf1a9941e57eaafMu_() async -> Testing.Test {
  return .__function(
  named: "`every half has the value of its definition`()",
  in: HalfPrecisionKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every half has the value of its definition",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/HalfPrecisionKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/HalfPrecisionKernelTests.swift", line: 30, column: 6),
  parameters: [],
  testFunction: $s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_16fdaf1a9941e57eaafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_24accessorfdaf1a9941e57eaafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_25generatorfdaf1a9941e57eaafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_33testContentRecordfdaf1a9941e57eaafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_24accessorfdaf1a9941e57eaafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/HalfPrecisionKernelTests.swift:38:6-38:6
