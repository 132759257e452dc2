@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_17Z269c220fb879c35ffMu_() async throws -> Void {
  @Sendable func $s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureResizingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_7__localfMu_.`The middle is cut out, and no more than there is`())))
  }
  try await $s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_25generator269c220fb879c35ffMu_() async -> Testing.Test {
  return .__function(
  named: "`The middle is cut out, and no more than there is`()",
  in: PictureResizingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The middle is cut out, and no more than there is",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureResizingTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureResizingTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_17Z269c220fb879c35ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_24accessor269c220fb879c35ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_25generator269c220fb879c35ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_33testContentRecord269c220fb879c35ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_24accessor269c220fb879c35ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:53:6-53:6
