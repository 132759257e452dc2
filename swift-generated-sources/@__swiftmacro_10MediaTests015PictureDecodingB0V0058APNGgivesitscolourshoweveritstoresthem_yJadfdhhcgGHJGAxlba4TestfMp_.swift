@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_17Z1fe4bbe34f143803fMu_(file arg0:[UInt8]) async throws -> Void {
  @Sendable func $s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_7__localfMu0_(file arg0:[UInt8],_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureDecodingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_7__localfMu_.`A PNG gives its colours however it stores them`(file: arg0))))
  }
  try await $s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_7__localfMu0_(file: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_25generator1fe4bbe34f143803fMu_() async -> Testing.Test {
  return .__function(
  named: "`A PNG gives its colours however it stores them`(file:)",
  in: PictureDecodingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A PNG gives its colours however it stores them",traits: [],arguments: {[
        PictureFiles.colour8, PictureFiles.colour16, PictureFiles.palette, PictureFiles.interlaced,
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureDecodingTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureDecodingTests.swift", line: 10, column: 6),
  parameters: [(firstName: "file",secondName: nil,type: ([UInt8]).self)],
  testFunction: $s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_17Z1fe4bbe34f143803fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_24accessor1fe4bbe34f143803fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_25generator1fe4bbe34f143803fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_33testContentRecord1fe4bbe34f143803fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_24accessor1fe4bbe34f143803fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:16:6-16:6
