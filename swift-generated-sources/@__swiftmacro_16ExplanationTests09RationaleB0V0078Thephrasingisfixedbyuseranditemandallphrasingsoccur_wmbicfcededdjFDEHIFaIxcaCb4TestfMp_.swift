@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_17Z786e8ea1919cae1dfMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RationaleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_7__localfMu_.`The phrasing is fixed by user and item, and all phrasings occur`())))
  }
  try await $s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_25generator786e8ea1919cae1dfMu_() async -> Testing.Test {
  return .__function(
  named: "`The phrasing is fixed by user and item, and all phrasings occur`()",
  in: RationaleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The phrasing is fixed by user and item, and all phrasings occur",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/RationaleTests.swift", filePath: "/work/tree/Tests/ExplanationTests/RationaleTests.swift", line: 59, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_17Z786e8ea1919cae1dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_24accessor786e8ea1919cae1dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_25generator786e8ea1919cae1dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_33testContentRecord786e8ea1919cae1dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09RationaleB0V0078Thephrasingisfixedbyuseranditemandallphrasingsoccur_wmbicfcededdjFDEHIFaIxcaCb4TestfMp_24accessor786e8ea1919cae1dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:67:6-67:6
