@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_17Z19461068ed5e8a7afMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrequentialMeterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_7__localfMu_.`The model is asked with the events before, those of its own batch included`())))
  }
  try await $s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_25generator19461068ed5e8a7afMu_() async -> Testing.Test {
  return .__function(
  named: "`The model is asked with the events before, those of its own batch included`()",
  in: PrequentialMeterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The model is asked with the events before, those of its own batch included",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/PrequentialMeterTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift", line: 75, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_17Z19461068ed5e8a7afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_24accessor19461068ed5e8a7afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_25generator19461068ed5e8a7afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_33testContentRecord19461068ed5e8a7afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_24accessor19461068ed5e8a7afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:87:6-87:6
