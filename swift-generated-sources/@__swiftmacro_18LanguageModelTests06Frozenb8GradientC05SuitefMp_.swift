@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s18LanguageModelTests06Frozenb8GradientC05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    FrozenModelGradientTests.self,
    traits: [.__documentationLine("/// Gradients through frozen models: against the reference, against differences, and against"),.__documentationLine("/// themselves under other cuts.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/FrozenModelGradientTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift", line: 8, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests06Frozenb8GradientC05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests06Frozenb8GradientC05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests06Frozenb8GradientC05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests06Frozenb8GradientC05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:167:2-167:2
