@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_17Z53afda84e95a4f9bfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GenerationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_7__localfMu_.excludingEveryTokenIsADeadEnd())))
  }
  try await $s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_25generator53afda84e95a4f9bfMu_() async -> Testing.Test {
  return .__function(
  named: "excludingEveryTokenIsADeadEnd()",
  in: GenerationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/GenerationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift", line: 126, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_17Z53afda84e95a4f9bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_24accessor53afda84e95a4f9bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_25generator53afda84e95a4f9bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_33testContentRecord53afda84e95a4f9bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_24accessor53afda84e95a4f9bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:139:6-139:6
