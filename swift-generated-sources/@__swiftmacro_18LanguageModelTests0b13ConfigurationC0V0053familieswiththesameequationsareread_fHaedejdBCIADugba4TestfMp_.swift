@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_16a3e05b64f1f6dd52fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelConfigurationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_7__localfMu_.`families with the same equations are read`())))
  }
  try await $s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_25generatora3e05b64f1f6dd52fMu_() async -> Testing.Test {
  return .__function(
  named: "`families with the same equations are read`()",
  in: ModelConfigurationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "families with the same equations are read",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelConfigurationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_16a3e05b64f1f6dd52fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_24accessora3e05b64f1f6dd52fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_25generatora3e05b64f1f6dd52fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_33testContentRecorda3e05b64f1f6dd52fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b13ConfigurationC0V0053familieswiththesameequationsareread_fHaedejdBCIADugba4TestfMp_24accessora3e05b64f1f6dd52fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:60:6-60:6
