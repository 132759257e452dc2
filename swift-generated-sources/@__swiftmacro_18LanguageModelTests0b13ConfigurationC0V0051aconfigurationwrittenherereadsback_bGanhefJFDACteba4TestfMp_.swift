@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_17Z6f122e68d48aa3fcfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelConfigurationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_7__localfMu_.`a configuration written here reads back`())))
  }
  try await $s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_25generator6f122e68d48aa3fcfMu_() async -> Testing.Test {
  return .__function(
  named: "`a configuration written here reads back`()",
  in: ModelConfigurationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a configuration written here reads back",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelConfigurationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift", line: 136, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_17Z6f122e68d48aa3fcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_24accessor6f122e68d48aa3fcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_25generator6f122e68d48aa3fcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_33testContentRecord6f122e68d48aa3fcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_24accessor6f122e68d48aa3fcfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:144:6-144:6
