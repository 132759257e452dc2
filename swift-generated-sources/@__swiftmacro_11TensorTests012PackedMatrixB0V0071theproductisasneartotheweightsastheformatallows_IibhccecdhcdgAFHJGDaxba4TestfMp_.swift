@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_16c56989bb84577bf6fMu_(format arg0:WeightFormat,tolerance arg1:Double) async throws -> Void {
  @Sendable func $s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_7__localfMu0_(format arg0:WeightFormat,tolerance arg1:Double,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PackedMatrixTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_7__localfMu_.`the product is as near to the weights as the format allows`(format: arg0,tolerance: arg1))))
  }
  try await $s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_7__localfMu0_(format: arg0,tolerance: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_25generatorc56989bb84577bf6fMu_() async -> Testing.Test {
  return .__function(
  named: "`the product is as near to the weights as the format allows`(format:tolerance:)",
  in: PackedMatrixTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the product is as near to the weights as the format allows",traits: [],arguments: {zip(WeightFormat.allCases, [1e-6, 4e-3, 1.2e-2])},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/PackedMatrixTests.swift", filePath: "/work/tree/Tests/TensorTests/PackedMatrixTests.swift", line: 46, column: 6),
  parameters: [(firstName: "format",secondName: nil,type: (WeightFormat).self),(firstName: "tolerance",secondName: nil,type: (Double).self)],
  testFunction: $s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_16c56989bb84577bf6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_24accessorc56989bb84577bf6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_25generatorc56989bb84577bf6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_33testContentRecordc56989bb84577bf6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_24accessorc56989bb84577bf6fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:67:6-67:6
