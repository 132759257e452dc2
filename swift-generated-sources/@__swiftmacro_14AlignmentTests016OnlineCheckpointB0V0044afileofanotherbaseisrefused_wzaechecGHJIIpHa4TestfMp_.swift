@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_15f9e976b2084cb66fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineCheckpointTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_7__localfMu_.`a file of another base is refused`())))
  }
  try await $s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_24generatorf9e976b2084cb66fMu_() async -> Testing.Test {
  return .__function(
  named: "`a file of another base is refused`()",
  in: OnlineCheckpointTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a file of another base is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineCheckpointTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift", line: 53, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_15f9e976b2084cb66fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_23accessorf9e976b2084cb66fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_24generatorf9e976b2084cb66fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_32testContentRecordf9e976b2084cb66fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_23accessorf9e976b2084cb66fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:60:6-60:6
