@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_17Z80ea0a977d81b4d1fMu_(format arg0:WeightFormat) async throws -> Void {
  @Sendable func $s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_7__localfMu0_(format arg0:WeightFormat,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PackedKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_7__localfMu_.`levels that fuse multiply-adds give equal bits`(format: arg0))))
  }
  try await $s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_7__localfMu0_(format: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_25generator80ea0a977d81b4d1fMu_() async -> Testing.Test {
  return .__function(
  named: "`levels that fuse multiply-adds give equal bits`(format:)",
  in: PackedKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "levels that fuse multiply-adds give equal bits",traits: [],arguments: {WeightFormat.allCases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/PackedKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/PackedKernelTests.swift", line: 67, column: 6),
  parameters: [(firstName: "format",secondName: nil,type: (WeightFormat).self)],
  testFunction: $s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_17Z80ea0a977d81b4d1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_24accessor80ea0a977d81b4d1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_25generator80ea0a977d81b4d1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_33testContentRecord80ea0a977d81b4d1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_24accessor80ea0a977d81b4d1fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:72:6-72:6
