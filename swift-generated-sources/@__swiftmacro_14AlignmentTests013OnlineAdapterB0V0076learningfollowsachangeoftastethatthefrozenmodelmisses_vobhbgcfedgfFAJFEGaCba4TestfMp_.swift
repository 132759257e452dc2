@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_17Z5151cea4a5a0d45cfMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineAdapterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_7__localfMu_.`learning follows a change of taste that the frozen model misses`())))
  }
  try await $s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_25generator5151cea4a5a0d45cfMu_() async -> Testing.Test {
  return .__function(
  named: "`learning follows a change of taste that the frozen model misses`()",
  in: OnlineAdapterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "learning follows a change of taste that the frozen model misses",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineAdapterTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift", line: 21, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_17Z5151cea4a5a0d45cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_24accessor5151cea4a5a0d45cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_25generator5151cea4a5a0d45cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_33testContentRecord5151cea4a5a0d45cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_24accessor5151cea4a5a0d45cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:41:6-41:6
