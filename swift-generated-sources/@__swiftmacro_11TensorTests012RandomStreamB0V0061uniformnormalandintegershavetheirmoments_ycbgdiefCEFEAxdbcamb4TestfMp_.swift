@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_16e246eb149f6e475cfMu_() async throws -> Void {
  @Sendable func $s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RandomStreamTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_7__localfMu_.`uniform, normal and integers have their moments`())))
  }
  try await $s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_25generatore246eb149f6e475cfMu_() async -> Testing.Test {
  return .__function(
  named: "`uniform, normal and integers have their moments`()",
  in: RandomStreamTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "uniform, normal and integers have their moments",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/RandomStreamTests.swift", filePath: "/work/tree/Tests/TensorTests/RandomStreamTests.swift", line: 22, column: 6),
  parameters: [],
  testFunction: $s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_16e246eb149f6e475cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_24accessore246eb149f6e475cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_25generatore246eb149f6e475cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_33testContentRecorde246eb149f6e475cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_24accessore246eb149f6e475cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:34:6-34:6
