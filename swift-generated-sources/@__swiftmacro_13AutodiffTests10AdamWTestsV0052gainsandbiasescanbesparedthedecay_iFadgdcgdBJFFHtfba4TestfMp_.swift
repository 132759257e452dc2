@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_16cc5d505927dbd42efMu_() async throws -> Void {
  @Sendable func $s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AdamWTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_7__localfMu_.`gains and biases can be spared the decay`())))
  }
  try await $s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_25generatorcc5d505927dbd42efMu_() async -> Testing.Test {
  return .__function(
  named: "`gains and biases can be spared the decay`()",
  in: AdamWTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "gains and biases can be spared the decay",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/AdamWTests.swift", filePath: "/work/tree/Tests/AutodiffTests/AdamWTests.swift", line: 37, column: 6),
  parameters: [],
  testFunction: $s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_16cc5d505927dbd42efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_24accessorcc5d505927dbd42efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_25generatorcc5d505927dbd42efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_33testContentRecordcc5d505927dbd42efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_24accessorcc5d505927dbd42efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/AdamWTests.swift:48:6-48:6
