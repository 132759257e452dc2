@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_16f966e89ea5b338f6fMu_() async throws -> Void {
  @Sendable func $s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureResizingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_7__localfMu_.`The same size gives the same picture`())))
  }
  try await $s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_25generatorf966e89ea5b338f6fMu_() async -> Testing.Test {
  return .__function(
  named: "`The same size gives the same picture`()",
  in: PictureResizingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The same size gives the same picture",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureResizingTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureResizingTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_16f966e89ea5b338f6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_24accessorf966e89ea5b338f6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_25generatorf966e89ea5b338f6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_33testContentRecordf966e89ea5b338f6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_24accessorf966e89ea5b338f6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:36:6-36:6
