@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_16Z707f8b9740ee87ffMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineCheckpointTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_7__localfMu_.`an infinite weight survives the file`())))
  }
  try await $s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_24generator707f8b9740ee87ffMu_() async -> Testing.Test {
  return .__function(
  named: "`an infinite weight survives the file`()",
  in: OnlineCheckpointTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an infinite weight survives the file",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineCheckpointTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift", line: 43, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_16Z707f8b9740ee87ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_23accessor707f8b9740ee87ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_24generator707f8b9740ee87ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_32testContentRecord707f8b9740ee87ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_23accessor707f8b9740ee87ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:51:6-51:6
