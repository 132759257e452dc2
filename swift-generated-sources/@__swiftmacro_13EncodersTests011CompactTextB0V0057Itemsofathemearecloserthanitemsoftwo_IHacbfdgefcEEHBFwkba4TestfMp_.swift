@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_17Z22863934766a67d6fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CompactTextTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_7__localfMu_.`Items of a theme are closer than items of two`())))
  }
  try await $s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_25generator22863934766a67d6fMu_() async -> Testing.Test {
  return .__function(
  named: "`Items of a theme are closer than items of two`()",
  in: CompactTextTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Items of a theme are closer than items of two",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/CompactTextTests.swift", filePath: "/work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift", line: 30, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_17Z22863934766a67d6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_24accessor22863934766a67d6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_25generator22863934766a67d6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_33testContentRecord22863934766a67d6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_24accessor22863934766a67d6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:44:6-44:6
