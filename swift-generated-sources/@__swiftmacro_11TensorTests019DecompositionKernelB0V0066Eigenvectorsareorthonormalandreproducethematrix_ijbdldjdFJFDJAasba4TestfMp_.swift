@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_17Z7092d5b3d6b2a86dfMu_(n arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_7__localfMu0_(n arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecompositionKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_7__localfMu_.`Eigenvectors are orthonormal and reproduce the matrix`(n: arg0))))
  }
  try await $s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_7__localfMu0_(n: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_25generator7092d5b3d6b2a86dfMu_() async -> Testing.Test {
  return .__function(
  named: "`Eigenvectors are orthonormal and reproduce the matrix`(n:)",
  in: DecompositionKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Eigenvectors are orthonormal and reproduce the matrix",traits: [],arguments: {[0, 1, 2, 9, 40]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/DecompositionKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/DecompositionKernelTests.swift", line: 45, column: 6),
  parameters: [(firstName: "n",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_17Z7092d5b3d6b2a86dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_24accessor7092d5b3d6b2a86dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_25generator7092d5b3d6b2a86dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_33testContentRecord7092d5b3d6b2a86dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests019DecompositionKernelB0V0066Eigenvectorsareorthonormalandreproducethematrix_ijbdldjdFJFDJAasba4TestfMp_24accessor7092d5b3d6b2a86dfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:67:6-67:6
