@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_16cdd3ad07d933c572fMu_(name arg0:String,format arg1:WeightFormat) async throws -> Void {
  @Sendable func $s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_7__localfMu0_(name arg0:String,format arg1:WeightFormat,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionParityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_7__localfMu_.`smaller formats stay close`(name: arg0,format: arg1))))
  }
  try await $s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_7__localfMu0_(name: arg0,format: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_25generatorcdd3ad07d933c572fMu_() async -> Testing.Test {
  return .__function(
  named: "`smaller formats stay close`(name:format:)",
  in: SessionParityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "smaller formats stay close",traits: [],arguments: {folders},{[WeightFormat.bf16, .int8]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionParityTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift", line: 147, column: 6),
  parameters: [(firstName: "name",secondName: nil,type: (String).self),(firstName: "format",secondName: nil,type: (WeightFormat).self)],
  testFunction: $s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_16cdd3ad07d933c572fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_24accessorcdd3ad07d933c572fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_25generatorcdd3ad07d933c572fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_33testContentRecordcdd3ad07d933c572fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_24accessorcdd3ad07d933c572fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:160:6-160:6
