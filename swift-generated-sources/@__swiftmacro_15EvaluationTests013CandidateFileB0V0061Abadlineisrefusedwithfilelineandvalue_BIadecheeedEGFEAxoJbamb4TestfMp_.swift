@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_17Z7be866b148d15048fMu_(text arg0:String,reason arg1:String) async throws -> Void {
  @Sendable func $s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_7__localfMu0_(text arg0:String,reason arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CandidateFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_7__localfMu_.`A bad line is refused with file, line and value`(text: arg0,reason: arg1))))
  }
  try await $s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_7__localfMu0_(text: arg0,reason: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_25generator7be866b148d15048fMu_() async -> Testing.Test {
  return .__function(
  named: "`A bad line is refused with file, line and value`(text:reason:)",
  in: CandidateFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A bad line is refused with file, line and value",traits: [],arguments: {[
        ("u0 1\nx9x 2\n", "negatives.txt:2: unknown user \"x9x\""),
        ("u0 1\nu1 2 oops\n", "negatives.txt:2: unknown item \"oops\""),
        ("u0 1\n\nu0 2\n", "negatives.txt:3: user \"u0\" has a line already, line 1"),
        ("u0\n", "negatives.txt:1: user \"u0\" has no candidates"),
        ("\n\n", "holds no line"),
        ("u0 \u{1b}[31m\n", "unknown item \"?[31m\""),
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/CandidateTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift", line: 126, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "reason",secondName: nil,type: (String).self)],
  testFunction: $s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_17Z7be866b148d15048fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_24accessor7be866b148d15048fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_25generator7be866b148d15048fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_33testContentRecord7be866b148d15048fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_24accessor7be866b148d15048fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:136:6-136:6
