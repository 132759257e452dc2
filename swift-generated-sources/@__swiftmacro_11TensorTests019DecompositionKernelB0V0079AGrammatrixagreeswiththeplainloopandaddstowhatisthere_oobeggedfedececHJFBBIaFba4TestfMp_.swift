@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_15a355309529694cffMu_(rows arg0:Int,width arg1:Int) async throws -> Void {
  @Sendable func $s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_7__localfMu0_(rows arg0:Int,width arg1:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecompositionKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_7__localfMu_.`A Gram matrix agrees with the plain loop and adds to what is there`(rows: arg0,width: arg1))))
  }
  try await $s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_7__localfMu0_(rows: arg0,width: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_24generatora355309529694cffMu_() async -> Testing.Test {
  return .__function(
  named: "`A Gram matrix agrees with the plain loop and adds to what is there`(rows:width:)",
  in: DecompositionKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A Gram matrix agrees with the plain loop and adds to what is there",traits: [],arguments: {[(0, 3), (1, 1), (5, 4), (40, 17)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/DecompositionKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/DecompositionKernelTests.swift", line: 27, column: 6),
  parameters: [(firstName: "rows",secondName: nil,type: (Int).self),(firstName: "width",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_15a355309529694cffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_23accessora355309529694cffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_24generatora355309529694cffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_32testContentRecorda355309529694cffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_23accessora355309529694cffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:43:6-43:6
