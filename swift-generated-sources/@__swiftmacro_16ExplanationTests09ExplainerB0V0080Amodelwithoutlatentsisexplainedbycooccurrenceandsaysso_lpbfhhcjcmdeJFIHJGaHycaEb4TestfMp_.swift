@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_16ac77a66fd73e0cf1fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExplainerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_7__localfMu_.`A model without latents is explained by co-occurrence and says so`())))
  }
  try await $s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_25generatorac77a66fd73e0cf1fMu_() async -> Testing.Test {
  return .__function(
  named: "`A model without latents is explained by co-occurrence and says so`()",
  in: ExplainerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A model without latents is explained by co-occurrence and says so",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/ExplainerTests.swift", filePath: "/work/tree/Tests/ExplanationTests/ExplainerTests.swift", line: 151, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_16ac77a66fd73e0cf1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_24accessorac77a66fd73e0cf1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_25generatorac77a66fd73e0cf1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_33testContentRecordac77a66fd73e0cf1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_24accessorac77a66fd73e0cf1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:161:6-161:6
