@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_17Z692de64c331ff93ffMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayReservoirTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_7__localfMu_.`a reservoir that is not full keeps everything`())))
  }
  try await $s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_25generator692de64c331ff93ffMu_() async -> Testing.Test {
  return .__function(
  named: "`a reservoir that is not full keeps everything`()",
  in: ReplayReservoirTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a reservoir that is not full keeps everything",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ReplayReservoirTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift", line: 30, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_17Z692de64c331ff93ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_24accessor692de64c331ff93ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_25generator692de64c331ff93ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_33testContentRecord692de64c331ff93ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_24accessor692de64c331ff93ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:41:6-41:6
