@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_16fef06fe5adf38202fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RationaleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_7__localfMu_.`The wording never claims a cause`())))
  }
  try await $s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_25generatorfef06fe5adf38202fMu_() async -> Testing.Test {
  return .__function(
  named: "`The wording never claims a cause`()",
  in: RationaleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The wording never claims a cause",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/RationaleTests.swift", filePath: "/work/tree/Tests/ExplanationTests/RationaleTests.swift", line: 47, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_16fef06fe5adf38202fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_24accessorfef06fe5adf38202fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_25generatorfef06fe5adf38202fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_33testContentRecordfef06fe5adf38202fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_24accessorfef06fe5adf38202fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:57:6-57:6
