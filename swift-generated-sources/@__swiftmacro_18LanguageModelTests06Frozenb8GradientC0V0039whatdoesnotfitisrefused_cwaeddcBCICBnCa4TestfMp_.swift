@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_17Z55790f2343b47d98fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FrozenModelGradientTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_7__localfMu_.`what does not fit is refused`())))
  }
  try await $s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_25generator55790f2343b47d98fMu_() async -> Testing.Test {
  return .__function(
  named: "`what does not fit is refused`()",
  in: FrozenModelGradientTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what does not fit is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/FrozenModelGradientTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift", line: 155, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_17Z55790f2343b47d98fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_24accessor55790f2343b47d98fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_25generator55790f2343b47d98fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_33testContentRecord55790f2343b47d98fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests06Frozenb8GradientC0V0039whatdoesnotfitisrefused_cwaeddcBCICBnCa4TestfMp_24accessor55790f2343b47d98fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:166:6-166:6
