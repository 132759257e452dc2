@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_16c1f230ec51c67f22fMu_() async throws -> Void {
  @Sendable func $s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PictureResizingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_7__localfMu_.`The shorter side is given, the longer one follows and is rounded down`())))
  }
  try await $s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_25generatorc1f230ec51c67f22fMu_() async -> Testing.Test {
  return .__function(
  named: "`The shorter side is given, the longer one follows and is rounded down`()",
  in: PictureResizingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The shorter side is given, the longer one follows and is rounded down",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/PictureResizingTests.swift", filePath: "/work/tree/Tests/MediaTests/PictureResizingTests.swift", line: 38, column: 6),
  parameters: [],
  testFunction: $s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_16c1f230ec51c67f22fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_24accessorc1f230ec51c67f22fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_25generatorc1f230ec51c67f22fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_33testContentRecordc1f230ec51c67f22fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_24accessorc1f230ec51c67f22fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:47:6-47:6
