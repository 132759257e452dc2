@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_16c028383684c96928fMu_(format arg0:WeightFormat) async throws -> Void {
  @Sendable func $s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_7__localfMu0_(format arg0:WeightFormat,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PackedMatrixTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_7__localfMu_.`the product does not depend on the number of workers`(format: arg0))))
  }
  try await $s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_7__localfMu0_(format: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_25generatorc028383684c96928fMu_() async -> Testing.Test {
  return .__function(
  named: "`the product does not depend on the number of workers`(format:)",
  in: PackedMatrixTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the product does not depend on the number of workers",traits: [],arguments: {WeightFormat.allCases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/PackedMatrixTests.swift", filePath: "/work/tree/Tests/TensorTests/PackedMatrixTests.swift", line: 32, column: 6),
  parameters: [(firstName: "format",secondName: nil,type: (WeightFormat).self)],
  testFunction: $s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_16c028383684c96928fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_24accessorc028383684c96928fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_25generatorc028383684c96928fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_33testContentRecordc028383684c96928fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_24accessorc028383684c96928fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:44:6-44:6
