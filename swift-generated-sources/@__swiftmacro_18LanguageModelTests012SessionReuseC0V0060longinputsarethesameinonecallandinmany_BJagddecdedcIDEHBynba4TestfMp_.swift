@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_17Z105d13d75eee093afMu_(index arg0:Int) async throws -> Void {
  @Sendable func $s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_7__localfMu0_(index arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionReuseTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_7__localfMu_.`long inputs are the same in one call and in many`(index: arg0))))
  }
  try await $s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_7__localfMu0_(index: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_25generator105d13d75eee093afMu_() async -> Testing.Test {
  return .__function(
  named: "`long inputs are the same in one call and in many`(index:)",
  in: SessionReuseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "long inputs are the same in one call and in many",traits: [],arguments: {[0, 1]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionReuseTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift", line: 65, column: 6),
  parameters: [(firstName: "index",secondName: nil,type: (Int).self)],
  testFunction: $s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_17Z105d13d75eee093afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_24accessor105d13d75eee093afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_25generator105d13d75eee093afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_33testContentRecord105d13d75eee093afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_24accessor105d13d75eee093afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:79:6-79:6
