@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_16e32f42a26ea1eb4cfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelConfigurationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_7__localfMu_.`missing keys have the defaults of the family`())))
  }
  try await $s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_25generatore32f42a26ea1eb4cfMu_() async -> Testing.Test {
  return .__function(
  named: "`missing keys have the defaults of the family`()",
  in: ModelConfigurationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "missing keys have the defaults of the family",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelConfigurationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift", line: 37, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_16e32f42a26ea1eb4cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_24accessore32f42a26ea1eb4cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_25generatore32f42a26ea1eb4cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_33testContentRecorde32f42a26ea1eb4cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_24accessore32f42a26ea1eb4cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:43:6-43:6
