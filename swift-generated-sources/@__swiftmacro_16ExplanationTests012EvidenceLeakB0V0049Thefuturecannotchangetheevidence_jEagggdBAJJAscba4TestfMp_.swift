@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_17Z31ede4080d52d543fMu_(hasLatents arg0:Bool) async throws -> Void {
  @Sendable func $s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_7__localfMu0_(hasLatents arg0:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceLeakTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_7__localfMu_.`The future cannot change the evidence`(hasLatents: arg0))))
  }
  try await $s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_7__localfMu0_(hasLatents: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_25generator31ede4080d52d543fMu_() async -> Testing.Test {
  return .__function(
  named: "`The future cannot change the evidence`(hasLatents:)",
  in: EvidenceLeakTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The future cannot change the evidence",traits: [],arguments: {[true, false]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/EvidenceLeakTests.swift", filePath: "/work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift", line: 43, column: 6),
  parameters: [(firstName: "hasLatents",secondName: nil,type: (Bool).self)],
  testFunction: $s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_17Z31ede4080d52d543fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_24accessor31ede4080d52d543fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_25generator31ede4080d52d543fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_33testContentRecord31ede4080d52d543fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests012EvidenceLeakB0V0049Thefuturecannotchangetheevidence_jEagggdBAJJAscba4TestfMp_24accessor31ede4080d52d543fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:59:6-59:6
