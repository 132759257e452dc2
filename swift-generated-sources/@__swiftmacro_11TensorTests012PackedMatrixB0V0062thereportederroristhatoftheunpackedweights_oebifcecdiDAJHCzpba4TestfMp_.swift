@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_17Z204f8a54debd2c35fMu_(format arg0:WeightFormat) async throws -> Void {
  @Sendable func $s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_7__localfMu0_(format arg0:WeightFormat,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PackedMatrixTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_7__localfMu_.`the reported error is that of the unpacked weights`(format: arg0))))
  }
  try await $s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_7__localfMu0_(format: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_25generator204f8a54debd2c35fMu_() async -> Testing.Test {
  return .__function(
  named: "`the reported error is that of the unpacked weights`(format:)",
  in: PackedMatrixTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the reported error is that of the unpacked weights",traits: [],arguments: {WeightFormat.allCases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/PackedMatrixTests.swift", filePath: "/work/tree/Tests/TensorTests/PackedMatrixTests.swift", line: 69, column: 6),
  parameters: [(firstName: "format",secondName: nil,type: (WeightFormat).self)],
  testFunction: $s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_17Z204f8a54debd2c35fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_24accessor204f8a54debd2c35fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_25generator204f8a54debd2c35fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_33testContentRecord204f8a54debd2c35fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_24accessor204f8a54debd2c35fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:84:6-84:6
