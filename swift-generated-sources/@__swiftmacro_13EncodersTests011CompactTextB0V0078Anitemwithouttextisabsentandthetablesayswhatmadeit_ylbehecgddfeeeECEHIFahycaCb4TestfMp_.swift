@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_17Z617f7417a764325afMu_() async throws -> Void {
  @Sendable func $s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CompactTextTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_7__localfMu_.`An item without text is absent, and the table says what made it`())))
  }
  try await $s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_25generator617f7417a764325afMu_() async -> Testing.Test {
  return .__function(
  named: "`An item without text is absent, and the table says what made it`()",
  in: CompactTextTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "An item without text is absent, and the table says what made it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/CompactTextTests.swift", filePath: "/work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift", line: 46, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_17Z617f7417a764325afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_24accessor617f7417a764325afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_25generator617f7417a764325afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_33testContentRecord617f7417a764325afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_24accessor617f7417a764325afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:53:6-53:6
