@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_17Z13290a3d1612f71efMu_() async throws -> Void {
  @Sendable func $s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureDecodingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_7__localfMu_.`JPEGs decode to what Pillow decodes, baseline, progressive and grey`())))
  }
  try await $s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_25generator13290a3d1612f71efMu_() async -> Testing.Test {
  return .__function(
  named: "`JPEGs decode to what Pillow decodes, baseline, progressive and grey`()",
  in: PictureDecodingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "JPEGs decode to what Pillow decodes, baseline, progressive and grey",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureDecodingTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureDecodingTests.swift", line: 37, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_17Z13290a3d1612f71efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_24accessor13290a3d1612f71efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_25generator13290a3d1612f71efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_33testContentRecord13290a3d1612f71efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_24accessor13290a3d1612f71efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:53:6-53:6
