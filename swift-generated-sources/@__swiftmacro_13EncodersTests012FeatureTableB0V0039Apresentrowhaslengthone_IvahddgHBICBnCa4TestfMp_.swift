@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_17Z75dede55aaa1e926fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_7__localfMu_.`A present row has length one`())))
  }
  try await $s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_25generator75dede55aaa1e926fMu_() async -> Testing.Test {
  return .__function(
  named: "`A present row has length one`()",
  in: FeatureTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A present row has length one",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTableTests.swift", filePath: "/work/tree/Tests/EncodersTests/FeatureTableTests.swift", line: 9, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_17Z75dede55aaa1e926fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_24accessor75dede55aaa1e926fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_25generator75dede55aaa1e926fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_33testContentRecord75dede55aaa1e926fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests012FeatureTableB0V0039Apresentrowhaslengthone_IvahddgHBICBnCa4TestfMp_24accessor75dede55aaa1e926fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:11:6-11:6
