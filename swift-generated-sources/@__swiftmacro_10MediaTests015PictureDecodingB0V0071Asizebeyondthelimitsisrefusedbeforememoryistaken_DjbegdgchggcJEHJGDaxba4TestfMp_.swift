@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_16be7dd16ae33c6604fMu_() async throws -> Void {
  @Sendable func $s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureDecodingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_7__localfMu_.`A size beyond the limits is refused before memory is taken`())))
  }
  try await $s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_25generatorbe7dd16ae33c6604fMu_() async -> Testing.Test {
  return .__function(
  named: "`A size beyond the limits is refused before memory is taken`()",
  in: PictureDecodingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A size beyond the limits is refused before memory is taken",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureDecodingTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureDecodingTests.swift", line: 96, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_16be7dd16ae33c6604fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_24accessorbe7dd16ae33c6604fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_25generatorbe7dd16ae33c6604fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_33testContentRecordbe7dd16ae33c6604fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015PictureDecodingB0V0071Asizebeyondthelimitsisrefusedbeforememoryistaken_DjbegdgchggcJEHJGDaxba4TestfMp_24accessorbe7dd16ae33c6604fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:108:6-108:6
