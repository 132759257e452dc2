@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_16b8cc785b01f035aafMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_7__localfMu_.`damaged and foreign files are refused`())))
  }
  try await $s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_25generatorb8cc785b01f035aafMu_() async -> Testing.Test {
  return .__function(
  named: "`damaged and foreign files are refused`()",
  in: SASRecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "damaged and foreign files are refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTests.swift", line: 120, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_16b8cc785b01f035aafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_24accessorb8cc785b01f035aafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_25generatorb8cc785b01f035aafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_33testContentRecordb8cc785b01f035aafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_24accessorb8cc785b01f035aafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:139:6-139:6
