@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_16a776be303e536810fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelConfigurationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_7__localfMu_.`text that is no configuration is refused`())))
  }
  try await $s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_25generatora776be303e536810fMu_() async -> Testing.Test {
  return .__function(
  named: "`text that is no configuration is refused`()",
  in: ModelConfigurationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "text that is no configuration is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelConfigurationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift", line: 124, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_16a776be303e536810fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_24accessora776be303e536810fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_25generatora776be303e536810fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_33testContentRecorda776be303e536810fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_24accessora776be303e536810fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:134:6-134:6
