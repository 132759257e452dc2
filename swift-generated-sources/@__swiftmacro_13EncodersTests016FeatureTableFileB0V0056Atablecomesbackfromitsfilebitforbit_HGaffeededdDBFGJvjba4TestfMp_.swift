@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_16b3e050ed2b799d7afMu_() async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTableFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_7__localfMu_.`A table comes back from its file bit for bit`())))
  }
  try await $s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_25generatorb3e050ed2b799d7afMu_() async -> Testing.Test {
  return .__function(
  named: "`A table comes back from its file bit for bit`()",
  in: FeatureTableFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A table comes back from its file bit for bit",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTableFileTests.swift", filePath: "/work/tree/Tests/EncodersTests/FeatureTableFileTests.swift", line: 17, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_16b3e050ed2b799d7afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_24accessorb3e050ed2b799d7afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_25generatorb3e050ed2b799d7afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_33testContentRecordb3e050ed2b799d7afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_24accessorb3e050ed2b799d7afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:21:6-21:6
