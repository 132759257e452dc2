@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_16efc313e9029c4bcefMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ElasticConsolidationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_7__localfMu_.`the minimum of a quadratic under the penalty is the closed form`())))
  }
  try await $s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_25generatorefc313e9029c4bcefMu_() async -> Testing.Test {
  return .__function(
  named: "`the minimum of a quadratic under the penalty is the closed form`()",
  in: ElasticConsolidationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the minimum of a quadratic under the penalty is the closed form",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ElasticConsolidationTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift", line: 16, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_16efc313e9029c4bcefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_24accessorefc313e9029c4bcefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_25generatorefc313e9029c4bcefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_33testContentRecordefc313e9029c4bcefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_24accessorefc313e9029c4bcefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:50:6-50:6
