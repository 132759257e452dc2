@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_17Z141aa8857039c832fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineIdentityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_7__localfMu_.`without the gate the correction is added whole`())))
  }
  try await $s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_25generator141aa8857039c832fMu_() async -> Testing.Test {
  return .__function(
  named: "`without the gate the correction is added whole`()",
  in: OnlineIdentityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "without the gate the correction is added whole",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineIdentityTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift", line: 113, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_17Z141aa8857039c832fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_24accessor141aa8857039c832fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_25generator141aa8857039c832fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_33testContentRecord141aa8857039c832fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests014OnlineIdentityB0V0058withoutthegatethecorrectionisaddedwhole_BbbdedkcfHHJGAxlba4TestfMp_24accessor141aa8857039c832fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:126:6-126:6
