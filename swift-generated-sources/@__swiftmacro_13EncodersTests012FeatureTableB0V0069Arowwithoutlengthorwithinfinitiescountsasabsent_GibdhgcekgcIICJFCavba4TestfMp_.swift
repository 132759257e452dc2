@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_16a7cc0c1d1d86e384fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_7__localfMu_.`A row without length or with infinities counts as absent`())))
  }
  try await $s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_25generatora7cc0c1d1d86e384fMu_() async -> Testing.Test {
  return .__function(
  named: "`A row without length or with infinities counts as absent`()",
  in: FeatureTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A row without length or with infinities counts as absent",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTableTests.swift", filePath: "/work/tree/Tests/EncodersTests/FeatureTableTests.swift", line: 18, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_16a7cc0c1d1d86e384fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_24accessora7cc0c1d1d86e384fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_25generatora7cc0c1d1d86e384fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_33testContentRecorda7cc0c1d1d86e384fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests012FeatureTableB0V0069Arowwithoutlengthorwithinfinitiescountsasabsent_GibdhgcekgcIICJFCavba4TestfMp_24accessora7cc0c1d1d86e384fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:23:6-23:6
