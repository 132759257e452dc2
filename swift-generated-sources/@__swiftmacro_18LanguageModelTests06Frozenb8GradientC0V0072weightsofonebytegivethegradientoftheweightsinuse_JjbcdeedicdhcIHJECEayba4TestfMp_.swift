@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_16e11cc337fffe1bb3fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FrozenModelGradientTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_7__localfMu_.`weights of one byte give the gradient of the weights in use`())))
  }
  try await $s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_25generatore11cc337fffe1bb3fMu_() async -> Testing.Test {
  return .__function(
  named: "`weights of one byte give the gradient of the weights in use`()",
  in: FrozenModelGradientTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "weights of one byte give the gradient of the weights in use",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/FrozenModelGradientTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift", line: 143, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_16e11cc337fffe1bb3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_24accessore11cc337fffe1bb3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_25generatore11cc337fffe1bb3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_33testContentRecorde11cc337fffe1bb3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_24accessore11cc337fffe1bb3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:153:6-153:6
