@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_17Z6c71996d1f4ad95ffMu_() async throws -> Void {
  @Sendable func $s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PackedMatrixTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_7__localfMu_.`bytes are counted as they are kept`())))
  }
  try await $s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_25generator6c71996d1f4ad95ffMu_() async -> Testing.Test {
  return .__function(
  named: "`bytes are counted as they are kept`()",
  in: PackedMatrixTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "bytes are counted as they are kept",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/PackedMatrixTests.swift", filePath: "/work/tree/Tests/TensorTests/PackedMatrixTests.swift", line: 86, column: 6),
  parameters: [],
  testFunction: $s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_17Z6c71996d1f4ad95ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_24accessor6c71996d1f4ad95ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_25generator6c71996d1f4ad95ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_33testContentRecord6c71996d1f4ad95ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_24accessor6c71996d1f4ad95ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:91:6-91:6
