@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_17Z48943e3a55332fa0fMu_(format arg0:WeightFormat,shape arg1:Shape) async throws -> Void {
  @Sendable func $s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_7__localfMu0_(format arg0:WeightFormat,shape arg1:Shape,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PackedKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_7__localfMu_.`every level multiplies what is packed`(format: arg0,shape: arg1))))
  }
  try await $s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_7__localfMu0_(format: arg0,shape: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_25generator48943e3a55332fa0fMu_() async -> Testing.Test {
  return .__function(
  named: "`every level multiplies what is packed`(format:shape:)",
  in: PackedKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every level multiplies what is packed",traits: [],arguments: {WeightFormat.allCases},{shapes},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/PackedKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/PackedKernelTests.swift", line: 21, column: 6),
  parameters: [(firstName: "format",secondName: nil,type: (WeightFormat).self),(firstName: "shape",secondName: nil,type: (Shape).self)],
  testFunction: $s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_17Z48943e3a55332fa0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_24accessor48943e3a55332fa0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_25generator48943e3a55332fa0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_33testContentRecord48943e3a55332fa0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012PackedKernelB0V0049everylevelmultiplieswhatispacked_lEafkecJJIJAscba4TestfMp_24accessor48943e3a55332fa0fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:31:6-31:6
