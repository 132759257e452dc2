@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_16c3e3a40f44843ed2fMu_() async throws -> Void {
  @Sendable func $s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_7__localfMu_.`Samples beyond the range are limited, and samples that are no numbers refused`())))
  }
  try await $s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_25generatorc3e3a40f44843ed2fMu_() async -> Testing.Test {
  return .__function(
  named: "`Samples beyond the range are limited, and samples that are no numbers refused`()",
  in: SoundTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Samples beyond the range are limited, and samples that are no numbers refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundTests.swift", line: 48, column: 6),
  parameters: [],
  testFunction: $s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_16c3e3a40f44843ed2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_24accessorc3e3a40f44843ed2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_25generatorc3e3a40f44843ed2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_33testContentRecordc3e3a40f44843ed2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests05SoundB0V0092Samplesbeyondtherangearelimitedandsamplesthatarenonumbersrefused_wybgdfdhdhedchBEJJFDbDjdahc4TestfMp_24accessorc3e3a40f44843ed2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:58:6-58:6
