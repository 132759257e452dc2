@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_17Z7bf8ad492ed3ab41fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CompactTextTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_7__localfMu_.`The decomposition agrees with the eigenvectors of the whole product`())))
  }
  try await $s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_25generator7bf8ad492ed3ab41fMu_() async -> Testing.Test {
  return .__function(
  named: "`The decomposition agrees with the eigenvectors of the whole product`()",
  in: CompactTextTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The decomposition agrees with the eigenvectors of the whole product",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/CompactTextTests.swift", filePath: "/work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift", line: 73, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_17Z7bf8ad492ed3ab41fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_24accessor7bf8ad492ed3ab41fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_25generator7bf8ad492ed3ab41fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_33testContentRecord7bf8ad492ed3ab41fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_24accessor7bf8ad492ed3ab41fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:98:6-98:6
