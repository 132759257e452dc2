@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_17Z4536974bd3745ee5fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExplainerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_7__localfMu_.`Neighbours are the nearest users who had the candidate before now`())))
  }
  try await $s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_25generator4536974bd3745ee5fMu_() async -> Testing.Test {
  return .__function(
  named: "`Neighbours are the nearest users who had the candidate before now`()",
  in: ExplainerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Neighbours are the nearest users who had the candidate before now",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/ExplainerTests.swift", filePath: "/work/tree/Tests/ExplanationTests/ExplainerTests.swift", line: 43, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_17Z4536974bd3745ee5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_24accessor4536974bd3745ee5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_25generator4536974bd3745ee5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_33testContentRecord4536974bd3745ee5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_24accessor4536974bd3745ee5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:63:6-63:6
