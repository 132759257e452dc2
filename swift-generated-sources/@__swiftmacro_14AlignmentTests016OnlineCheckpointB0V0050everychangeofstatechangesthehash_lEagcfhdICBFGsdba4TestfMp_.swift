@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_16bba7e17ed85adca2fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineCheckpointTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_7__localfMu_.`every change of state changes the hash`())))
  }
  try await $s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_25generatorbba7e17ed85adca2fMu_() async -> Testing.Test {
  return .__function(
  named: "`every change of state changes the hash`()",
  in: OnlineCheckpointTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every change of state changes the hash",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineCheckpointTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift", line: 75, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_16bba7e17ed85adca2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_24accessorbba7e17ed85adca2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_25generatorbba7e17ed85adca2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_33testContentRecordbba7e17ed85adca2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_24accessorbba7e17ed85adca2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:85:6-85:6
