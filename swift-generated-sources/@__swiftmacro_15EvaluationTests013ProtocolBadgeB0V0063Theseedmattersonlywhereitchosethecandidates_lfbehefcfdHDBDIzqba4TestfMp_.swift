@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_17Z5488cf839b240404fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ProtocolBadgeTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_7__localfMu_.`The seed matters only where it chose the candidates`())))
  }
  try await $s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_25generator5488cf839b240404fMu_() async -> Testing.Test {
  return .__function(
  named: "`The seed matters only where it chose the candidates`()",
  in: ProtocolBadgeTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The seed matters only where it chose the candidates",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/ProtocolBadgeTests.swift", filePath: "/work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift", line: 27, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_17Z5488cf839b240404fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_24accessor5488cf839b240404fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_25generator5488cf839b240404fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_33testContentRecord5488cf839b240404fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_24accessor5488cf839b240404fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift:36:6-36:6
