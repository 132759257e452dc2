@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_17Z8563403abc6b015efMu_() async throws -> Void {
  @Sendable func $s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureDecodingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_7__localfMu_.`A grey PNG of 1 or 16 bits becomes 8 bits of each colour`())))
  }
  try await $s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_25generator8563403abc6b015efMu_() async -> Testing.Test {
  return .__function(
  named: "`A grey PNG of 1 or 16 bits becomes 8 bits of each colour`()",
  in: PictureDecodingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A grey PNG of 1 or 16 bits becomes 8 bits of each colour",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureDecodingTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureDecodingTests.swift", line: 29, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_17Z8563403abc6b015efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_24accessor8563403abc6b015efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_25generator8563403abc6b015efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_33testContentRecord8563403abc6b015efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_24accessor8563403abc6b015efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:35:6-35:6
